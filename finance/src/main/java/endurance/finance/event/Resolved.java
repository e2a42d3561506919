package endurance.finance.event;

import java.util.List;
import java.util.function.Function;

/** Either what was asked of a contract or all that stands in its way. */
public sealed interface Resolved<T> {

  /** What was asked for. */
  record Value<T>(T value) implements Resolved<T> {}

  /** Why it cannot be had: at least one problem, the first cause first. */
  record Refused<T>(List<ContractProblem> problems) implements Resolved<T> {
    public Refused {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs at least one problem");
      }
    }
  }

  static <T> Resolved<T> of(T value) {
    return new Value<>(value);
  }

  static <T> Resolved<T> refused(ContractProblem problem) {
    return new Refused<>(List.of(problem));
  }

  /** The problems; empty for a value. */
  default List<ContractProblem> problems() {
    return switch (this) {
      case Value<T> value -> List.of();
      case Refused<T> refused -> refused.problems();
    };
  }

  /** Applies a step that can itself be refused. */
  default <R> Resolved<R> then(Function<? super T, Resolved<R>> step) {
    return switch (this) {
      case Value<T> value -> step.apply(value.value());
      case Refused<T> refused -> new Refused<>(refused.problems());
    };
  }

  /** Applies a step that cannot. */
  default <R> Resolved<R> map(Function<? super T, ? extends R> step) {
    return then(value -> of(step.apply(value)));
  }

  /**
   * The value, for callers that have made sure of it.
   *
   * @throws IllegalStateException listing the problems when there is none
   */
  default T orThrow() {
    return switch (this) {
      case Value<T> value -> value.value();
      case Refused<T> refused ->
          throw new IllegalStateException(
              String.join(
                  "\n", refused.problems().stream().map(ContractProblem::toString).toList()));
    };
  }
}
