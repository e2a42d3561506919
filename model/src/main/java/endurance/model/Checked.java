package endurance.model;

import java.util.List;
import java.util.function.Function;

/** Either a value that passed every check, or all the problems that stand in its way. */
public sealed interface Checked<T> {

  /** The value, checked. */
  record Valid<T>(T value) implements Checked<T> {}

  /** Why there is no value: at least one problem, the first cause first. */
  record Invalid<T>(List<Problem> problems) implements Checked<T> {
    public Invalid {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("an invalid result needs at least one problem");
      }
    }
  }

  static <T> Checked<T> valid(T value) {
    return new Valid<>(value);
  }

  static <T> Checked<T> invalid(List<Problem> problems) {
    return new Invalid<>(problems);
  }

  static <T> Checked<T> invalid(Origin origin, String message, String remedy) {
    return new Invalid<>(List.of(new Problem(origin, message, remedy)));
  }

  /** The problems; empty for a valid value. */
  default List<Problem> problems() {
    return switch (this) {
      case Valid<T> valid -> List.of();
      case Invalid<T> invalid -> invalid.problems();
    };
  }

  /** Applies a step that can itself fail. */
  default <R> Checked<R> then(Function<? super T, Checked<R>> step) {
    return switch (this) {
      case Valid<T> valid -> step.apply(valid.value());
      case Invalid<T> invalid -> new Invalid<>(invalid.problems());
    };
  }

  /** Applies a step that cannot fail. */
  default <R> Checked<R> map(Function<? super T, ? extends R> step) {
    return then(value -> valid(step.apply(value)));
  }

  /**
   * The value, for callers that have made sure of it (tests, code built from literals).
   *
   * @throws IllegalStateException listing the problems when there is no value
   */
  default T orThrow() {
    return switch (this) {
      case Valid<T> valid -> valid.value();
      case Invalid<T> invalid ->
          throw new IllegalStateException(
              String.join("\n", invalid.problems().stream().map(Problem::toString).toList()));
    };
  }
}
