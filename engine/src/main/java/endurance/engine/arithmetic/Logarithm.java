package endurance.engine.arithmetic;

/**
 * Natural and decimal logarithm: {@code x = 2^k m} with {@code m} between the roots of 1/2 and 2,
 * and {@code ln m = 2 artanh s} with {@code s = (m-1)/(m+1)}.
 *
 * <p>{@code (2 artanh s - 2s)/s^3} is a minimax polynomial in {@code s^2} of degree 7 (relative
 * error of {@code ln m} below 2^-66); the rounding errors of the quotient and of the largest sum
 * are carried along. The decimal logarithm multiplies the two-part natural one by a two-part
 * constant.
 *
 * <p>Every step is one operation of IEEE 754, in the order in which {@link VectorLogarithm} does
 * them.
 *
 * <p>Reference: J.-M. Muller, "Elementary functions", 3rd edition, 2016, chapters 4 and 11.
 */
final class Logarithm {

  /** Brings the smallest subnormal number among the normal ones. */
  static final double LIFT = 0x1p54;

  static final long ROOT_HALF = 0x3FE6A09E667F3BCDL; // of 0.7071067811865476

  /** Added to the bits of a number it lets the exponent change at the root of 1/2 instead of 1. */
  static final long TO_ROOT_HALF = 0x3FF0000000000000L - ROOT_HALF;

  static final long SIGNIFICAND_MASK = (1L << Exponential.SIGNIFICAND) - 1;

  /** With a whole number in its last bits this is 2^52 plus that number. */
  static final long WHOLE = 0x4330000000000000L;

  /** What is too much in {@link #WHOLE} plus a biased exponent. */
  static final double BIAS = 0x1p52 + 1023;

  static final double LIFTED_BIAS = BIAS + 54;

  static final double C3 = 0.6666666666666666;
  static final double C5 = 0.40000000000006253;
  static final double C7 = 0.2857142856908445;
  static final double C9 = 0.2222222264701069;
  static final double C11 = 0.1818177564849828;
  static final double C13 = 0.15387091498128552;
  static final double C15 = 0.13250101480533055;
  static final double C17 = 0.13251480297889986;

  static final double LOG10_E_HIGH = 0.4342944819032518;
  static final double LOG10_E_LOW = 1.098319650216765e-17;

  private Logarithm() {}

  static double natural(double x) {
    return of(x, false);
  }

  static double decimal(double x) {
    return of(x, true);
  }

  private static double of(double x, boolean toTen) {
    boolean subnormal = x < Double.MIN_NORMAL;
    double lifted = subnormal ? x * LIFT : x;
    long bits = Double.doubleToRawLongBits(lifted) + TO_ROOT_HALF;
    double k =
        Double.longBitsToDouble(bits >>> Exponential.SIGNIFICAND | WHOLE)
            - (subnormal ? LIFTED_BIAS : BIAS);
    double m = Double.longBitsToDouble((bits & SIGNIFICAND_MASK) + ROOT_HALF);
    double f = m - 1;
    double d = m + 1;
    double s = f / d;
    double s2 = s * s;
    double p = Math.fma(C17, s2, C15);
    p = Math.fma(p, s2, C13);
    p = Math.fma(p, s2, C11);
    p = Math.fma(p, s2, C9);
    p = Math.fma(p, s2, C7);
    p = Math.fma(p, s2, C5);
    p = Math.fma(p, s2, C3);
    double twice = s + s;
    double low = Math.fma(-s, m - (d - 1), Math.fma(-s, d, f)) * (1 - s);
    double high = k * Exponential.LN2_HIGH;
    double sum = high + twice;
    double lost = twice - (sum - high);
    double tail = Math.fma(s2 * s, p, Math.fma(k, Exponential.LN2_LOW, low)) + lost;
    double natural = sum + tail;
    if (!toTen) {
      return ends(x, natural);
    }
    double rest = tail - (natural - sum);
    double decimal = natural * LOG10_E_HIGH;
    double error = Math.fma(natural, LOG10_E_HIGH, -decimal);
    double small = Math.fma(rest, LOG10_E_HIGH, natural * LOG10_E_LOW);
    return ends(x, decimal + (error + small));
  }

  /** What a logarithm is where {@code x} is not a positive number. */
  private static double ends(double x, double inside) {
    double below = x == Double.POSITIVE_INFINITY ? Double.POSITIVE_INFINITY : inside;
    double positive = x >= 0 ? below : Double.NaN;
    return x == 0 ? Double.NEGATIVE_INFINITY : positive;
  }
}
