package endurance.engine.program;

/** An operation that combines many numbers, two at a time from left to right. */
public enum FoldOperation {
  SUM("+"),
  PRODUCT("*"),
  /** NaN if one of them is; -0 counts as below 0. */
  MINIMUM("MIN"),
  MAXIMUM("MAX");

  private final String symbol;

  FoldOperation(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }

  /** The definition every back end agrees with to the bit. */
  public double apply(double x, double y) {
    return switch (this) {
      case SUM -> x + y;
      case PRODUCT -> x * y;
      case MINIMUM -> Math.min(x, y);
      case MAXIMUM -> Math.max(x, y);
    };
  }
}
