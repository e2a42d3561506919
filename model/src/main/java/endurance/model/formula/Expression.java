package endurance.model.formula;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
  default List<Expression> nodes() {
    List<Expression> nodes = new ArrayList<>();
    addTo(nodes);
    return nodes;
  }

  private void addTo(List<Expression> nodes) {
    nodes.add(this);
    for (Expression child : children()) {
      child.addTo(nodes);
    }
  }

  /** Names of the variables and lookups used, each once, in order of appearance. */
  default List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Expression node : nodes()) {
      switch (node) {
        case Reference reference -> names.add(reference.name());
        case Lookup lookup -> names.add(lookup.table());
        case Literal literal -> {}
        case Unary unary -> {}
        case Binary binary -> {}
        case Conditional conditional -> {}
        case Call call -> {}
      }
    }
    return List.copyOf(names);
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
