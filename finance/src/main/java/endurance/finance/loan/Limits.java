package endurance.finance.loan;

/**
 * A floor and a cap.
 *
 * @param floor negative infinity for none
 * @param cap infinity for none; not below the floor
 */
public record Limits(double floor, double cap) {

  /** No limits. */
  public static final Limits NONE = new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  public Limits {
    if (!(floor <= cap)) {
      throw new IllegalArgumentException(
          "a floor of %s lies above the cap of %s".formatted(floor, cap));
    }
  }

  double hold(double value) {
    return Math.min(Math.max(value, floor), cap);
  }
}
