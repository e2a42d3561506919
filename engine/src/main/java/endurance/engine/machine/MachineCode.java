package endurance.engine.machine;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Instructions in executable memory. Immutable, safe to call from many threads at once; the memory
 * goes back to the system when nothing refers to it any more.
 */
final class MachineCode {

  private final MemorySegment memory;

  private MachineCode(MemorySegment memory) {
    this.memory = memory;
  }

  /**
   * Code of these bytes, which must not depend on where they stand.
   *
   * @throws IllegalStateException when the system gives no memory that can be executed
   */
  static MachineCode of(byte[] bytes) {
    MemorySegment mapped = SystemCalls.map(bytes.length);
    MemorySegment.copy(MemorySegment.ofArray(bytes), 0, mapped, 0, bytes.length);
    SystemCalls.makeExecutable(mapped);
    return new MachineCode(mapped.reinterpret(Arena.ofAuto(), SystemCalls::unmap));
  }

  /** The function that begins at a distance from the start. */
  Function at(int offset) {
    return new Function(memory.asSlice(offset));
  }

  /**
   * A function in machine code.
   *
   * @param code from its first instruction on; keeps the memory of all of it
   */
  record Function(MemorySegment code) {

    private static final MemorySegment NONE = MemorySegment.NULL;

    /** Runs on the memory of a batch. */
    void run(double[] memory, long point) {
      SystemCalls.call(code, MemorySegment.ofArray(memory), NONE, NONE, point, 0, 0);
    }

    /** Runs on rows; the numbers say where in the arrays, as the function defines it. */
    void run(double[] first, double[] second, double[] third, long fourth, long fifth, long sixth) {
      SystemCalls.call(
          code,
          MemorySegment.ofArray(first),
          MemorySegment.ofArray(second),
          MemorySegment.ofArray(third),
          fourth,
          fifth,
          sixth);
    }

    /** Fills rows from parameters. */
    void run(long[] first, long[] second, double[] third, long offset, long howOften) {
      SystemCalls.call(
          code,
          MemorySegment.ofArray(first),
          MemorySegment.ofArray(second),
          MemorySegment.ofArray(third),
          0,
          offset,
          howOften);
    }

    /** Looks up in a directory, from a place on, where the numbers of a row belong. */
    void run(long[] first, double[] second, int[] third, long place, long offset, long howOften) {
      SystemCalls.call(
          code,
          MemorySegment.ofArray(first),
          MemorySegment.ofArray(second),
          MemorySegment.ofArray(third),
          place,
          offset << Integer.SIZE,
          howOften);
    }

    /** Runs on an array that it only looks at, and returns what it says. */
    long of(double[] first) {
      return SystemCalls.call(code, MemorySegment.ofArray(first), NONE, NONE, 0, 0, 0);
    }

    /** Runs without anything to work on. */
    long run() {
      return SystemCalls.call(code, NONE, NONE, NONE, 0, 0, 0);
    }
  }
}
