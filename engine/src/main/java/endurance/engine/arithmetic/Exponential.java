package endurance.engine.arithmetic;

/**
 * The exponential function, {@code e^x = 2^n e^r} with {@code r} at most half of {@code ln 2}.
 *
 * <p>{@code x} is reduced by Cody and Waite's two-part {@code ln 2}; {@code (e^r - 1 - r)/r^2} is a
 * minimax polynomial of degree 10 (relative error of {@code e^r} below 2^-64); what the two largest
 * additions round away is carried along, so that little more than the last rounding is lost.
 *
 * <p>Every step is one operation of IEEE 754, in the order in which {@link VectorExponential} does
 * them.
 *
 * <p>Reference: W. Cody, W. Waite, "Software manual for the elementary functions", 1980.
 */
final class Exponential {

  /** Above this every result is infinite, and the scaling below still works. */
  static final double LARGEST = 710;

  /** Below this every result is 0, and the scaling below still works. */
  static final double SMALLEST = -746;

  static final double LOG2_E = 1.4426950408889634;

  /** The leading 32 bits of {@code ln 2}: exact when multiplied by any exponent. */
  static final double LN2_HIGH = 0.6931471803691238;

  static final double LN2_LOW = 1.9082149292705877e-10;

  /** Exponent of the smallest normal number to exponent of the largest: twice the bias. */
  private static final double TWO_BIASES = 2046;

  /**
   * Added to a number it rounds it to a whole one and leaves that, plus twice the bias of
   * exponents, in the last bits of the sum.
   */
  static final double ROUNDER = 0x1.8p52 + TWO_BIASES;

  /** Bits of the significand of a double, after the leading one. */
  static final int SIGNIFICAND = 52;

  static final double C2 = 0.5;
  static final double C3 = 0.16666666666666682;
  static final double C4 = 0.041666666666666095;
  static final double C5 = 0.008333333333317034;
  static final double C6 = 0.001388888888911563;
  static final double C7 = 0.00019841269896383814;
  static final double C8 = 2.4801586926629512e-05;
  static final double C9 = 2.7557234861909344e-06;
  static final double C10 = 2.7557581851519536e-07;
  static final double C11 = 2.5112036845946378e-08;
  static final double C12 = 2.082662602827968e-09;

  private Exponential() {}

  static double of(double x) {
    double below = x > LARGEST ? LARGEST : x;
    double inside = below < SMALLEST ? SMALLEST : below;
    double shifted = Math.fma(inside, LOG2_E, ROUNDER);
    double n = shifted - ROUNDER;
    double high = Math.fma(n, -LN2_HIGH, inside);
    double reduced = Math.fma(n, -LN2_LOW, high);
    double rest = Math.fma(n, -LN2_LOW, high - reduced);
    double result = scaled(reduced, rest, Double.doubleToRawLongBits(shifted));
    return Double.isNaN(x) ? Double.NaN : result;
  }

  /**
   * {@code e^(r + rest) 2^n}, in two factors of about {@code 2^(n/2)} so that neither overflows.
   *
   * @param r at most half of {@code ln 2} in size
   * @param rest at most the rounding error of {@code r}
   * @param shifted the last 12 bits are {@code n} plus twice the bias of exponents
   */
  static double scaled(double r, double rest, long shifted) {
    double p = Math.fma(C12, r, C11);
    p = Math.fma(p, r, C10);
    p = Math.fma(p, r, C9);
    p = Math.fma(p, r, C8);
    p = Math.fma(p, r, C7);
    p = Math.fma(p, r, C6);
    p = Math.fma(p, r, C5);
    p = Math.fma(p, r, C4);
    p = Math.fma(p, r, C3);
    p = Math.fma(p, r, C2);
    double tail = Math.fma(r * r, p, rest);
    double sum = 1 + r;
    double lost = r - (sum - 1);
    double significand = sum + (lost + tail);
    long half = shifted >>> 1;
    double first = Double.longBitsToDouble(half << SIGNIFICAND);
    double second = Double.longBitsToDouble((shifted - half) << SIGNIFICAND);
    return significand * first * second;
  }
}
