package endurance.model.formula;

import java.util.List;

/**
 * A parsed formula. One type only: real numbers; comparisons and logic give 1 or 0, and any number
 * but 0 is true.
 */
public sealed interface Expression {

  Span span();

  /** A literal; without unit, except that a literal 0 takes on any unit. */
  record Literal(double value, Span span) implements Expression {}

  /** The value of a variable; as many indices as it has dimensions. */
  record Reference(String name, List<Index> indices, Span span) implements Expression {
    public Reference {
      indices = List.copyOf(indices);
    }
  }

  record Unary(UnaryOperator operator, Expression operand, Span span) implements Expression {}

  record Binary(BinaryOperator operator, Expression left, Expression right, Span span)
      implements Expression {}

  /** {@code IF condition THEN then ELSE otherwise}. */
  record Conditional(Expression condition, Expression then, Expression otherwise, Span span)
      implements Expression {}

  /**
   * A builtin applied to its arguments; without arguments for TIME, DT, STARTTIME, STOPTIME, PI,
   * INF.
   */
  record Call(Builtin function, List<Expression> arguments, Span span) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code LOOKUP(table, argument)}. */
  record Lookup(String table, Expression argument, Span span) implements Expression {}
}
