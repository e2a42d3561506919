package endurance.engine.machine;

import endurance.engine.machine.Operation.Form;
import java.util.Arrays;

/**
 * Writes the operations of a block as instructions, in the order of a schedule. An operation of
 * which nobody needs the result is left out.
 */
final class BlockWriter {

  /** The shifts, as instructions number them. */
  private static final int LEFT = 6;

  private static final int RIGHT = 2;

  /** In place of a register: that of the target. */
  private static final int SAME = -2;

  private static final int OPERANDS = 3;
  private static final Base[] BASES = Base.values();

  private final Block block;
  private final Assembler code;
  private final Waiting waiting;
  private final int[] order;
  private final int[] following;
  private final boolean[] dead;
  private final int[] nextUse;
  private final Registers registers;
  private int exit;

  /**
   * @param order of the operations
   * @param waiting where values wait that no register is free for
   */
  BlockWriter(Block block, int[] order, Assembler code, Waiting waiting) {
    this.block = block;
    this.order = order;
    this.code = code;
    this.waiting = waiting;
    this.following = new int[OPERANDS * block.count()];
    this.dead = new boolean[block.count()];
    this.nextUse = new int[block.values()];
    this.registers = new Registers(block, code, waiting, nextUse);
    Arrays.fill(nextUse, Registers.NEVER);
    lookAhead();
  }

  /** From the last operation to the first: when each operand is needed the next time. */
  private void lookAhead() {
    for (int turn = order.length - 1; turn >= 0; turn--) {
      int at = order[turn];
      int target = block.target(at);
      dead[at] = target != Block.NONE && nextUse[target] == Registers.NEVER;
      if (!dead[at]) {
        for (int i = 0; i < operands(at); i++) {
          int value = block.operand(at, i);
          following[OPERANDS * at + i] = value == Block.NONE ? Registers.NEVER : nextUse[value];
        }
        for (int i = 0; i < operands(at); i++) {
          if (block.operand(at, i) != Block.NONE) {
            nextUse[block.operand(at, i)] = turn;
          }
        }
      }
    }
  }

  private int operands(int at) {
    return block.operation(at).form() == Form.STORE ? 1 : OPERANDS;
  }

  /**
   * Writes the block.
   *
   * @return the place to patch with the end of the turn, where the block may end early; else 0
   */
  int write() {
    for (int turn = 0; turn < order.length; turn++) {
      if (!dead[order[turn]]) {
        registers.begin(turn);
        write(order[turn]);
      }
    }
    return exit;
  }

  private void write(int at) {
    for (int i = 0; i < operands(at); i++) {
      if (block.operand(at, i) != Block.NONE) {
        nextUse[block.operand(at, i)] = following[OPERANDS * at + i];
      }
    }
    instruction(at, block.operation(at));
    for (int i = 0; i < operands(at); i++) {
      int value = block.operand(at, i);
      if (value != Block.NONE && isLastUse(value)) {
        waiting.forget(value); // not before: the instruction itself may have read it there
      }
    }
  }

  private boolean isLastUse(int value) {
    return nextUse[value] == Registers.NEVER;
  }

