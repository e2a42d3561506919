package endurance.model.formula;

import java.util.List;
import java.util.stream.Stream;

/**
 * A parsed formula. One type only: real numbers; comparisons and logic give 1 or 0, and any number
 * but 0 is true.
 */
public sealed interface Expression {

  Span span();

  /** The nodes directly below, in written order. */
  default List<Expression> children() {
    return switch (this) {
      case Literal literal -> List.of();
      case Reference reference -> List.of();
      case Unary unary -> List.of(unary.operand());
      case Binary binary -> List.of(binary.left(), binary.right());
      case Conditional conditional ->
          List.of(conditional.condition(), conditional.then(), conditional.otherwise());
      case Call call -> call.arguments();
      case Lookup lookup -> List.of(lookup.argument());
    };
  }

  /** This node and all below, each before its children, in written order. */
  default Stream<Expression> nodes() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Expression::nodes));
  }

  /** Names of the variables and lookups used, each once, in order of appearance. */
  default List<String> names() {
    return nodes()
        .flatMap(node ->
            switch (node) {
              case Reference reference -> Stream.of(reference.name());
              case Lookup lookup -> Stream.of(lookup.table());
              case Literal literal -> Stream.<String>empty();
              case Unary unary -> Stream.<String>empty();
              case Binary binary -> Stream.<String>empty();
              case Conditional conditional -> Stream.<String>empty();
              case Call call -> Stream.<String>empty();
            })
        .distinct()
        .toList();
  }

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

    /** Whether it reduces over wildcards: MIN and MAX do with one argument only. */
    public boolean reduces() {
      return function.reduces() && arguments.size() == 1;
    }
  }

  /** {@code LOOKUP(table, argument)}. */
  record Lookup(String table, Expression argument, Span span) implements Expression {}
}
