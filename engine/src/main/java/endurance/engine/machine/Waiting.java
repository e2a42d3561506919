package endurance.engine.machine;

import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * Where values of a block wait for which no register is free: in the row they are stored in anyway,
 * on the stack, and when that is full in rows of their own.
 */
final class Waiting {

  /** Vectors on the stack: 16 kB, a fraction of what a Java thread is sure to have left. */
  private static final int MOST_ON_STACK = 256;

  private static final int NOWHERE = -1;
  private static final int ON_STACK = Base.STACK.ordinal();

  private final IntSupplier newRow;
  private int[] bases = new int[0];
  private int[] displacements = new int[0];
  private int[] free = new int[MOST_ON_STACK];
  private int freed;
  private int used;

  /**
   * @param newRow displacement of a row from {@link Base#FIRST} that nobody else uses
   */
  Waiting(IntSupplier newRow) {
    this.newRow = newRow;
  }

  /** For blocks that never need much room. */
  static Waiting onStack() {
    return new Waiting(() -> {
      throw new IllegalStateException("a block needs more room than the stack gives");
    });
  }

  /** Gets ready for the values of another block. */
  void begin(int values) {
    bases = new int[values];
    Arrays.fill(bases, NOWHERE);
    displacements = new int[values];
    freed = 0;
    for (int i = used - 1; i >= 0; i--) {
      free[freed] = i;
      freed++;
    }
  }

  /** Bytes of the stack that all blocks together need. */
  int bytes() {
    return used * Assembler.VECTOR;
  }

  boolean has(int value) {
    return bases[value] != NOWHERE;
  }

  Base base(int value) {
    return Base.values()[bases[value]];
  }

  int displacement(int value) {
    return displacements[value];
  }

  /** Hears that memory holds a value. */
  void standsAt(int value, Base base, int displacement) {
    if (!has(value)) {
      bases[value] = base.ordinal();
      displacements[value] = displacement;
    }
  }

  /** Finds a place for a value. */
  void await(int value) {
    if (freed == 0 && used == MOST_ON_STACK) {
      standsAt(value, Base.FIRST, newRow.getAsInt());
      return;
    }
    if (freed == 0) {
      free[0] = used;
      freed = 1;
      used++;
    }
    freed--;
    standsAt(value, Base.STACK, free[freed] * Assembler.VECTOR);
  }

  /** Hears that a value is not needed any more. */
  void forget(int value) {
    if (bases[value] == ON_STACK) {
      free[freed] = displacements[value] / Assembler.VECTOR;
      freed++;
      bases[value] = NOWHERE;
    }
  }
}
