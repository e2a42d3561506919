package endurance.engine.kernel;

import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.arithmetic.TableFunction;

/**
 * Plain loops over a row of futures, one for each operation. Offsets are those of the first future
 * of a row; a result may go where an operand stands.
 */
final class RowLoops {

  private RowLoops() {}

  static void negate(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = -memory[x + i];
    }
  }

  static void not(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.truth(memory[x + i] == 0);
    }
  }

  static void absolute(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Math.abs(memory[x + i]);
    }
  }

  static void squareRoot(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Math.sqrt(memory[x + i]);
    }
  }

  static void floor(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Math.floor(memory[x + i]);
    }
  }

  static void round(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.round(memory[x + i]);
    }
  }

  static void sine(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.sine(memory[x + i]);
    }
  }

  static void cosine(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.cosine(memory[x + i]);
    }
  }

  static void tangent(double[] memory, int to, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.tangent(memory[x + i]);
    }
  }

  static void add(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = memory[x + i] + memory[y + i];
    }
  }

  static void subtract(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = memory[x + i] - memory[y + i];
    }
  }

  static void multiply(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = memory[x + i] * memory[y + i];
    }
  }

  static void divide(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = memory[x + i] / memory[y + i];
    }
  }

  static void modulo(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.modulo(memory[x + i], memory[y + i]);
    }
  }

  static void less(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.truth(memory[x + i] < memory[y + i]);
    }
  }

  static void lessOrEqual(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.truth(memory[x + i] <= memory[y + i]);
    }
  }

  static void equal(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.truth(memory[x + i] == memory[y + i]);
    }
  }

  static void notEqual(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.truth(memory[x + i] != memory[y + i]);
    }
  }

  static void and(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.truth(memory[x + i] != 0 && memory[y + i] != 0);
    }
  }

  static void or(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Arithmetic.truth(memory[x + i] != 0 || memory[y + i] != 0);
    }
  }

  static void minimum(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Math.min(memory[x + i], memory[y + i]);
    }
  }

  static void maximum(double[] memory, int to, int x, int y, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = Math.max(memory[x + i], memory[y + i]);
    }
  }

  static void select(double[] memory, int to, int condition, int then, int otherwise, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = memory[condition + i] != 0 ? memory[then + i] : memory[otherwise + i];
    }
  }

  static void read(double[] memory, int to, int x, TableFunction table, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[to + i] = table.read(memory[x + i]);
    }
  }

  /** Adds 0 for each finite number, and NaN for any other, so that a sum keeps it. */
  static void check(double[] memory, int health, int x, int lanes) {
    for (int i = 0; i < lanes; i++) {
      memory[health + i] += memory[x + i] * 0;
    }
  }
}
