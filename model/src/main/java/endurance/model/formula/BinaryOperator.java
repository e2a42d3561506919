package endurance.model.formula;

import java.util.Arrays;
import java.util.Optional;

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

  /** Gives 1 or 0 from two numbers; comparisons never stand in a chain. */
  public boolean isComparison() {
    return strength == EQUAL.strength || strength == LESS.strength;
  }

  /** The operator written so; empty for any other text. */
  public static Optional<BinaryOperator> written(String symbol) {
    return Arrays.stream(values()).filter(o -> o.symbol.equals(symbol)).findFirst();
  }
}
