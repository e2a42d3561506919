package endurance.engine.arithmetic;

import endurance.engine.arithmetic.Instructions.Comparison;

/** {@link Power} spelled out for who writes code: its operations in their order. */
public final class PowerCode {

  private PowerCode() {}

  /** {@code base^exponent}. */
  public static int of(Instructions on, int base, int exponent) {
    int result = size(on, base, exponent);
    return signed(on, base, exponent, result);
  }

  /**
   * {@code base^exponent} for an exponent that is known: a good part of the definition is to find
   * out what sort it is.
   */
  public static int of(Instructions on, int base, double exponent) {
    if (exponent == 0) {
      return on.number(1);
    }
    int result = size(on, base, on.number(exponent));
    double wholes = Math.abs(exponent);
    if (!isWhole(wholes)) {
      return on.oneNaN(on.choose(isImaginary(on, base), on.number(Double.NaN), result));
    }
    return on.oneNaN(
        isWhole(wholes * 0.5) ? result : on.xor(result, on.and(base, on.bits(Long.MIN_VALUE))));
  }

  private static boolean isWhole(double size) {
    return size >= Power.WHOLE || size + Power.WHOLE - Power.WHOLE == size;
  }

  /** The power of the size of the base. */
  private static int size(Instructions on, int base, int exponent) {
    int size = on.and(base, on.bits(Long.MAX_VALUE));
    FunctionCode.Parts parts = FunctionCode.parts(on, size);
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
        FunctionCode.polynomial(
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
    return powerOfTwo(on, exponent, on.repair(all, size, FunctionCode.ENDS_OF_SIZE), low);
  }

  /**
   * {@code 2^(exponent (log + low))}. Where that is too small for any number, it is 0 without being
   * computed: processors take a hundred cycles for a product that vanishes, and {@code 0^y} is
   * common.
   */
  private static int powerOfTwo(Instructions on, int exponent, int log, int low) {
    int product = on.multiply(exponent, log);
    int productLow = on.fma(exponent, low, on.fmaMinus(exponent, log, product));
    int productSize = on.and(product, on.bits(Long.MAX_VALUE));
    int beyond = on.compare(Comparison.GREATER_OR_EQUAL, productSize, on.number(Power.MOST));
    int vanishing = on.compare(Comparison.LESS_OR_EQUAL, product, on.number(-Power.MOST));
    int within = on.choose(beyond, on.number(Power.MOST), product);
    int withinLow = on.choose(beyond, on.number(0), productLow);
    int rounder = on.number(Exponential.ROUNDER);
    int shifted = on.add(within, rounder);
    int n = on.subtract(shifted, rounder);
    int fraction = on.subtract(within, n);
    int r = on.add(fraction, withinLow);
    int rLow = on.subtract(withinLow, on.subtract(r, fraction));
    int ln2 = on.number(Power.LN2);
    int z = on.multiply(r, ln2);
    int zLow = on.fma(rLow, ln2, on.fma(r, on.number(Power.LN2_REST), on.fmaMinus(r, ln2, z)));
    int power = FunctionCode.scaled(on, z, on.fma(zLow, z, zLow), n);
    return on.choose(vanishing, on.number(0), power);
  }

  private static int signed(Instructions on, int base, int exponent, int result) {
    int wholes = on.and(exponent, on.bits(Long.MAX_VALUE));
    int broken = on.not(isWhole(on, wholes));
    int even = isWhole(on, on.multiply(wholes, on.number(0.5)));
    int zero = on.number(0);
    int sign = on.choose(on.either(even, broken), zero, on.and(base, on.bits(Long.MIN_VALUE)));
    int imaginary = on.both(isImaginary(on, base), broken);
    int real = on.choose(imaginary, on.number(Double.NaN), on.xor(result, sign));
    int any = on.compare(Comparison.EQUAL, exponent, zero);
    return on.choose(any, on.number(1), on.oneNaN(real));
  }

  /** Whether powers that are not whole are no real numbers. */
  private static int isImaginary(Instructions on, int base) {
    int negative = on.compare(Comparison.LESS, base, on.number(0));
    int infinite = on.number(Double.NEGATIVE_INFINITY);
    return on.both(negative, on.compare(Comparison.GREATER, base, infinite));
  }

  private static int isWhole(Instructions on, int size) {
    int many = on.number(Power.WHOLE);
    int rounded = on.subtract(on.add(size, many), many);
    return on.either(
        on.compare(Comparison.GREATER_OR_EQUAL, size, many),
        on.compare(Comparison.EQUAL, rounded, size));
  }
}
