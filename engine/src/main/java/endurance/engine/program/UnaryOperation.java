package endurance.engine.program;

import endurance.engine.arithmetic.Arithmetic;

/** An operation on one number. */
public enum UnaryOperation {
  NEGATE("-"),
  NOT("NOT"),
  ABSOLUTE("ABS"),
  SQUARE_ROOT("SQRT"),
  FLOOR("INT"),
  ROUND("ROUND"),
  EXP("EXP"),
  LOG("LN"),
  LOG10("LOG10"),
  SINE("SIN"),
  COSINE("COS"),
  TANGENT("TAN");

  private final String symbol;

  UnaryOperation(String symbol) {
    this.symbol = symbol;
  }

  /** As the model language writes it. */
  public String symbol() {
    return symbol;
  }

  /** Whether it is a function rather than plain arithmetic. */
  boolean isCall() {
    return switch (this) {
      case NEGATE, NOT, ABSOLUTE, SQUARE_ROOT -> false;
      case FLOOR, ROUND, EXP, LOG, LOG10, SINE, COSINE, TANGENT -> true;
    };
  }

  /** The definition every back end agrees with to the bit. */
  public double apply(double x) {
    return switch (this) {
      case NEGATE -> -x;
      case NOT -> Arithmetic.truth(x == 0);
      case ABSOLUTE -> Math.abs(x);
      case SQUARE_ROOT -> Math.sqrt(x);
      case FLOOR -> Math.floor(x);
      case ROUND -> Arithmetic.round(x);
      case EXP -> Arithmetic.exp(x);
      case LOG -> Arithmetic.log(x);
      case LOG10 -> Arithmetic.log10(x);
      case SINE -> Arithmetic.sine(x);
      case COSINE -> Arithmetic.cosine(x);
      case TANGENT -> Arithmetic.tangent(x);
    };
  }
}
