package endurance.engine.arithmetic;

import endurance.engine.arithmetic.Instructions.Comparison;

/**
 * Functions of {@link Arithmetic} spelled out for who writes code: the operations of {@link
 * Exponential} and {@link Logarithm} in their order, but that exponents are taken from and given to
 * numbers by instructions for that.
 */
public final class FunctionCode {

  /** Where {@code m} of a logarithm changes sides. */
  private static final double ROOT_OF_TWO = 2 * Double.longBitsToDouble(Logarithm.ROOT_HALF);

  /** NaN for negative numbers, infinities for infinity and 0. */
  private static final long ENDS_OF_LOGARITHM = 0x0353_0422L;

  /** The same where there are no negative numbers. */
  static final long ENDS_OF_SIZE = 0x0050_0422L;

  private FunctionCode() {}

  public static int exp(Instructions on, int x) {
    int below = on.atMost(x, on.number(Exponential.LARGEST));
    int inside = on.atLeast(below, on.number(Exponential.SMALLEST));
    int rounder = on.number(Exponential.ROUNDER);
    int shifted = on.fma(inside, on.number(Exponential.LOG2_E), rounder);
    int n = on.subtract(shifted, rounder);
    int high = on.minusFma(n, on.number(Exponential.LN2_HIGH), inside);
    int low = on.number(Exponential.LN2_LOW);
    int reduced = on.minusFma(n, low, high);
    int rest = on.minusFma(n, low, on.subtract(high, reduced));
    return on.oneNaN(scaled(on, reduced, rest, n));
  }

  /** {@code e^(r + rest) 2^n}. */
  static int scaled(Instructions on, int r, int rest, int n) {
    int p =
        polynomial(
            on,
            r,
            Exponential.C12,
            Exponential.C11,
            Exponential.C10,
            Exponential.C9,
            Exponential.C8,
            Exponential.C7,
            Exponential.C6,
            Exponential.C5,
            Exponential.C4,
            Exponential.C3,
            Exponential.C2);
    int tail = on.fma(on.multiply(r, r), p, rest);
    int one = on.number(1);
    int sum = on.add(r, one);
    int lost = on.subtract(r, on.subtract(sum, one));
    // The two factors of the definition serve to round once, as this does.
    return on.scale(on.add(sum, on.add(lost, tail)), n);
  }

  /** By Horner's rule, the highest coefficient first. */
  static int polynomial(Instructions on, int x, double... coefficients) {
    int p = on.number(coefficients[0]);
    for (int i = 1; i < coefficients.length; i++) {
      p = on.fma(p, x, on.number(coefficients[i]));
    }
    return p;
  }

  /** A positive number as {@code 2^k m}, with {@code m} between the roots of 1/2 and 2. */
  record Parts(int k, int m) {}

  /** What the definitions find in the bits of the number. */
  static Parts parts(Instructions on, int x) {
    int significand = on.significand(x);
    int high = on.compare(Comparison.GREATER_OR_EQUAL, significand, on.number(ROOT_OF_TWO));
    return new Parts(
        on.addIf(high, on.exponent(x), on.number(1)),
        on.multiplyIf(high, significand, on.number(0.5)));
  }

  static int series(Instructions on, int s2) {
    return polynomial(
        on,
        s2,
        Logarithm.C17,
        Logarithm.C15,
        Logarithm.C13,
        Logarithm.C11,
        Logarithm.C9,
        Logarithm.C7,
        Logarithm.C5,
        Logarithm.C3);
  }

  public static int log(Instructions on, int x) {
    return logarithm(on, x, false);
  }

  public static int log10(Instructions on, int x) {
    return logarithm(on, x, true);
  }

  private static int logarithm(Instructions on, int x, boolean decimal) {
    Parts parts = parts(on, x);
    int one = on.number(1);
    int f = on.subtract(parts.m(), one);
    int d = on.add(parts.m(), one);
    int s = on.divide(f, d);
    int s2 = on.multiply(s, s);
    int p = series(on, s2);
    int twice = on.add(s, s);
    int low =
        on.multiply(
            on.minusFma(s, on.subtract(parts.m(), on.subtract(d, one)), on.minusFma(s, d, f)),
            on.subtract(one, s));
    int high = on.multiply(parts.k(), on.number(Exponential.LN2_HIGH));
    int sum = on.add(high, twice);
    int lost = on.subtract(twice, on.subtract(sum, high));
    int tail =
        on.fma(on.multiply(s2, s), p, on.fma(parts.k(), on.number(Exponential.LN2_LOW), low));
    return ends(
        on, x, decimal ? decimal(on, sum, on.add(tail, lost)) : on.add(sum, on.add(lost, tail)));
  }

  private static int decimal(Instructions on, int sum, int tail) {
    int natural = on.add(sum, tail);
    int rest = on.subtract(tail, on.subtract(natural, sum));
    int tenth = on.number(Logarithm.LOG10_E_HIGH);
    int decimal = on.multiply(natural, tenth);
    int error = on.fmaMinus(natural, tenth, decimal);
    int small = on.fma(rest, tenth, on.multiply(natural, on.number(Logarithm.LOG10_E_LOW)));
    return on.add(decimal, on.add(error, small));
  }

  private static int ends(Instructions on, int x, int inside) {
    return on.oneNaN(on.repair(inside, x, ENDS_OF_LOGARITHM));
  }
}
