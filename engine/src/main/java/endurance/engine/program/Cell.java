package endurance.engine.program;

import endurance.model.Distribution;
import endurance.model.Origin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One scalar of the model on its way to becoming a slot. Terms in cells read cells by number.
 *
 * <p>What a variable is can change on the way: an equation over constants becomes a {@link Known}.
 */
sealed interface Cell {

  /** Scalar name, or a description of what a function carries from point to point. */
  String name();

  /** Scalar name of the variable it is or belongs to. */
  String variable();

  /** The same at every point of every future. */
  record Known(String name, String variable, double value) implements Cell {}

  /** Known for every point, the same in all futures. */
  record Scheduled(String name, String variable, List<Double> values) implements Cell {
    public Scheduled {
      values = List.copyOf(values);
    }
  }

  /**
   * Drawn, once per future or at every point.
   *
   * @param variable the key of its stream
   * @param everyPoint false for an input, true for a noise
   */
  record Drawn(
      String name, String variable, Distribution distribution, Origin origin, boolean everyPoint)
      implements Cell {}

  /** Computed from other cells of the same point. */
  record Equation(String name, String variable, Term term) implements Cell {}

  /**
   * Carried from point to point.
   *
   * @param initial over cells at the first point
   * @param next over cells of the point before; empty when the first value stays
   * @param accumulates whether a value that is not finite spoils the future: true for stocks, false
   *     for mere memory such as PREVIOUS, which may start at INF on purpose
   */
  record State(String name, String variable, Term initial, Optional<Term> next, boolean accumulates)
      implements Cell {}

  /**
   * A fixed delay.
   *
   * @param input cell that goes in
   * @param steps cell holding the delay in steps
   * @param initial cell holding what comes out at first
   */
  record Ring(String name, String variable, int input, int steps, int initial) implements Cell {}

  /** The value, where it is the same everywhere. */
  default OptionalDouble known() {
    return this instanceof Known known ? OptionalDouble.of(known.value()) : OptionalDouble.empty();
  }
}
