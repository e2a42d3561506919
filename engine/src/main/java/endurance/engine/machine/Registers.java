package endurance.engine.machine;

import endurance.engine.machine.Operation.Form;
import java.util.Arrays;

/**
 * Gives the values of a block their registers while it writes the block's instructions, in a single
 * walk. Where no register is free, the value that is needed again farthest in the future gives way
 * (Belady 1966), which without branches is the best that can be done; one that memory holds anyway
 * goes more easily than one that must be stored first.
 */
final class Registers {

  private static final int VECTORS = 32;

  /** Mask register 0 cannot be used as one: its number means no mask. */
  private static final int MASKS = 8;

  /** The shifts, as instructions number them. */
  private static final int LEFT = 6;

  private static final int RIGHT = 2;

  private static final Base[] BASES = Base.values();
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int NOWHERE = -1;

  /** In place of a register: that of the target. */
  private static final int SAME = -2;

  /** A value in memory needed again within so many operations is worth a register. */
  private static final int SOON = 64;

  /** How much farther a value must be needed to be evicted when that takes a store. */
  private static final int STORE_COSTS = 2;

  private final Block block;
  private final int[] order;
  private final Assembler code;
  private final Waiting waiting;
  private final int[] following;
  private final boolean[] dead;
  private final int[] nextUse;
  private final int[] register;
  private final int[] vectors = new int[VECTORS];
  private final int[] masks = new int[MASKS];
  private int pinnedVectors;
  private int pinnedMasks;
  private int exit;
  private int turn;

  // Where the last operand of the instruction stands: in a register, or else in memory.
  private int lastRegister;
  private Base lastBase = Base.FIRST;
  private int lastDisplacement;
  private boolean lastBroadcast;

  /**
   * @param order in which the operations are written
   * @param waiting where values wait in memory
   */
  Registers(Block block, int[] order, Assembler code, Waiting waiting) {
    this.block = block;
    this.order = order;
    this.code = code;
    this.waiting = waiting;
    this.following = new int[3 * block.count()];
    this.dead = new boolean[block.count()];
    this.nextUse = new int[block.values()];
    this.register = new int[block.values()];
    Arrays.fill(nextUse, NEVER);
    Arrays.fill(register, NOWHERE);
    Arrays.fill(vectors, NOWHERE);
    Arrays.fill(masks, NOWHERE);
    lookAhead();
  }

  /** From the last operation to the first: when each operand is needed the next time. */
  private void lookAhead() {
    for (int turn = order.length - 1; turn >= 0; turn--) {
      int at = order[turn];
      int target = block.target(at);
      dead[at] = target != Block.NONE && nextUse[target] == NEVER;
      if (dead[at]) {
        continue;
      }
      for (int i = 0; i < operands(at); i++) {
        int value = block.operand(at, i);
        following[3 * at + i] = value == Block.NONE ? NEVER : nextUse[value];
      }
      for (int i = 0; i < operands(at); i++) {
        if (block.operand(at, i) != Block.NONE) {
          nextUse[block.operand(at, i)] = turn;
        }
      }
    }
  }

  private int operands(int at) {
    return block.operation(at).form() == Form.STORE ? 1 : 3;
  }

  /**
   * Writes the instructions of the block.
   *
   * @return the place to patch with the end of the turn, where the block may end early; else 0
   */
  int write() {
    for (turn = 0; turn < order.length; turn++) {
      if (!dead[order[turn]]) {
        write(order[turn]);
      }
    }
    return exit;
  }

  private void write(int at) {
    pinnedVectors = 0;
    pinnedMasks = 0;
    for (int i = 0; i < operands(at); i++) {
      if (block.operand(at, i) != Block.NONE) {
        nextUse[block.operand(at, i)] = following[3 * at + i];
      }
    }
    instruction(at, block.operation(at));
    for (int i = 0; i < operands(at); i++) {
      int value = block.operand(at, i);
      if (value != Block.NONE && nextUse[value] == NEVER) {
        waiting.forget(value); // not before: the instruction itself may have read it there
      }
    }
  }

