package endurance.engine.kernel;

import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.arithmetic.TableFunction;

/**
 * What generated code calls for a whole row of futures. Offsets are those of the first future of a
 * row.
 */
final class RowFunctions {

  private RowFunctions() {}

  static void exp(double[] memory, int to, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.exp(memory[from + i]);
    }
  }

  static void log(double[] memory, int to, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.log(memory[from + i]);
    }
  }

  static void log10(double[] memory, int to, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.log10(memory[from + i]);
    }
  }

  static void sine(double[] memory, int to, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.sine(memory[from + i]);
    }
  }

  static void cosine(double[] memory, int to, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.cosine(memory[from + i]);
    }
  }

  static void tangent(double[] memory, int to, int from, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.tangent(memory[from + i]);
    }
  }

  static void power(double[] memory, int to, int base, int exponent, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.power(memory[base + i], memory[exponent + i]);
    }
  }

  static void read(double[] memory, int to, int from, int lanes, TableFunction table) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = table.read(memory[from + i]);
    }
  }

  /**
   * What went into a delay its number of steps before {@code point}; the initial value where that
   * is before point 0, NaN where the number is NaN.
   */
  static void emerge(
      double[] memory, int to, int ring, int rows, int steps, int initial, int point, int lanes) {
    double common = memory[steps]; // mostly one delay for all futures: one division for all
    int source = source(common, ring, rows, initial, point, lanes);
    for (int i = 0; i < lanes; i++) {
      double back = memory[steps + i];
      int from = back == common ? source : source(back, ring, rows, initial, point, lanes);
      memory[to + i] = from < 0 ? Double.NaN : memory[from + i];
    }
  }

  /** Where the row begins that a delay of so many steps reads; negative for NaN. */
  private static int source(double back, int ring, int rows, int initial, int point, int lanes) {
    if (Double.isNaN(back)) {
      return -1;
    }
    int entered = point - (int) Math.min(back, Integer.MAX_VALUE);
    return entered < 0 ? initial : ring + entered % rows * lanes;
  }

  static void enter(double[] memory, int ring, int rows, int from, int point, int lanes) {
    System.arraycopy(memory, from, memory, ring + point % rows * lanes, lanes);
  }
}
