package endurance.report.wording;

import endurance.model.Text;

/**
 * In which multiple of a currency amounts are told.
 *
 * @param unit such as {@code billion USD}
 * @param factor from the currency to it
 */
public record LossScale(String unit, double factor) {

  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;

  /** Amounts below this many of a unit are told in the next smaller one. */
  private static final double FEW = 0.1;

  /** The largest multiple in which an amount still has a digit or two. */
  public static LossScale of(double amount, String currency) {
    double size = Math.abs(amount);
    if (size >= FEW * BILLION) {
      return new LossScale("billion " + currency, 1 / BILLION);
    }
    return size >= FEW * MILLION
        ? new LossScale("million " + currency, 1 / MILLION)
        : new LossScale(currency, 1);
  }

  public double scaled(double amount) {
    return amount * factor;
  }

  /** An amount in running text. */
  public Text told(double amount, double error) {
    return UnitWords.amount(scaled(amount), scaled(error), unit);
  }
}
