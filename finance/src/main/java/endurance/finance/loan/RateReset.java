package endurance.finance.loan;

import endurance.finance.calendar.Recurrence;
import java.util.OptionalDouble;

/**
 * How a floating rate follows the market. With r the rate so far and m what is observed, the new
 * rate is {@code life(r + period(multiplier*m + spread - r))}.
 *
 * @param recurrence when it is reset
 * @param marketObject whose value m is observed
 * @param next the rate of the first reset after the status date, where it is known already
 * @param life limits of the rate
 * @param period limits of its change at one reset
 */
public record RateReset(
    Recurrence recurrence,
    String marketObject,
    double multiplier,
    double spread,
    OptionalDouble next,
    Limits life,
    Limits period) {

  /**
   * The rate after a reset.
   *
   * @param extraSpread of this reset, on top of the spread of all
   */
  public double rate(double before, double observed, double extraSpread) {
    double market = multiplier * observed + spread + extraSpread;
    return life.hold(before + period.hold(market - before));
  }

  RateReset limited(Limits limits) {
    return new RateReset(recurrence, marketObject, multiplier, spread, next, limits, period);
  }
}
