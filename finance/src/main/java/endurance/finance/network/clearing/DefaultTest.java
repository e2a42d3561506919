package endurance.finance.network.clearing;

/**
 * When a party is in default: a difference only for those that have exactly what they owe, but with
 * losses in default these may bring down others.
 */
public enum DefaultTest {
  /** When it has less than it owes. */
  STRICT,
  /** When it has no more than it owes, and owes something. */
  WEAK;

  /**
   * Value and debt this close, as a part of the larger, count as equal. Both are sums of up to some
   * 1e5 amounts, with errors of under 1e-13 of the sum in the mean; amounts that differ in earnest
   * differ by more.
   */
  public static final double EQUAL = 1e-12;

  boolean holds(double value, double owed) {
    double margin = EQUAL * Math.max(value, owed);
    return switch (this) {
      case STRICT -> value < owed - margin;
      case WEAK -> owed > 0 && value <= owed + margin;
    };
  }
}
