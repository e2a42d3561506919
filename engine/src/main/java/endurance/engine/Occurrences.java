package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import java.util.Arrays;
import java.util.BitSet;

/** What one thread sees of an event in a portion of futures: for each the first point at which. */
final class Occurrences {

  private static final int NEVER = -1;

  private final int condition;
  private final int[] slots;
  private final int futures;
  private final int[] points;
  private final double[][] values;

  /**
   * @param futures of a portion
   */
  Occurrences(Program program, AtFirst asked, int futures) {
    this.condition = program.slotOf(asked.condition());
    this.slots = asked.variables().stream().mapToInt(program::slotOf).toArray();
    this.futures = futures;
    this.points = new int[futures];
    this.values = new double[futures][];
    Arrays.fill(points, NEVER);
  }

  /**
   * Looks at a point of a batch.
   *
   * @param from where in the portion the batch begins
   */
  void look(int point, double[] memory, BatchProgram code, int from) {
    int offset = code.offset(condition);
    int end = Math.min(code.lanes(), futures - from);
    for (int lane = 0; lane < end; lane++) {
      if (memory[offset + lane] != 0 && points[from + lane] == NEVER) {
        points[from + lane] = point;
        double[] seen = new double[slots.length];
        for (int i = 0; i < slots.length; i++) {
          seen[i] = memory[code.offset(slots[i]) + lane];
        }
        values[from + lane] = seen;
      }
    }
  }

  /** The futures in which it happened among those that count. */
  BitSet among(BitSet counted) {
    BitSet happened = new BitSet(points.length);
    counted.stream().filter(future -> points[future] != NEVER).forEach(happened::set);
    return happened;
  }

  /** What was seen in a future of the portion in which it happened. */
  Sighting sighting(int future, long number) {
    return new Sighting(number, points[future], values[future]);
  }
}
