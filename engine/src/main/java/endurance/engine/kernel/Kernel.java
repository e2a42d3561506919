package endurance.engine.kernel;

import endurance.engine.arithmetic.TableFunction;

/** A group of a program's lines, compiled for a batch of futures. */
@FunctionalInterface
interface Kernel {

  /**
   * Computes the lines in place.
   *
   * @param memory row-major: slot by slot, in each the futures of the batch
   * @param timetable the timetables one behind the other, each with a value for every point
   * @param tables of the program
   * @param point of the clock
   */
  void run(double[] memory, double[] timetable, TableFunction[] tables, int point);
}
