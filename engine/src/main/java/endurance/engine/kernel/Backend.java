package endurance.engine.kernel;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.program.Program;
import endurance.engine.sketch.RowSurvey;

/**
 * A way to make a program run. Whatever the back end, the same program gives the same bits; another
 * one needs nothing but this interface and {@link Program}.
 */
public interface Backend {

  /** How elementary functions are computed beside the program's own code. */
  RowArithmetic arithmetic();

  /** How rows are looked at on their way into distributions. */
  default RowSurvey survey() {
    return RowSurvey.none();
  }

  /**
   * Makes the lines of a program run on memory laid out so.
   *
   * @param layout rows the back end needs beside the slots are asked for here
   */
  Kernels compile(Program program, Layout layout);

  /**
   * Whether the memory of a batch lies where this back end is at its fastest. It does not matter to
   * results, and memory that Java moves may lie elsewhere later.
   */
  default boolean isWellPlaced(double[] memory) {
    return true;
  }
}
