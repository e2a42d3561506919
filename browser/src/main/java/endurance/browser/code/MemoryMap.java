package endurance.browser.code;

import endurance.browser.wasm.WasmModule;
import endurance.engine.program.Program;
import endurance.model.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where things stand in the memory of a module, in bytes: a row for each slot, in it the futures of
 * the batch; a row that tells which futures are finite and one to spare; timetables; lookup tables;
 * last the constants that code asks for on its way.
 */
public final class MemoryMap {

  /**
   * Futures in a batch. Rows of 512 bytes keep a large case within the second cache, and the calls
   * from outside, some tens for each point, are shared by enough futures not to count.
   */
  public static final int LANES = 64;

  /** Added to each row so that rows do not fall into the same few places of a cache. */
  private static final int LINE = 64;

  private static final int STRIDE = LANES * Double.BYTES + LINE;

  /** No row begins at address 0, which is what a forgotten address would be. */
  private static final int ORIGIN = LINE;

  private final Program program;
  private final int timetables;
  private final List<Integer> tables = new ArrayList<>();
  private final int pool;
  private final Map<Long, Integer> constants = new LinkedHashMap<>();

  public MemoryMap(Program program) {
    this.program = program;
    this.timetables = row(program.slots().size() + 2);
    int at = timetables + program.schedules().size() * program.points() * Double.BYTES;
    for (Table table : program.tables()) {
      tables.add(at);
      at += numbers(table) * Double.BYTES;
    }
    this.pool = at;
  }

  /** Where a slot's futures begin. */
  public int row(int slot) {
    return Math.addExact(ORIGIN, Math.multiplyExact(slot, STRIDE));
  }

  /** From the begin of a row to that of the next. */
  int stride() {
    return STRIDE;
  }

  /** The row that is 0 for each future that was finite so far, and NaN for the others. */
  public int health() {
    return row(program.slots().size());
  }

  /** A row for whoever draws. */
  public int spare() {
    return row(program.slots().size() + 1);
  }

  /** Where the value of a timetable at point 0 stands; those of later points follow. */
  int timetable(int number) {
    return timetables + number * program.points() * Double.BYTES;
  }

  /** Where a lookup table begins: all x, all y, then all slopes. */
  int table(int number) {
    return tables.get(number);
  }

  private static int numbers(Table table) {
    return 3 * table.x().size() - 1;
  }

  /** Where a number with these bits stands. */
  int constant(long bits) {
    return pool + Double.BYTES * constants.computeIfAbsent(bits, absent -> constants.size());
  }

  /** Puts what is known beforehand into a module; gives the bytes of memory it needs. */
  public int fill(WasmModule module) {
    ByteBuffer all =
        ByteBuffer.allocate(pool - timetables + constants.size() * Double.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (double value : program.timetable()) {
      all.putDouble(value);
    }
    for (Table table : program.tables()) {
      List<Double> x = table.x();
      List<Double> y = table.y();
      x.forEach(all::putDouble);
      y.forEach(all::putDouble);
      for (int i = 1; i < x.size(); i++) {
        all.putDouble((y.get(i) - y.get(i - 1)) / (x.get(i) - x.get(i - 1)));
      }
    }
    constants.keySet().forEach(all::putLong);
    module.data(timetables, all.array());
    return timetables + all.capacity();
  }
}
