package endurance.engine.arithmetic;

import endurance.engine.arithmetic.Instructions.Comparison;

/**
 * The functions of {@link Arithmetic} and the normal quantile spelled out for who writes code: the
 * operations of {@link Exponential}, {@link Logarithm}, {@link Power} and {@link InverseNormal} in
 * their order.
 */
public final class FunctionCode {

  private FunctionCode() {}

  public static int exp(Instructions on, int x) {
    int inside = on.atLeast(on.atMost(x, Exponential.LARGEST), Exponential.SMALLEST);
    int rounder = on.number(Exponential.ROUNDER);
    int shifted = on.fma(inside, on.number(Exponential.LOG2_E), rounder);
    int n = on.subtract(shifted, rounder);
    int high = on.minusFma(n, on.number(Exponential.LN2_HIGH), inside);
    int low = on.number(Exponential.LN2_LOW);
    int reduced = on.minusFma(n, low, high);
    int rest = on.minusFma(n, low, on.subtract(high, reduced));
    int result = scaled(on, reduced, rest, shifted);
    return on.choose(on.compare(Comparison.NOT_COMPARABLE, x, x), on.number(Double.NaN), result);
  }

  private static int scaled(Instructions on, int r, int rest, int shifted) {
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
    int significand = on.add(sum, on.add(lost, tail));
    int half = on.shiftRight(shifted, 1);
    int first = on.shiftLeft(half, Exponential.SIGNIFICAND);
    int second = on.shiftLeft(on.minus(shifted, half), Exponential.SIGNIFICAND);
    return on.multiply(on.multiply(significand, first), second);
  }

  /** By Horner's rule, the highest coefficient first. */
  static int polynomial(Instructions on, int x, double... coefficients) {
    int p = on.number(coefficients[0]);
    for (int i = 1; i < coefficients.length; i++) {
      p = on.fma(p, x, on.number(coefficients[i]));
    }
    return p;
  }

  /** A positive number as {@code 2^k m}. */
  private record Parts(int k, int m) {}

  private static Parts parts(Instructions on, int x) {
    int subnormal = on.compare(Comparison.LESS, x, on.number(Double.MIN_NORMAL));
    int lifted = on.choose(subnormal, on.multiply(x, on.number(Logarithm.LIFT)), x);
    int bias = on.choose(subnormal, on.number(Logarithm.LIFTED_BIAS), on.number(Logarithm.BIAS));
    return parts(on, lifted, bias);
  }

  private static Parts parts(Instructions on, int lifted, int bias) {
    int bits = on.plus(lifted, on.bits(Logarithm.TO_ROOT_HALF));
    int exponent = on.shiftRight(bits, Exponential.SIGNIFICAND);
    int k = on.subtract(on.or(exponent, on.bits(Logarithm.WHOLE)), bias);
    int m =
        on.plus(on.and(bits, on.bits(Logarithm.SIGNIFICAND_MASK)), on.bits(Logarithm.ROOT_HALF));
    return new Parts(k, m);
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
    int infinite = on.number(Double.POSITIVE_INFINITY);
    int zero = on.number(0);
    int below = on.choose(on.compare(Comparison.EQUAL, x, infinite), infinite, inside);
    int positive =
        on.choose(on.compare(Comparison.GREATER_OR_EQUAL, x, zero), below, on.number(Double.NaN));
    return on.choose(
        on.compare(Comparison.EQUAL, x, zero), on.number(Double.NEGATIVE_INFINITY), positive);
  }

