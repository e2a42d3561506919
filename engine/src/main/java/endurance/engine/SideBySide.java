package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import java.util.Arrays;
import java.util.List;

/**
 * The values of some observables in the first futures of a run, one row for each future: what tells
 * how they move together, for which sketches keep no room. Futures that are not finite are given as
 * they are.
 */
final class SideBySide {

  private final List<Observable> columns;
  private final int[] slots;
  private final double[][] rows;

  /**
   * @param futures a few thousand: every value is kept
   */
  SideBySide(Program program, List<Observable> columns, int futures) {
    this.columns = List.copyOf(columns);
    this.slots =
        columns.stream().mapToInt(observable -> program.slotOf(observable.variable())).toArray();
    this.rows = new double[futures][columns.size()];
  }

  /** Takes in a point of the futures from {@code first} on, those of them that are kept. */
  void save(long first, int point, double[] memory, BatchProgram code) {
    if (first >= rows.length) {
      return;
    }
    int from = (int) first;
    int lanes = Math.min(code.lanes(), rows.length - from);
    for (int column = 0; column < slots.length; column++) {
      if (columns.get(column).point() == point) {
        int offset = code.offset(slots[column]);
        for (int lane = 0; lane < lanes; lane++) {
          rows[from + lane][column] = memory[offset + lane];
        }
      }
    }
  }

  List<List<Double>> rows() {
    return Arrays.stream(rows).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }
}
