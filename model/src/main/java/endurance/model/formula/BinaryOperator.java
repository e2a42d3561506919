package endurance.model.formula;

/**
 * Infix operators of XMILE 1.0, section 3.3, with their binding strength: the higher binds the
 * tighter.
 */
public enum BinaryOperator {
  POWER("^", 7),
  MULTIPLY("*", 5),
  DIVIDE("/", 5),
  /** Floored: the result has the sign of the divisor. */
  MODULO("MOD", 5),
  ADD("+", 4),
  SUBTRACT("-", 4),
  LESS("<", 3),
  LESS_OR_EQUAL("<=", 3),
  GREATER(">", 3),
  GREATER_OR_EQUAL(">=", 3),
  EQUAL("=", 2),
  NOT_EQUAL("<>", 2),
  AND("AND", 1),
  OR("OR", 0);

  /** Unary operators bind between POWER and MULTIPLY. */
  public static final int UNARY_STRENGTH = 6;

  private final String symbol;
  private final int strength;

  BinaryOperator(String symbol, int strength) {
    this.symbol = symbol;
    this.strength = strength;
  }

  public String symbol() {
    return symbol;
  }

  public int strength() {
    return strength;
  }
}
