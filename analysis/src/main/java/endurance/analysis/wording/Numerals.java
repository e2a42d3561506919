package endurance.analysis.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Prints numbers inside sentences: alike in every language, and never so that a rounded figure
 * contradicts the ruling beside it.
 */
public final class Numerals {

  /** One decimal of a percentage where the middle is concerned. */
  private static final int DECIMALS = 1;

  /** Nearer to 0 or 1 than this a percentage keeps two digits of the distance instead. */
  private static final double NEAR_THE_END = 0.01;

  private static final int DIGITS_NEAR_THE_END = 2;

  /** As many digits as facts and formulas are typed with. */
  private static final int DIGITS = 12;

  private Numerals() {}

  /** {@code 63.2 %}; {@code 0.012 %} and {@code 99.988 %} near the ends. */
  public static String percent(double part) {
    return percent(part, RoundingMode.HALF_EVEN);
  }

  /** For the lower end of an interval: rounded down. */
  public static String percentDown(double part) {
    return percent(part, RoundingMode.FLOOR);
  }

  /** For the upper end of an interval: rounded up. */
  public static String percentUp(double part) {
    return percent(part, RoundingMode.CEILING);
  }

  /** Without exponent, trailing zeros or grouping. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    return plain(BigDecimal.valueOf(value).round(new MathContext(DIGITS)));
  }

  private static String percent(double part, RoundingMode rounding) {
    if (!Double.isFinite(part)) {
      return part + " %";
    }
    BigDecimal percent = BigDecimal.valueOf(part).movePointRight(2);
    double distance = Math.min(part, 1 - part);
    int decimals = DECIMALS;
    if (distance > 0 && distance < NEAR_THE_END) {
      BigDecimal inPercent = BigDecimal.valueOf(distance).movePointRight(2);
      decimals = inPercent.scale() - inPercent.precision() + DIGITS_NEAR_THE_END;
    }
    return plain(percent.setScale(decimals, rounding)) + " %";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
