package endurance.engine.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A scalar expression over slots. All array work, time functions and memory of the model language
 * are gone: what is left is arithmetic, and reads of this point's values.
 */
public sealed interface Term {

  /** The same at every point of every future. */
  record Literal(double value) implements Term {}

  /** Known for every point before anything is drawn; the same in all futures. */
  record Timetable(int table) implements Term {}

  /** The value at this point, in this future. */
  record Read(int slot) implements Term {}

  record Unary(UnaryOperation operation, Term operand) implements Term {}

  record Binary(BinaryOperation operation, Term left, Term right) implements Term {}

  /** An operation over two or more parts, from left to right. */
  record Fold(FoldOperation operation, List<Term> parts) implements Term {
    public Fold {
      parts = List.copyOf(parts);
      if (parts.size() < 2) {
        throw new IllegalArgumentException("a fold needs two parts, got " + parts.size());
      }
    }
  }

  /** {@code condition <> 0 ? then : otherwise}; both sides may be evaluated. */
  record Select(Term condition, Term then, Term otherwise) implements Term {}

  /** A lookup table read at an argument. */
  record TableRead(int table, Term argument) implements Term {}

  /** What went into a delay its time ago. */
  record Delayed(int delay) implements Term {}

  /** The direct parts, in order of evaluation. */
  default List<Term> parts() {
    return switch (this) {
      case Literal literal -> List.of();
      case Timetable timetable -> List.of();
      case Read read -> List.of();
      case Delayed delayed -> List.of();
      case Unary unary -> List.of(unary.operand());
      case Binary binary -> List.of(binary.left(), binary.right());
      case Fold fold -> fold.parts();
      case Select select -> List.of(select.condition(), select.then(), select.otherwise());
      case TableRead read -> List.of(read.argument());
    };
  }

  /** This operation on other parts, as many as {@link #parts} gives. */
  default Term withParts(List<Term> parts) {
    return switch (this) {
      case Literal literal -> literal;
      case Timetable timetable -> timetable;
      case Read read -> read;
      case Delayed delayed -> delayed;
      case Unary unary -> new Unary(unary.operation(), parts.getFirst());
      case Binary binary -> new Binary(binary.operation(), parts.get(0), parts.get(1));
      case Fold fold -> new Fold(fold.operation(), parts);
      case Select select -> new Select(parts.get(0), parts.get(1), parts.get(2));
      case TableRead read -> new TableRead(read.table(), parts.getFirst());
    };
  }

  /**
   * Rebuilds the tree from its leaves up, each node passed through {@code step} after its parts.
   */
  default Term rebuilt(Function<? super Term, ? extends Term> step) {
    List<Term> parts = parts();
    List<Term> others = new ArrayList<>(parts.size());
    boolean same = true;
    for (Term part : parts) {
      Term other = part.rebuilt(step);
      others.add(other);
      same &= other == part;
    }
    return step.apply(same ? this : withParts(others));
  }

  /** This node and all below it. */
  default Stream<Term> nodes() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Term::nodes));
  }

  /** Looks at this node and all below it, each before its parts. */
  default void forEachNode(Consumer<? super Term> look) {
    look.accept(this);
    for (Term part : parts()) {
      part.forEachNode(look);
    }
  }

  /** Whether something holds for this node or for one below it. */
  default boolean anyNode(Predicate<? super Term> what) {
    if (what.test(this)) {
      return true;
    }
    for (Term part : parts()) {
      if (part.anyNode(what)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the outermost operation is no plain arithmetic but a function that back ends compute
   * for many futures at a time.
   */
  default boolean isCall() {
    return switch (this) {
      case Literal _, Timetable _, Read _, Fold _, Select _ -> false;
      case Delayed _, TableRead _ -> true;
      case Unary unary -> unary.operation().isCall();
      case Binary binary -> binary.operation().isCall();
    };
  }

  /** The slots this term reads, in order of evaluation, repeated as often as it reads them. */
  default List<Integer> reads() {
    List<Integer> slots = new ArrayList<>();
    forEachNode(node -> {
      if (node instanceof Read read) {
        slots.add(read.slot());
      }
    });
    return Collections.unmodifiableList(slots);
  }
}
