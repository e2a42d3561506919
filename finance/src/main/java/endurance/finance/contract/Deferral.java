package endurance.finance.contract;

/**
 * The right to move part of a year's obligation to a later year, for a fee. What is moved becomes
 * an obligation of that year, with a date, and cannot be moved again.
 *
 * @param largestPart of the annual quantity that may be moved out of a year (delta), from 0 to 1
 * @param years by which it moves (tau), at least 1
 * @param feePart of the price, paid on top of it for each unit in the year it falls due, at least 0
 */
public record Deferral(double largestPart, int years, double feePart) {

  /** No right to defer. */
  public static final Deferral NONE = new Deferral(0, 1, 0);

  public Deferral {
    Range.part("the part of a year that may be deferred", largestPart);
    Range.atLeastZero("the fee for deferring, as a part of the price,", feePart);
    if (years < 1) {
      throw new IllegalArgumentException("a deferral must move by at least 1 year, got " + years);
    }
  }
}
