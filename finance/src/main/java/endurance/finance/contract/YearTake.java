package endurance.finance.contract;

/**
 * What happens under a take-or-pay contract in one contract year. All quantities at least 0.
 *
 * @param taken q, what the buyer takes, make-up included
 * @param supplierShortfall a, what the supplier failed to make available: the buyer need not pay
 *     for it
 * @param deferred what the buyer moves to a later year
 */
public record YearTake(double taken, double supplierShortfall, double deferred) {

  public YearTake {
    Range.atLeastZero("the quantity taken", taken);
    Range.atLeastZero("the supplier's shortfall", supplierShortfall);
    Range.atLeastZero("the quantity deferred", deferred);
  }

  /** A year in which the supplier delivers all that is asked for and nothing is deferred. */
  public static YearTake of(double taken) {
    return new YearTake(taken, 0, 0);
  }
}