  private void instruction(int at, Operation operation) {
    VectorInstruction vector = operation.vector();
    int first = block.operand(at, 0);
    int second = block.operand(at, 1);
    int third = block.operand(at, 2);
    switch (operation.form()) {
      case ONE -> {
        prepare(first, at);
        release(at);
        int to = newVector(at);
        if (operation == Operation.COPY) {
          move(to, Assembler.ALL, false);
        } else {
          last(vector, 0, to, 0, at);
        }
      }
      case TWO -> two(at, vector, first, second);
      case TWO_IN_ANY_ORDER -> {
        boolean swap = register[first] == NOWHERE && register[second] != NOWHERE;
        two(at, vector, swap ? second : first, swap ? first : second);
      }
      case SHIFT -> {
        int from = vector(first, at);
        release(at);
        int which = operation == Operation.SHIFT_LEFT ? LEFT : RIGHT;
        int by = block.immediate(at);
        code.registers(vector, 0, which, newVector(at), from, Assembler.ALL, false, by);
      }
      case FUSED -> fused(at, first, second, third);
      case OVERWRITING -> {
        keep(first);
        int other = vector(second, at);
        prepare(third, at);
        overwrite(at, vector, 0, first, other, Assembler.ALL);
      }
      case OVERWRITING_IF -> {
        keep(first);
        int mask = mask(third, at);
        prepare(second, at);
        overwrite(at, vector, 0, first, SAME, mask);
      }
      case COMPARISON -> {
        int left = vector(first, at);
        prepare(second, at);
        release(at);
        last(vector, 0, newMask(at), left, at);
      }
      case CHOICE -> {
        int mask = mask(third, at);
        int otherwise = vector(first, at);
        prepare(second, at);
        release(at);
        last(vector, newVector(at), otherwise, mask, false, at);
      }
      case CHOICE_OR_ZERO -> {
        int mask = mask(third, at);
        prepare(first, at);
        release(at);
        move(newVector(at), mask, true);
      }
      case GATHER -> {
        int offsets = vector(first, at);
        int to = newVector(at); // must not be that of the offsets
        int mask = freeMask(at);
        code.masks(MaskInstruction.EQUAL, mask, mask, mask);
        code.gather(to, Base.FIRST, offsets, mask);
        release(at);
      }
      case STORE -> {
        int from = vector(first, at);
        Base base = BASES[second];
        code.memory(vector, 0, from, 0, base, third, false, Assembler.ALL, false, 0);
        if (!block.isInMemory(first)) {
          waiting.standsAt(first, base, third);
        }
        release(at);
      }
      case MASKS -> {
        int left = mask(first, at);
        boolean unary = second == Block.NONE;
        int right = unary ? left : mask(second, at);
        release(at);
        code.masks(operation.mask(), newMask(at), unary ? 0 : left, right);
      }
      case TEST -> {
        int mask = mask(first, at);
        code.masks(operation.mask(), mask, 0, mask);
        release(at);
        exit = code.jumpIfZero();
      }
    }
  }

  private void two(int at, VectorInstruction what, int first, int second) {
    int left = vector(first, at);
    prepare(second, at);
    release(at);
    last(what, 0, newVector(at), left, at);
  }

  /**
   * {@code x y + z} overwrites one of its operands, and only one of them may stand in memory: the
   * form is chosen so that this costs least.
   */
  private void fused(int at, int x, int y, int z) {
    int signs = block.immediate(at);
    boolean swap = staysInMemory(x, at) && !staysInMemory(y, at);
    int factor = swap ? y : x;
    int other = swap ? x : y;
    keep(factor);
    keep(other);
    keep(z);
    if (staysInMemory(other, at)) {
      boolean sumGoes = nextUse[z] == NEVER || nextUse[factor] != NEVER;
      int second = vector(sumGoes ? factor : z, at);
      prepare(other, at);
      overwrite(
          at,
          sumGoes ? VectorInstruction.FUSED_231 : VectorInstruction.FUSED_132,
          signs,
          sumGoes ? z : factor,
          second,
          Assembler.ALL);
    } else if (nextUse[factor] != NEVER && nextUse[other] != NEVER && nextUse[z] == NEVER) {
      int second = vector(factor, at);
      prepare(other, at);
      overwrite(at, VectorInstruction.FUSED_231, signs, z, second, Assembler.ALL);
    } else {
      boolean otherGoes = nextUse[factor] != NEVER && nextUse[other] == NEVER;
      int second = vector(otherGoes ? factor : other, at);
      prepare(z, at);
      int value = otherGoes ? other : factor;
      overwrite(at, VectorInstruction.FUSED_213, signs, value, second, Assembler.ALL);
    }
  }

  /**
   * An instruction whose target is its first operand as well: in place where that is not needed
   * again, else on a copy of it.
   *
   * @param second a register, or {@link #SAME}
   */
  private void overwrite(
      int at, VectorInstruction what, int extra, int value, int second, int mask) {
    int to = register[value];
    if (to != NOWHERE && nextUse[value] == NEVER) {
      release(at);
      take(vectors, to, block.target(at));
      last(what, extra, to, second == SAME ? to : second, mask, false, block.immediate(at));
      return;
    }
    int register = lastRegister;
    Base base = lastBase;
    int displacement = lastDisplacement;
    boolean broadcast = lastBroadcast;
    int copy = newVector(at); // before the others are released, since they are read after it
    locate(value);
    move(copy, Assembler.ALL, false);
    release(at);
    lastRegister = register;
    lastBase = base;
    lastDisplacement = displacement;
    lastBroadcast = broadcast;
    last(what, extra, copy, second == SAME ? copy : second, mask, false, block.immediate(at));
  }

