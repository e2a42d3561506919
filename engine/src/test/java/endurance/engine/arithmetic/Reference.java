package endurance.engine.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The elementary functions to about 30 digits, by their series: slow, obvious and independent of
 * what they are compared with.
 */
final class Reference {

  /** A number {@code value 2^exponent}, which may lie outside the range of doubles. */
  record Scaled(TwoDoubles value, int exponent) {}

  private static final BigDecimal LN2_DIGITS =
      new BigDecimal("0.69314718055994530941723212145817656807550013436025525412068000949339362");

  private static final double LN2_FIRST = LN2_DIGITS.doubleValue();
  private static final TwoDoubles LN2_REST =
      twoDoubles(LN2_DIGITS.subtract(new BigDecimal(LN2_FIRST)));

  private static final TwoDoubles LN10 =
      twoDoubles(new BigDecimal("2.30258509299404568401799145468436420760110148862877297603333"));

  private static final TwoDoubles ROOT_TWO_PI =
      twoDoubles(new BigDecimal("2.50662827463100050241576528481104525300698674060993831662993"));

  /** Halvings of an argument before the series of the exponential, and squarings after it. */
  private static final int HALVINGS = 8;

  /** Terms that reach 2^-106: (ln2/2/2^8)^12/12! and 0.0295^21. */
  private static final int EXPONENTIAL_TERMS = 12;

  private static final int ARTANH_TERMS = 22;

  /** From this {@code z} on the tail of the normal distribution is a continued fraction. */
  private static final double TAIL = 5;

  /** Keeps the product of a tail and the inverse of its density within the range of doubles. */
  private static final int LIFT = 600;

  /** More than any series here has. */
  private static final int MOST_TERMS = 400;

  private static final TwoDoubles[] INVERSES = new TwoDoubles[MOST_TERMS];

  static {
    for (int i = 1; i < INVERSES.length; i++) {
      INVERSES[i] = TwoDoubles.ONE.over(new TwoDoubles(i, 0));
    }
  }

  private Reference() {}

  static Scaled exp(double x) {
    return exp(new TwoDoubles(x, 0));
  }

  private static Scaled exp(TwoDoubles x) {
    double n = Math.rint(x.high() / LN2_FIRST);
    TwoDoubles reduced =
        x.minus(TwoDoubles.product(n, LN2_FIRST)).minus(LN2_REST.times(n)).times(0x1p-8);
    TwoDoubles sum = new TwoDoubles(0, 0);
    for (int i = EXPONENTIAL_TERMS; i > 0; i--) {
      sum = sum.plus(1).times(reduced).times(INVERSES[i]);
    }
    for (int i = 0; i < HALVINGS; i++) {
      sum = sum.times(sum.plus(2)); // e^2x - 1 from e^x - 1
    }
    return new Scaled(sum.plus(1), (int) n);
  }

  /** Natural logarithm of a positive number. */
  static TwoDoubles log(double x) {
    int k = Math.getExponent(x < Double.MIN_NORMAL ? x * 0x1p54 : x);
    k -= x < Double.MIN_NORMAL ? 54 : 0;
    double m = Math.scalb(Math.scalb(x, -k / 2), -(k - k / 2));
    if (m > 1.42) {
      m /= 2;
      k++;
    }
    TwoDoubles s = TwoDoubles.sum(m, -1).over(TwoDoubles.sum(m, 1));
    TwoDoubles square = s.times(s);
    TwoDoubles sum = new TwoDoubles(0, 0);
    for (int i = ARTANH_TERMS; i >= 0; i--) {
      sum = sum.times(square).plus(INVERSES[2 * i + 1]);
    }
    return sum.times(s).times(2).plus(LN2_REST.times(k)).plus(TwoDoubles.product(k, LN2_FIRST));
  }

  static TwoDoubles log10(double x) {
    return log(x).over(LN10);
  }

  /** {@code base^exponent} for a positive base and a result within e^±1000. */
  static Scaled power(double base, double exponent) {
    return exp(log(base).times(exponent));
  }

  /**
   * The quantile of the standard normal distribution, from one good to a few digits less than a
   * double by a step of Newton's method.
   *
   * @param probability from 0 to 1, exclusive
   */
  static TwoDoubles inverseNormal(double probability, double start) {
    double z = Math.abs(start);
    Scaled growth = exp(TwoDoubles.product(z, z).times(0.5));
    TwoDoubles overDensity = ROOT_TWO_PI.times(growth.value());
    TwoDoubles rest;
    if (z < TAIL) {
      double q = Math.abs(probability - 0.5); // exact from 1/4 up
      TwoDoubles middle =
          probability < 0.25 ? TwoDoubles.sum(0.5, -probability) : new TwoDoubles(q, 0);
      rest = overDensity.times(Math.scalb(1.0, growth.exponent())).times(middle).minus(middle(z));
    } else {
      double tail = Math.min(probability, 1 - probability);
      TwoDoubles lifted = overDensity.times(Math.scalb(tail, LIFT));
      rest = tail(z).minus(lifted.times(Math.scalb(1.0, growth.exponent() - LIFT)));
    }
    TwoDoubles size = rest.plus(z);
    return probability < 0.5 ? size.times(-1) : size;
  }

  /** Probability between 0 and {@code z} over the density at {@code z}. */
  private static TwoDoubles middle(double z) {
    TwoDoubles square = TwoDoubles.product(z, z);
    TwoDoubles term = new TwoDoubles(z, 0);
    TwoDoubles sum = term;
    for (int odd = 3; term.high() > sum.high() * 0x1p-110; odd += 2) {
      term = term.times(square).times(INVERSES[odd]);
      sum = sum.plus(term);
    }
    return sum;
  }

  /** Probability above {@code z} over the density at {@code z}, to 2^-90 from 5 up. */
  private static TwoDoubles tail(double z) {
    TwoDoubles fraction = new TwoDoubles(z, 0);
    for (int i = (int) (14 + 1200 / (z * z)); i > 0; i--) {
      fraction = new TwoDoubles(i, 0).over(fraction).plus(z);
    }
    return TwoDoubles.ONE.over(fraction);
  }

  /** How far a double is from the exact value, in units in its last place. */
  static double ulps(double computed, Scaled exact) {
    int half = exact.exponent() / 2;
    double nearest = Math.scalb(Math.scalb(exact.value().high(), half), exact.exponent() - half);
    if (Double.isInfinite(nearest)) {
      return computed == nearest ? 0 : Double.POSITIVE_INFINITY;
    }
    // Down to the size of the value, where nothing is lost.
    double unit = Math.ulp(nearest);
    int rest = exact.exponent() - half;
    double place = Math.scalb(Math.scalb(unit, -half), -rest);
    TwoDoubles error = exact.value().plus(-Math.scalb(Math.scalb(computed, -half), -rest));
    return Math.abs(error.high()) / place;
  }

  static double ulps(double computed, TwoDoubles exact) {
    return ulps(computed, new Scaled(exact, 0));
  }

  private static TwoDoubles twoDoubles(BigDecimal digits) {
    double high = digits.doubleValue();
    return new TwoDoubles(
        high, digits.subtract(new BigDecimal(high), MathContext.UNLIMITED).doubleValue());
  }
}
