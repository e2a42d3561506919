package endurance.engine.arithmetic;

/**
 * A number of about 32 digits as an unevaluated sum: what the tests of the arithmetic compare with.
 *
 * <p>Reference: T. Dekker, "A floating-point technique for extending the available precision",
 * Numerische Mathematik 18 (1971).
 *
 * @param high the number to the nearest double
 * @param low what that leaves over
 */
record TwoDoubles(double high, double low) {

  static final TwoDoubles ONE = new TwoDoubles(1, 0);

  /** The exact sum of two doubles. */
  static TwoDoubles sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return new TwoDoubles(sum, (a - (sum - part)) + (b - part));
  }

  /** The exact product of two doubles, unless its last bits are below the smallest. */
  static TwoDoubles product(double a, double b) {
    double product = a * b;
    return new TwoDoubles(product, Math.fma(a, b, -product));
  }

  TwoDoubles plus(TwoDoubles other) {
    TwoDoubles sum = sum(high, other.high);
    TwoDoubles lows = sum(low, other.low);
    TwoDoubles first = normal(sum.high, sum.low + lows.high);
    return normal(first.high, first.low + lows.low);
  }

  TwoDoubles plus(double other) {
    TwoDoubles sum = sum(high, other);
    return normal(sum.high, sum.low + low);
  }

  TwoDoubles minus(TwoDoubles other) {
    return plus(other.times(-1));
  }

  TwoDoubles times(TwoDoubles other) {
    TwoDoubles product = product(high, other.high);
    return normal(product.high, Math.fma(high, other.low, Math.fma(low, other.high, product.low)));
  }

  TwoDoubles times(double other) {
    TwoDoubles product = product(high, other);
    return normal(product.high, Math.fma(low, other, product.low));
  }

  TwoDoubles over(TwoDoubles other) {
    double first = high / other.high;
    TwoDoubles rest = minus(other.times(first));
    double second = rest.high / other.high;
    double third = rest.minus(other.times(second)).high / other.high;
    return normal(first, second).plus(third);
  }

  private static TwoDoubles normal(double high, double low) {
    double sum = high + low;
    return new TwoDoubles(sum, low - (sum - high));
  }
}
