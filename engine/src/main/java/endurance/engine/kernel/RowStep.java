package endurance.engine.kernel;

import endurance.engine.program.DelayLine;
import endurance.engine.program.Term;
import endurance.engine.program.UnaryOperation;

/** One pass over the futures of a batch: it fills one row from others. */
sealed interface RowStep {

  int target();

  /** A loop whose body is plain arithmetic. */
  record Loop(int target, Term body) implements RowStep {}

  /** An elementary function of a row, computed by a call. */
  record Apply(int target, UnaryOperation function, int source) implements RowStep {}

  record Power(int target, int base, int exponent) implements RowStep {}

  record ReadTable(int target, int table, int source) implements RowStep {}

  /** What comes out of a delay at this point. */
  record Emerge(int target, DelayLine delay) implements RowStep {}

  /** Stores this point's input of a delay in its ring. */
  record Enter(DelayLine delay) implements RowStep {
    @Override
    public int target() {
      return delay.firstRow();
    }
  }
}
