package endurance.finance;

import java.util.List;
import java.util.function.Function;

/**
 * Either something that can be relied on, or every objection to what was given. Contracts, networks
 * and postings come from users and simulations; what is wrong with them is an answer, no exception.
 */
public sealed interface Vetted<T> {

  /** What was asked for. */
  record Accepted<T>(T value) implements Vetted<T> {}

  /** Why there is nothing: at least one objection, the first cause first. */
  record Refused<T>(List<Objection> objections) implements Vetted<T> {
    public Refused {
      objections = List.copyOf(objections);
      if (objections.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs at least one objection");
      }
    }
  }

  static <T> Vetted<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Vetted<T> refused(Objection objection) {
    return new Refused<>(List.of(objection));
  }

  /** The objections; empty for what was accepted. */
  default List<Objection> objections() {
    return switch (this) {
      case Accepted<T> accepted -> List.of();
      case Refused<T> refused -> refused.objections();
    };
  }

  /** Applies a step that can itself be refused. */
  default <R> Vetted<R> then(Function<? super T, Vetted<R>> step) {
    return switch (this) {
      case Accepted<T> accepted -> step.apply(accepted.value());
      case Refused<T> refused -> new Refused<>(refused.objections());
    };
  }

  /** Applies a step that cannot be refused. */
  default <R> Vetted<R> map(Function<? super T, ? extends R> step) {
    return then(value -> accepted(step.apply(value)));
  }

  /**
   * The value, for callers that have made sure of it.
   *
   * @throws IllegalStateException listing the objections when there is no value
   */
  default T orThrow() {
    return switch (this) {
      case Accepted<T> accepted -> accepted.value();
      case Refused<T> refused ->
          throw new IllegalStateException(
              String.join("\n", refused.objections().stream().map(Objection::toString).toList()));
    };
  }
}
