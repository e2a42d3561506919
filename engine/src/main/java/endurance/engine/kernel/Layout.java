package endurance.engine.kernel;

import endurance.engine.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where things stand in the memory of a batch: row by row, in each the batch's futures. First the
 * slots by number, then a row that tells which futures are finite, then what back ends ask for:
 * rows filled with a constant and rows for values on their way.
 *
 * <p>Filled while a program is compiled, not changed afterwards.
 */
public final class Layout {

  private final int lanes;
  private final int health;
  private final Map<Long, Integer> constants = new LinkedHashMap<>();
  private final List<Integer> scratch = new ArrayList<>();
  private int rows;

  /**
   * @param lanes futures side by side
   */
  public Layout(Program program, int lanes) {
    this.lanes = lanes;
    this.health = program.slots().size();
    this.rows = health + 1;
  }

  public int lanes() {
    return lanes;
  }

  /** Where a slot's futures begin. */
  public int offset(int slot) {
    return slot * lanes;
  }

  /** The row that is 0 for each future that was finite so far, and NaN for the others. */
  public int health() {
    return health;
  }

  /** A row that holds the same number for every future, throughout. */
  public int constant(double value) {
    return constants.computeIfAbsent(Double.doubleToRawLongBits(value), absent -> newRow());
  }

  /** A row that nobody else uses. */
  public int newRow() {
    rows++;
    return rows - 1;
  }

  /** The {@code index}-th row for values that only last while one line is computed. */
  int scratch(int index) {
    while (scratch.size() <= index) {
      scratch.add(newRow());
    }
    return scratch.get(index);
  }

  /** Memory for one batch. */
  double[] newMemory() {
    double[] memory = new double[Math.multiplyExact(rows, lanes)];
    constants.forEach((bits, row) ->
        java.util.Arrays.fill(
            memory, row * lanes, (row + 1) * lanes, Double.longBitsToDouble(bits)));
    return memory;
  }

  /** Bytes of the memory for one batch. */
  long bytes() {
    return (long) Double.BYTES * rows * lanes;
  }
}
