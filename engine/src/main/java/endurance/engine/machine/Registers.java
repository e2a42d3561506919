package endurance.engine.machine;

import java.util.Arrays;

/**
 * Which values of a block are in registers. Where none is free, the value that is needed again
 * farthest in the future gives way (Belady 1966), which without branches is the best that can be
 * done; one that memory holds anyway goes more easily than one that must be stored first.
 */
final class Registers {

  /** In place of a turn: not needed again. */
  static final int NEVER = Integer.MAX_VALUE;

  private static final int VECTORS = 32;

  /** Mask register 0 cannot be used as one: its number means no mask. */
  private static final int MASKS = 8;

  private static final int FIRST_MASK = 1;
  private static final int NOWHERE = Place.IN_MEMORY;

  /** A value in memory needed again within so many operations is worth a register. */
  private static final int SOON = 64;

  /** How many times farther away a value counts that memory holds already. */
  private static final int STORE_COSTS = 2;

  private final Block block;
  private final Assembler code;
  private final Waiting waiting;
  private final int[] nextUse;
  private final int[] register;
  private final int[] vectors = new int[VECTORS];
  private final int[] masks = new int[MASKS];
  private int turn;
  private int pinnedVectors;
  private int pinnedMasks;

  /**
   * @param waiting where values wait in memory
   * @param nextUse the turn in which each value is needed next, kept up to date by the caller
   */
  Registers(Block block, Assembler code, Waiting waiting, int[] nextUse) {
    this.block = block;
    this.code = code;
    this.waiting = waiting;
    this.nextUse = nextUse;
    this.register = new int[block.values()];
    Arrays.fill(register, NOWHERE);
    Arrays.fill(vectors, NOWHERE);
    Arrays.fill(masks, NOWHERE);
  }

  /** Begins the operation of a turn: until the next, registers it asks for stay. */
  void begin(int turn) {
    this.turn = turn;
    pinnedVectors = 0;
    pinnedMasks = 0;
  }

  boolean has(int value) {
    return register[value] != NOWHERE;
  }

  /** The register that holds a vector, which is brought there if need be. */
  int vector(int value) {
    if (!has(value)) {
      int to = freeVector();
      place(value).move(code, to, Assembler.ALL, false);
      take(vectors, to, value);
    }
    keep(value);
    return register[value];
  }

  /** The register that holds a mask, which is brought there if need be. */
  int mask(int value) {
    if (!has(value)) {
      int to = freeMask();
      Base base = waiting.base(value);
      code.maskInMemory(MaskInstruction.MOVE, to, base, waiting.displacement(value));
      take(masks, to, value);
    }
    pinnedMasks |= 1 << register[value];
    return register[value];
  }

  /** Lets a vector stay in its register, if it has one, during this operation. */
  void keep(int value) {
    if (has(value)) {
      pinnedVectors |= 1 << register[value];
    }
  }

  /** A register for a new vector. */
  int newVector(int value) {
    int to = freeVector();
    take(vectors, to, value);
    keep(value);
    return to;
  }

  /** The register of a vector that is not needed any more, for a new one. */
  int inheritedVector(int value, int from) {
    int to = register[from];
    release(from);
    take(vectors, to, value);
    return to;
  }

  /** A register for a new mask. */
  int newMask(int value) {
    int to = freeMask();
    take(masks, to, value);
    return to;
  }

  /** Where to read a value as last operand: in a register if that is worth it. */
  Place prepared(int value) {
    if (!staysInMemory(value)) {
      vector(value);
    }
    return place(value);
  }

  /** Whether a value that has no register is better read from memory than brought into one. */
  boolean staysInMemory(int value) {
    return !has(value)
        && (block.isInMemory(value) && block.isBroadcast(value)
            || nextUse[value] == NEVER
            || nextUse[value] - turn > SOON);
  }

  /** Where a vector stands now. */
  Place place(int value) {
    if (has(value)) {
      return Place.in(register[value]);
    }
    return block.isInMemory(value)
        ? Place.at(block.base(value), block.displacement(value), block.isBroadcast(value))
        : Place.at(waiting.base(value), waiting.displacement(value), false);
  }

  /** Hears that a row holds a value. */
  void storedAt(int value, Base base, int displacement) {
    if (!block.isInMemory(value)) {
      waiting.standsAt(value, base, displacement);
    }
  }

  /** Frees the register of a value that is not needed any more. */
  void release(int value) {
    int number = register[value];
    if (number != NOWHERE) {
      boolean isVector = vectors[number] == value;
      (isVector ? vectors : masks)[number] = NOWHERE;
      register[value] = NOWHERE;
    }
  }

  private void take(int[] file, int number, int value) {
    file[number] = value;
    register[value] = number;
  }

  private int freeVector() {
    int chosen = choose(vectors, 0, pinnedVectors);
    int value = vectors[chosen];
    if (value != NOWHERE) {
      if (!isSafe(value)) {
        waiting.await(value);
        Place.at(waiting.base(value), waiting.displacement(value), false)
            .last(code, VectorInstruction.STORE, 0, chosen, 0, Assembler.ALL, false, 0);
      }
      release(value);
    }
    return chosen;
  }

  /** A mask register for whatever purpose; its value, if any, waits in memory. */
  int freeMask() {
    int chosen = choose(masks, FIRST_MASK, pinnedMasks);
    int value = masks[chosen];
    if (value != NOWHERE) {
      if (!isSafe(value)) {
        waiting.await(value);
        Base base = waiting.base(value);
        code.maskInMemory(MaskInstruction.STORE, chosen, base, waiting.displacement(value));
      }
      release(value);
    }
    return chosen;
  }

  /** A free register, or else the one whose value can best do without. */
  private int choose(int[] file, int first, int pinned) {
    int best = NOWHERE;
    long farthest = -1;
    for (int i = first; i < file.length; i++) {
      if (file[i] == NOWHERE) {
        return i;
      }
      if ((pinned >> i & 1) == 0) {
        long distance = nextUse[file[i]] - (long) turn;
        long weight = isSafe(file[i]) ? distance * STORE_COSTS : distance;
        if (weight > farthest) {
          farthest = weight;
          best = i;
        }
      }
    }
    return best;
  }

  /** Whether memory holds a value as well. */
  private boolean isSafe(int value) {
    return block.isInMemory(value) || waiting.has(value);
  }
}