  /** Lets a value stay in its register, if it has one, during this operation. */
  private void keep(int value) {
    if (register[value] != NOWHERE) {
      pinnedVectors |= 1 << register[value];
    }
  }

  /** Whether a value that has no register is better read from memory than brought into one. */
  private boolean staysInMemory(int value, int at) {
    return register[value] == NOWHERE
        && (block.isInMemory(value) && block.isBroadcast(value)
            || nextUse[value] == NEVER
            || nextUse[value] - turn > SOON);
  }

  /** Makes a value the last operand of the next instruction. */
  private void prepare(int value, int at) {
    if (!staysInMemory(value, at)) {
      vector(value, at);
    }
    locate(value);
  }

  private void locate(int value) {
    lastRegister = register[value];
    boolean inMemory = block.isInMemory(value);
    lastBroadcast = inMemory && block.isBroadcast(value);
    if (lastRegister == NOWHERE) {
      lastBase = inMemory ? block.base(value) : waiting.base(value);
      lastDisplacement = inMemory ? block.displacement(value) : waiting.displacement(value);
    }
  }

  private void last(VectorInstruction what, int extra, int first, int second, int at) {
    last(what, extra, first, second, Assembler.ALL, false, block.immediate(at));
  }

  private void last(VectorInstruction what, int first, int second, int mask, boolean zero, int at) {
    last(what, 0, first, second, mask, zero, block.immediate(at));
  }

  /** Writes an instruction on the operand that was prepared. */
  private void last(
      VectorInstruction what,
      int extra,
      int first,
      int second,
      int mask,
      boolean zero,
      int immediate) {
    if (lastRegister != NOWHERE) {
      code.registers(what, extra, first, second, lastRegister, mask, zero, immediate);
    } else {
      code.memory(
          what,
          extra,
          first,
          second,
          lastBase,
          lastDisplacement,
          lastBroadcast,
          mask,
          zero,
          immediate);
    }
  }

  /** Brings the operand that was prepared into a register. */
  private void move(int to, int mask, boolean zero) {
    VectorInstruction what =
        lastRegister != NOWHERE
            ? VectorInstruction.MOVE
            : lastBroadcast ? VectorInstruction.BROADCAST : VectorInstruction.LOAD;
    last(what, 0, to, 0, mask, zero, 0);
  }

  /** The register that holds a value, which stays there during this operation. */
  private int vector(int value, int at) {
    if (register[value] == NOWHERE) {
      int to = freeVector(at);
      locate(value);
      move(to, Assembler.ALL, false);
      take(vectors, to, value);
    }
    pinnedVectors |= 1 << register[value];
    return register[value];
  }

  private int mask(int value, int at) {
    if (register[value] == NOWHERE) {
      int to = freeMask(at);
      code.maskInMemory(MaskInstruction.MOVE, to, waiting.base(value), waiting.displacement(value));
      take(masks, to, value);
    }
    pinnedMasks |= 1 << register[value];
    return register[value];
  }

  private void take(int[] file, int number, int value) {
    file[number] = value;
    register[value] = number;
  }

  private int newVector(int at) {
    int to = freeVector(at);
    take(vectors, to, block.target(at));
    pinnedVectors |= 1 << to;
    return to;
  }

  private int newMask(int at) {
    int to = freeMask(at);
    take(masks, to, block.target(at));
    return to;
  }

  private int freeVector(int at) {
    int worst = choose(vectors, 0, pinnedVectors, at);
    int value = vectors[worst];
    if (value != NOWHERE) {
      if (!isSafe(value)) {
        waiting.await(value);
        Base base = waiting.base(value);
        int displacement = waiting.displacement(value);
        code.memory(
            VectorInstruction.STORE,
            0,
            worst,
            0,
            base,
            displacement,
            false,
            Assembler.ALL,
            false,
            0);
      }
      register[value] = NOWHERE;
    }
    return worst;
  }

  private int freeMask(int at) {
    int worst = choose(masks, 1, pinnedMasks, at);
    int value = masks[worst];
    if (value != NOWHERE) {
      if (!isSafe(value)) {
        waiting.await(value);
        code.maskInMemory(
            MaskInstruction.STORE, worst, waiting.base(value), waiting.displacement(value));
      }
      register[value] = NOWHERE;
    }
    return worst;
  }

  /** A free register, or else the one whose value can best do without. */
  private int choose(int[] file, int first, int pinned, int at) {
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

  /** Frees the registers of operands that are not needed any more. */
  private void release(int at) {
    for (int i = 0; i < operands(at); i++) {
      int value = block.operand(at, i);
      if (value != Block.NONE && nextUse[value] == NEVER && register[value] != NOWHERE) {
        (vectors[register[value]] == value ? vectors : masks)[register[value]] = NOWHERE;
        register[value] = NOWHERE;
      }
    }
  }
}
