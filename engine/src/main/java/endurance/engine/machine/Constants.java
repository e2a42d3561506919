package endurance.engine.machine;

import java.util.HashMap;
import java.util.Map;

/** The numbers that generated code needs, each once; they stand in memory behind the code. */
final class Constants {

  /**
   * Where the register that finds them points to: as many lie before as after it can be written in
   * one byte.
   */
  static final int MIDDLE = 128 * Double.BYTES;

  private final Map<Long, Integer> displacements = new HashMap<>();
  private long[] values = new long[256];
  private int count;

  /** Where the bits of a number stand, relative to the register. */
  int displacement(long bits) {
    Integer displacement = displacements.get(bits);
    if (displacement == null) {
      displacement = add(bits);
      displacements.put(bits, displacement);
    }
    return displacement;
  }

  private int add(long bits) {
    if (count == values.length) {
      values = java.util.Arrays.copyOf(values, 2 * count);
    }
    values[count] = bits;
    count++;
    return (count - 1) * Long.BYTES - MIDDLE;
  }

  /**
   * Where eight numbers stand that make a vector, relative to the register.
   *
   * @param lanes one for each lane
   */
  int vector(long... lanes) {
    while (count % lanes.length != 0) {
      add(0);
    }
    int displacement = add(lanes[0]);
    for (int i = 1; i < lanes.length; i++) {
      add(lanes[i]);
    }
    return displacement;
  }

  void writeTo(Assembler code) {
    for (int i = 0; i < count; i++) {
      code.word((int) values[i]);
      code.word((int) (values[i] >>> Integer.SIZE));
    }
  }
}
