package endurance.finance.contract;

/**
 * Where a take-or-pay contract stands at the beginning of a contract year.
 *
 * @param year about to be settled
 * @param makeUp paid for and not taken, with the last year in which it may be
 * @param carryForward taken beyond the annual quantity, with the last year in which it may lower
 *     the level
 * @param deferred moved out of earlier years, with the year in which it falls due
 */
public record TakeOrPayState(
    int year, DatedQuantities makeUp, DatedQuantities carryForward, DatedQuantities deferred) {

  /**
   * @throws IllegalArgumentException when something has expired or fallen due before the year
   */
  public TakeOrPayState {
    requireNotBefore(year, "make-up", makeUp);
    requireNotBefore(year, "carry-forward", carryForward);
    requireNotBefore(year, "a deferred quantity", deferred);
  }

  /** A contract in which nothing has happened yet. */
  public static TakeOrPayState atStart(int year) {
    return new TakeOrPayState(
        year, DatedQuantities.NONE, DatedQuantities.NONE, DatedQuantities.NONE);
  }

  private static void requireNotBefore(int year, String what, DatedQuantities quantities) {
    DatedQuantities past = quantities.upTo(year - 1);
    if (!past.entries().isEmpty()) {
      throw new IllegalArgumentException(
          "contract year %d begins with %s of an earlier year: %s"
              .formatted(year, what, past.entries()));
    }
  }
}
