package endurance.report.wording;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Estimate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Prints numbers with the digits that their error allows, and no more. */
public final class Figures {

  /** Digits of a number whose error is not known: enough to tell it from its neighbours. */
  private static final int DIGITS_WITHOUT_ERROR = 4;

  /** An error that begins with 1 keeps two digits: rounding 1.4 to 1 would hide a third of it. */
  private static final double TWO_DIGITS_BELOW = 2;

  /** No more decimals than a double has digits. */
  private static final int MOST_DECIMALS = 15;

  /**
   * Below it, beside 1 or beside the number itself where that is larger, an estimate is what adding
   * up thousands of doubles leaves (2e-16 each), not what chance does. So a part of a split that is
   * nought by construction is printed as 0.
   */
  private static final double ROUNDING = 1e-12;

  private Figures() {}

  /** Up to four digits that matter; large whole numbers in full. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    if (value == 0) {
      return "0";
    }
    int decimals = DIGITS_WITHOUT_ERROR - 1 - exponent(value);
    return stripped(value, Math.clamp(decimals, 0, MOST_DECIMALS));
  }

  /** As exactly as a person wrote it. */
  public static String exact(double value) {
    return Double.isFinite(value) ? stripped(value, MOST_DECIMALS) : notFinite(value);
  }

  /** Whole numbers, with a comma for each thousand. */
  public static String count(long count) {
    return pattern("#,##0").format(count);
  }

  /** To the last digit that a sampling error of that size leaves standing. */
  public static String number(double value, double error) {
    if (!Double.isFinite(value)) {
      return notFinite(value);
    }
    if (error > rounding(value) && Double.isFinite(error)) {
      return fixed(value, decimals(error));
    }
    return Math.abs(value) <= ROUNDING ? "0" : number(value);
  }

  /**
   * A distribution's number, such as a median.
   *
   * @param digits the error that says how many digits to print: one for all numbers of a table, so
   *     that they can be compared
   */
  public static Printed amount(Estimate estimate, double digits) {
    double error = error(estimate);
    // An error below the last digit shown is told by its own digits: "± 0" would deny it.
    String printed = number(error, 2 * error < Math.pow(10, exponent(digits)) ? error : digits);
    return new Printed(number(estimate.value(), digits), error > 0 ? "± " + printed : "");
  }

  /** The error that decides the digits of an answer's numbers: the largest of its medians'. */
  public static double error(Answer.Amount amount) {
    return amount.at().stream().mapToDouble(at -> error(at.value().median())).max().orElse(0);
  }

  /**
   * A probability in percent. None or all of the futures prove neither 0 nor 1: there the error is
   * the interval's other end. Near 0 and 1 it is the interval, which is not symmetric there.
   */
  public static Printed probability(Estimate estimate) {
    double error = 100 * error(estimate);
    if (estimate.value() <= 0 && estimate.high() > 0) {
      return new Printed("0 %", "≤ " + number(100 * estimate.high(), error) + " %");
    }
    if (estimate.value() >= 1 && estimate.low() < 1) {
      return new Printed("100 %", "≥ " + number(100 * estimate.low(), error) + " %");
    }
    boolean inside = 100 * estimate.value() >= error && 100 * (1 - estimate.value()) >= error;
    double narrower =
        100 * Math.min(estimate.high() - estimate.value(), estimate.value() - estimate.low());
    String interval =
        inside
            ? "± " + number(error, error)
            : number(100 * estimate.low(), narrower)
                + " – "
                + number(100 * estimate.high(), narrower);
    return new Printed(number(100 * estimate.value(), error) + " %", error > 0 ? interval : "");
  }

  /** A probability without error, in whole percent, told from 0 and 1 where it is neither. */
  public static String percent(double probability) {
    double percent = 100 * probability;
    if (percent > 0 && percent < 1) {
      return "< 1 %";
    }
    if (percent > 99 && percent < 100) {
      return "> 99 %";
    }
    return fixed(percent, 0) + " %";
  }

  /** From one probability to another, once where both print alike. */
  public static String percentages(double low, double high) {
    String from = percent(low);
    String to = percent(high);
    return from.equals(to) ? from : from.replace(" %", "") + " – " + to;
  }

  /** Half the width of the interval, at its wider side; 0 when there is none but rounding. */
  public static double error(Estimate estimate) {
    double error = Math.max(estimate.high() - estimate.value(), estimate.value() - estimate.low());
    return error > rounding(estimate.value()) ? error : 0;
  }

  private static double rounding(double value) {
    return ROUNDING * Math.max(1, Math.abs(value));
  }

  /**
   * A number and its error.
   *
   * @param error such as {@code ± 0.3}; empty when there is none
   */
  public record Printed(String value, String error) {}

  private static int decimals(double error) {
    int exponent = exponent(error);
    double leading = error / Math.pow(10, exponent);
    return Math.min(MOST_DECIMALS, (leading < TWO_DIGITS_BELOW ? 1 : 0) - exponent);
  }

  private static int exponent(double value) {
    return (int) Math.floor(Math.log10(Math.abs(value)));
  }

  /** To that many decimals; a negative count rounds to tens, hundreds … */
  private static String fixed(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return pattern(decimals > 0 ? "#,##0." + "0".repeat(decimals) : "#,##0")
        .format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
  }

  private static String stripped(double value, int decimals) {
    return pattern("#,##0." + "#".repeat(Math.max(1, decimals)))
        .format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
  }

  private static DecimalFormat pattern(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
  }

  private static String notFinite(double value) {
    return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "-∞";
  }
}
