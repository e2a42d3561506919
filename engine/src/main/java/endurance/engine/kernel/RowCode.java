package endurance.engine.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines as operations on whole rows, one after another.
 *
 * @param steps in order
 */
record RowCode(List<Step> steps) {

  /**
   * One operation; what an operand that is not used holds does not matter.
   *
   * @param to row that is filled
   * @param first row, or what {@link RowOperation} says
   */
  record Step(RowOperation operation, int to, int first, int second, int third) {}

  RowCode {
    steps = List.copyOf(steps);
  }

  /** This, then other code. */
  RowCode then(RowCode next) {
    List<Step> all = new ArrayList<>(steps);
    all.addAll(next.steps);
    return new RowCode(all);
  }
}
