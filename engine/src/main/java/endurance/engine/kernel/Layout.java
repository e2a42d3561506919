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

  /** Numbers in a cache line. */
  private static final int LINE = 8;

  /**
   * Numbers before the first row: with the 16 bytes that Java keeps before the numbers of an array
   * they make up a cache line.
   */
  public static final int ORIGIN = 6;

  private final int lanes;
  private final int stride;
  private final int health;
  private final Map<Long, Integer> constants = new LinkedHashMap<>();
  private final List<Integer> scratch = new ArrayList<>();
  private int rows;

  /**
   * @param lanes futures side by side
   */
  public Layout(Program program, int lanes) {
    this.lanes = lanes;
    this.stride = stride(lanes);
    this.health = program.slots().size();
    this.rows = health + 1;
  }

  public int lanes() {
    return lanes;
  }

  /** Where a slot's futures begin. */
  public int offset(int slot) {
    return Math.addExact(ORIGIN, Math.multiplyExact(slot, stride));
  }

  /**
   * Room for each row. Were it a multiple of a large power of 2, many rows would fall into the same
   * few places of a cache and drive each other out; an odd number of cache lines spreads them over
   * all. Short rows fill the lines between them well enough, and a third line would cost more.
   */
  private static int stride(int lanes) {
    int lines = Math.ceilDiv(lanes, LINE);
    return lanes < LINE ? lanes : (lines > 2 && lines % 2 == 0 ? lines + 1 : lines) * LINE;
  }

  /** From the begin of a row to that of the next. */
  public int stride() {
    return stride;
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

  /**
   * Memory for one batch. Its size is such that several made one after the other begin at different
   * places of a cache line, so that one of them can be picked.
   */
  double[] newMemory() {
    double[] memory = new double[size()];
    constants.forEach((bits, row) ->
        java.util.Arrays.fill(
            memory, offset(row), offset(row) + lanes, Double.longBitsToDouble(bits)));
    return memory;
  }

  /** Bytes of the memory for one batch. */
  long bytes() {
    return (long) Double.BYTES * size();
  }

  private int size() {
    return Math.ceilDiv(offset(rows) + 1, LINE) * LINE - 1;
  }
}
