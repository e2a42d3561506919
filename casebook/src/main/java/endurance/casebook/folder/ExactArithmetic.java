package endurance.casebook.folder;

import endurance.model.formula.BinaryOperator;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Judges a comparison of numbers exactly: {@code 7.99 < 20/2}. Decimals are fractions here, so that
 * {@code 0.1 + 0.2 = 0.3} holds.
 *
 * @param text the formula as written, where the digits of its numbers stand
 */
record ExactArithmetic(String text) {

  /** Digits beyond which an exact number would take more memory than any claim is worth. */
  private static final int MOST_EXPONENT = 1000;

  /**
   * Whether the comparison holds.
   *
   * @throws IllegalArgumentException naming what is more than arithmetic, or a division by zero
   */
  static boolean holds(Formula formula) {
    if (!(formula.expression() instanceof Expression.Binary comparison)) {
      throw new IllegalArgumentException("there is nothing compared");
    }
    ExactArithmetic exact = new ExactArithmetic(formula.text());
    return switch (comparison.operator()) {
      case LESS -> exact.compare(comparison) < 0;
      case LESS_OR_EQUAL -> exact.compare(comparison) <= 0;
      case GREATER -> exact.compare(comparison) > 0;
      case GREATER_OR_EQUAL -> exact.compare(comparison) >= 0;
      case EQUAL -> exact.compare(comparison) == 0;
      case NOT_EQUAL -> exact.compare(comparison) != 0;
      case POWER, MULTIPLY, DIVIDE, MODULO, ADD, SUBTRACT, AND, OR ->
          throw new IllegalArgumentException(
              "there is nothing compared, only " + comparison.operator().symbol());
    };
  }

  private int compare(Expression.Binary comparison) {
    return value(comparison.left()).minus(value(comparison.right())).numerator().signum();
  }

  private Fraction value(Expression expression) {
    return switch (expression) {
      case Expression.Literal literal ->
          number(text.substring(literal.span().start(), literal.span().end()));
      case Expression.Unary unary ->
          switch (unary.operator()) {
            case PLUS -> value(unary.operand());
            case MINUS -> Fraction.ZERO.minus(value(unary.operand()));
            case NOT -> throw new IllegalArgumentException("NOT is no arithmetic");
          };
      case Expression.Binary binary -> combine(binary);
      case Expression.Reference reference ->
          throw new IllegalArgumentException("`" + reference.name() + "` is no number");
      case Expression.Conditional conditional ->
          throw new IllegalArgumentException("IF is no arithmetic");
      case Expression.Call call ->
          throw new IllegalArgumentException(call.function() + " is no arithmetic");
      case Expression.Lookup lookup ->
          throw new IllegalArgumentException("LOOKUP is no arithmetic");
    };
  }

  private Fraction combine(Expression.Binary binary) {
    Fraction left = value(binary.left());
    Fraction right = value(binary.right());
    BinaryOperator operator = binary.operator();
    return switch (operator) {
      case ADD -> left.plus(right);
      case SUBTRACT -> left.minus(right);
      case MULTIPLY -> left.times(right);
      case DIVIDE -> left.over(right);
      case POWER,
          MODULO,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL,
          EQUAL,
          NOT_EQUAL,
          AND,
          OR ->
          throw new IllegalArgumentException(
              operator.symbol() + " cannot stand inside exact arithmetic");
    };
  }

  private static Fraction number(String digits) {
    BigDecimal decimal = new BigDecimal(digits);
    if (Math.abs((long) decimal.scale()) > MOST_EXPONENT) {
      throw new IllegalArgumentException(digits + " is too large or too small");
    }
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  /** A quotient of whole numbers; the denominator is above 0. */
  record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    Fraction plus(Fraction other) {
      return new Fraction(
          numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
      return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
      return new Fraction(
          numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction over(Fraction other) {
      int sign = other.numerator.signum();
      if (sign == 0) {
        throw new IllegalArgumentException("division by zero");
      }
      return new Fraction(
          numerator.multiply(other.denominator).multiply(BigInteger.valueOf(sign)),
          denominator.multiply(other.numerator.abs()));
    }
  }
}