  /** Frees the registers of operands that are not needed any more. */
  private void release(int at) {
    for (int i = 0; i < operands(at); i++) {
      int value = block.operand(at, i);
      if (value != Block.NONE && isLastUse(value)) {
        registers.release(value);
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
        Place place = registers.prepared(first);
        release(at);
        int to = registers.newVector(block.target(at));
        if (operation == Operation.COPY) {
          place.move(code, to, Assembler.ALL, false);
        } else {
          last(at, vector, to, 0, place);
        }
      }
      case TWO -> two(at, vector, first, second);
      case TWO_IN_ANY_ORDER -> {
        boolean swap = !registers.has(first) && registers.has(second);
        two(at, vector, swap ? second : first, swap ? first : second);
      }
      case SHIFT -> {
        Place place = Place.in(registers.vector(first));
        release(at);
        int which = operation == Operation.SHIFT_LEFT ? LEFT : RIGHT;
        last(at, vector, which, registers.newVector(block.target(at)), place);
      }
      case FUSED -> fused(at, first, second, third);
      case OVERWRITING -> {
        registers.keep(first);
        int other = registers.vector(second);
        overwrite(at, vector, 0, first, other, registers.prepared(third), Assembler.ALL);
      }
      case OVERWRITING_IF -> {
        registers.keep(first);
        int mask = registers.mask(third);
        overwrite(at, vector, 0, first, SAME, registers.prepared(second), mask);
      }
      case COMPARISON -> {
        int left = registers.vector(first);
        Place place = registers.prepared(second);
        release(at);
        last(at, vector, registers.newMask(block.target(at)), left, place);
      }
      case CHOICE -> {
        int mask = registers.mask(third);
        int otherwise = registers.vector(first);
        Place place = registers.prepared(second);
        release(at);
        int to = registers.newVector(block.target(at));
        place.last(code, vector, 0, to, otherwise, mask, false, 0);
      }
      case CHOICE_OR_ZERO -> {
        int mask = registers.mask(third);
        Place place = registers.prepared(first);
        release(at);
        place.move(code, registers.newVector(block.target(at)), mask, true);
      }
      case GATHER -> {
        int offsets = registers.vector(first);
        int to = registers.newVector(block.target(at)); // must not be that of the offsets
        int mask = registers.freeMask();
        code.masks(MaskInstruction.EQUAL, mask, mask, mask);
        code.gather(to, Base.FIRST, offsets, mask);
        release(at);
      }
      case STORE -> {
        int from = registers.vector(first);
        Base base = BASES[second];
        Place.at(base, third, false).last(code, vector, 0, from, 0, Assembler.ALL, false, 0);
        registers.storedAt(first, base, third);
        release(at);
      }
      case MASKS -> {
        boolean unary = second == Block.NONE;
        int left = registers.mask(first);
        int right = unary ? left : registers.mask(second);
        release(at);
        int to = registers.newMask(block.target(at));
        code.masks(operation.mask(), to, unary ? 0 : left, right);
      }
      case TEST -> {
        int mask = registers.mask(first);
        code.masks(operation.mask(), mask, 0, mask);
        release(at);
        exit = code.jumpIfZero();
      }
    }
  }

  private void two(int at, VectorInstruction what, int first, int second) {
    int left = registers.vector(first);
    Place place = registers.prepared(second);
    release(at);
    last(at, what, registers.newVector(block.target(at)), left, place);
  }

  private void last(int at, VectorInstruction what, int first, int second, Place place) {
    place.last(code, what, 0, first, second, Assembler.ALL, false, block.immediate(at));
  }

  /**
   * {@code x y + z} overwrites one of its operands, and only one of them may stand in memory: the
   * form is chosen so that this costs least.
   */
  private void fused(int at, int x, int y, int z) {
    int signs = block.immediate(at);
    boolean swap = registers.staysInMemory(x) && !registers.staysInMemory(y);
    int factor = swap ? y : x;
    int other = swap ? x : y;
    registers.keep(factor);
    registers.keep(other);
    registers.keep(z);
    boolean sumGoes = isLastUse(z) || !isLastUse(factor);
    if (registers.staysInMemory(other) && !sumGoes) {
      int sum = registers.vector(z);
      Place place = registers.prepared(other);
      overwrite(at, VectorInstruction.FUSED_132, signs, factor, sum, place, Assembler.ALL);
    } else if (registers.staysInMemory(other)
        || isLastUse(z) && !isLastUse(factor) && !isLastUse(other)) {
      int second = registers.vector(factor);
      Place place = registers.prepared(other);
      overwrite(at, VectorInstruction.FUSED_231, signs, z, second, place, Assembler.ALL);
    } else {
      boolean otherGoes = !isLastUse(factor) && isLastUse(other);
      int second = registers.vector(otherGoes ? factor : other);
      Place place = registers.prepared(z);
      int first = otherGoes ? other : factor;
      overwrite(at, VectorInstruction.FUSED_213, signs, first, second, place, Assembler.ALL);
    }
  }

  /**
   * An instruction whose target is its first operand as well: in place where that is not needed
   * again, else on a copy of it.
   *
   * @param second a register, or {@link #SAME}
   */
  private void overwrite(
      int at, VectorInstruction what, int extra, int first, int second, Place third, int mask) {
    int target = block.target(at);
    int to;
    if (registers.has(first) && isLastUse(first)) {
      to = registers.inheritedVector(target, first);
    } else {
      to = registers.newVector(target); // while all operands are held, which are read after it
      registers.place(first).move(code, to, Assembler.ALL, false);
    }
    release(at);
    int other = second == SAME ? to : second;
    third.last(code, what, extra, to, other, mask, false, block.immediate(at));
  }
}
