package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The consequences in a portion of futures, as one thread finds them: row by row a consequence, in
 * each its futures, 0 where nothing happened.
 */
final class Occurrences {

  private static final int NEVER = -1;

  private final AtFirst asked;
  private final int condition;
  private final int[] slots;
  private final int futures;
  private final int[] points;
  private final double[][] values;
  private final double[][] consequences;

  /**
   * @param futures of a portion
   */
  Occurrences(Program program, AtFirst asked, int futures) {
    this.asked = asked;
    this.condition = program.slotOf(asked.condition());
    this.slots = asked.variables().stream().mapToInt(program::slotOf).toArray();
    this.futures = futures;
    this.points = new int[futures];
    this.values = new double[futures][];
    this.consequences = new double[futures][];
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

  /**
   * Finds what follows in each future that counts.
   *
   * @return the futures of the portion in which it happened and which count
   */
  BitSet conclude(BitSet counted) {
    BitSet happened = new BitSet(futures);
    for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
      if (points[i] != NEVER) {
        happened.set(i);
        consequences[i] = asked.consequence().of(points[i], values[i]);
      }
    }
    return happened;
  }

  double consequence(int future, int which) {
    return consequences[future][which];
  }

  /** A future of the portion in which it happened. */
  AtFirst.Seen seen(int future, long number) {
    return new AtFirst.Seen(
        number,
        points[future],
        Arrays.stream(values[future]).boxed().toList(),
        Arrays.stream(consequences[future]).boxed().toList());
  }
}
