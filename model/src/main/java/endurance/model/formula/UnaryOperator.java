package endurance.model.formula;

/** Prefix operators of XMILE 1.0, section 3.3. */
public enum UnaryOperator {
  PLUS("+"),
  MINUS("-"),
  NOT("NOT");

  private final String symbol;

  UnaryOperator(String symbol) {
    this.symbol = symbol;
  }

  public String symbol() {
    return symbol;
  }
}