  public static int power(Instructions on, int base, int exponent) {
    int size = on.and(base, on.bits(Long.MAX_VALUE));
    Parts parts = parts(on, size);
    int k = parts.k();
    int one = on.number(1);
    int f = on.subtract(parts.m(), one);
    int d = on.add(parts.m(), one);
    int s = on.divide(f, d);
    int half = on.number(0.5);
    int sLow =
        on.multiply(
            on.minusFma(s, on.subtract(parts.m(), on.subtract(d, one)), on.minusFma(s, d, f)),
            on.minusFma(half, s, half));
    int s2 = on.multiply(s, s);
    int s2Low = on.fma(on.add(s, s), sLow, on.fmaMinus(s, s, s2));
    int s3 = on.multiply(s2, s);
    int s3Low = on.fma(s2Low, s, on.fma(s2, sLow, on.fmaMinus(s2, s, s3)));
    int p =
        polynomial(
            on, s2, Power.C19, Power.C17, Power.C15, Power.C13, Power.C11, Power.C9, Power.C7);
    int c5 = on.number(Power.C5);
    int p5Rest = on.multiply(p, s2);
    int p5 = on.add(c5, p5Rest);
    int p5Low = on.add(on.subtract(p5Rest, on.subtract(p5, c5)), on.number(Power.C5_LOW));
    int p3Rest = on.multiply(p5, s2);
    int p3RestLow = on.fma(p5Low, s2, on.fma(p5, s2Low, on.fmaMinus(p5, s2, p3Rest)));
    int c3 = on.number(Power.C3_HIGH);
    int p3 = on.add(c3, p3Rest);
    int p3Low =
        on.add(
            on.subtract(p3Rest, on.subtract(p3, c3)), on.add(p3RestLow, on.number(Power.C3_LOW)));
    int c1 = on.number(Power.C1_HIGH);
    int first = on.multiply(s, c1);
    int firstLow = on.fma(sLow, c1, on.fma(s, on.number(Power.C1_LOW), on.fmaMinus(s, c1, first)));
    int third = on.multiply(s3, p3);
    int thirdLow = on.fma(s3Low, p3, on.fma(s3, p3Low, on.fmaMinus(s3, p3, third)));
    int sum = on.add(k, first);
    int sumLow = on.subtract(first, on.subtract(sum, k));
    int all = on.add(sum, third);
    int allLow = on.subtract(third, on.subtract(all, sum));
    int low = on.add(on.add(sumLow, allLow), on.add(firstLow, thirdLow));
    int finite = on.compare(Comparison.LESS, size, on.number(Double.POSITIVE_INFINITY));
    int log =
        on.choose(
            on.compare(Comparison.EQUAL, size, on.number(0)),
            on.number(Double.NEGATIVE_INFINITY),
            on.choose(finite, all, size));
    return signed(on, base, exponent, finite, powerOfTwo(on, exponent, log, low));
  }

  /** {@code 2^(exponent (log + low))}. */
  private static int powerOfTwo(Instructions on, int exponent, int log, int low) {
    int product = on.multiply(exponent, log);
    int productLow = on.fma(exponent, low, on.fmaMinus(exponent, log, product));
    int productSize = on.and(product, on.bits(Long.MAX_VALUE));
    int beyond = on.compare(Comparison.GREATER_OR_EQUAL, productSize, on.number(Power.MOST));
    int within = on.atLeast(on.atMost(product, Power.MOST), -Power.MOST);
    int withinLow = on.choose(beyond, on.number(0), productLow);
    int rounder = on.number(Exponential.ROUNDER);
    int shifted = on.add(within, rounder);
    int fraction = on.subtract(within, on.subtract(shifted, rounder));
    int r = on.add(fraction, withinLow);
    int rLow = on.subtract(withinLow, on.subtract(r, fraction));
    int ln2 = on.number(Power.LN2);
    int z = on.multiply(r, ln2);
    int zLow = on.fma(rLow, ln2, on.fma(r, on.number(Power.LN2_REST), on.fmaMinus(r, ln2, z)));
    return scaled(on, z, on.fma(zLow, z, zLow), shifted);
  }

  private static int signed(Instructions on, int base, int exponent, int finite, int result) {
    int wholes = on.and(exponent, on.bits(Long.MAX_VALUE));
    int whole = isWhole(on, wholes);
    int even = isWhole(on, on.multiply(wholes, on.number(0.5)));
    int zero = on.number(0);
    int sign =
        on.choose(on.either(even, on.not(whole)), zero, on.and(base, on.bits(Long.MIN_VALUE)));
    int signed = on.xor(result, sign);
    int imaginary =
        on.both(on.both(on.compare(Comparison.LESS, base, zero), finite), on.not(whole));
    int not = on.either(imaginary, on.compare(Comparison.NOT_COMPARABLE, signed, signed));
    int real = on.choose(not, on.number(Double.NaN), signed);
    return on.choose(on.compare(Comparison.EQUAL, exponent, zero), on.number(1), real);
  }

  private static int isWhole(Instructions on, int size) {
    int many = on.number(Power.WHOLE);
    int rounded = on.subtract(on.add(size, many), many);
    return on.either(
        on.compare(Comparison.GREATER_OR_EQUAL, size, many),
        on.compare(Comparison.EQUAL, rounded, size));
  }
}
