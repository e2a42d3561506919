package endurance.engine.program;

import endurance.engine.arithmetic.Arithmetic;

/** An operation on two numbers; comparisons and logic give 1 or 0. */
public enum BinaryOperation {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  MODULO("MOD"),
  POWER("^"),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  EQUAL("="),
  NOT_EQUAL("<>"),
  AND("AND"),
  OR("OR");

  private final String symbol;

  BinaryOperation(String symbol) {
    this.symbol = symbol;
  }

  /** As the model language writes it. */
  public String symbol() {
    return symbol;
  }

  /** Whether it is a function rather than plain arithmetic. */
  boolean isCall() {
    return this == MODULO || this == POWER;
  }

  /** The definition every back end agrees with to the bit. */
  public double apply(double x, double y) {
    return switch (this) {
      case ADD -> x + y;
      case SUBTRACT -> x - y;
      case MULTIPLY -> x * y;
      case DIVIDE -> x / y;
      case MODULO -> Arithmetic.modulo(x, y);
      case POWER -> Arithmetic.power(x, y);
      case LESS -> Arithmetic.truth(x < y);
      case LESS_OR_EQUAL -> Arithmetic.truth(x <= y);
      case GREATER -> Arithmetic.truth(x > y);
      case GREATER_OR_EQUAL -> Arithmetic.truth(x >= y);
      case EQUAL -> Arithmetic.truth(x == y);
      case NOT_EQUAL -> Arithmetic.truth(x != y);
      case AND -> Arithmetic.truth(x != 0 && y != 0);
      case OR -> Arithmetic.truth(x != 0 || y != 0);
    };
  }
}
