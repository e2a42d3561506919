package endurance.engine.machine;

import endurance.engine.machine.Operation.Form;

/**
 * The order in which the operations of a block are written. The processor looks only some hundred
 * operations ahead for one whose operands are there; in the order in which a program is written, a
 * long function of one value would keep it waiting. So the order is that of a processor which
 * begins two operations in a turn, always the earliest that are ready among a window of those that
 * come next.
 *
 * <p>Operations that touch the same place in memory keep their order.
 */
final class Schedule {

  /**
   * Operations among which to choose. More give the processor more to do at once, and take more
   * registers than there are.
   */
  private static final int WINDOW = 96;

  /** Operations that can begin in a turn. */
  private static final int WIDTH = 2;

  /** Turns for which a division keeps others from beginning. */
  private static final int OF_A_DIVISION = 16;

  private static final int NEVER = Integer.MAX_VALUE;

  private final Block block;
  private final int[] order;

  /** When a value is there. */
  private final int[] ready;

  /** Operations not yet written, in their own order: the next of each. */
  private final int[] next;

  private final MemoryOrder memory;
  private int turn;
  private int begun;
  private int divider;

  Schedule(Block block) {
    this.block = block;
    this.order = new int[block.count()];
    this.ready = new int[block.values()];
    this.next = new int[block.count() + 1];
    this.memory = new MemoryOrder(block);
    arrange();
  }

  /** The numbers of the operations, first to last. */
  int[] order() {
    return order;
  }

  private void arrange() {
    int count = block.count();
    for (int at = 0; at < count; at++) {
      next[at] = at + 1;
      if (block.target(at) != Block.NONE) {
        ready[block.target(at)] = NEVER;
      }
    }
    int first = 0;
    int written = 0;
    while (written < count) {
      int before = -1;
      int soonest = NEVER;
      boolean found = false;
      int at = first;
      for (int seen = 0; seen < WINDOW && at < count; seen++) {
        if (at != first && block.operation(at) == Operation.GO_ON_IF) {
          break; // nothing moves across it
        }
        int when = when(at);
        if (when <= turn) {
          order[written] = at;
          written++;
          begin(at);
          if (before < 0) {
            first = next[at];
          } else {
            next[before] = next[at];
          }
          found = true;
          break;
        }
        soonest = Math.min(soonest, when);
        before = at;
        at = next[at];
      }
      if (!found) {
        turn = soonest;
        begun = 0;
      }
    }
  }

  /** The turn from which on an operation can begin, as far as that is known. */
  private int when(int at) {
    int when = memory.isFree(at) ? 0 : NEVER;
    int operands = block.operation(at).form() == Form.STORE ? 1 : 3;
    for (int i = 0; i < operands; i++) {
      int value = block.operand(at, i);
      if (value != Block.NONE) {
        when = Math.max(when, ready[value]);
      }
    }
    return isDivision(at) ? Math.max(when, divider) : when;
  }

  private void begin(int at) {
    memory.written(at);
    if (block.target(at) != Block.NONE) {
      ready[block.target(at)] = turn + turns(block.operation(at));
    }
    if (isDivision(at)) {
      divider = turn + OF_A_DIVISION;
    }
    begun++;
    if (begun == WIDTH) {
      begun = 0;
      turn++;
    }
  }

  private boolean isDivision(int at) {
    return block.operation(at) == Operation.DIVIDE || block.operation(at) == Operation.ROOT;
  }

  /** Turns until the result is there. */
  private static int turns(Operation operation) {
    return switch (operation) {
      case ADD,
          ADD_IF,
          SUBTRACT,
          MULTIPLY,
          MULTIPLY_IF,
          FUSED,
          MINIMUM,
          MAXIMUM,
          RANGE,
          SCALE,
          EXPONENT,
          SIGNIFICAND,
          REPAIR,
          TO_INTEGERS,
          COMPARE ->
          4;
      case PRODUCT -> 5;
      case DIVIDE, ROOT, GATHER -> 24;
      case WHOLE -> 8;
      case COPY -> 7;
      case HALVES, LEAST_UNSIGNED -> 3;
      case CHOOSE, ONLY_IF -> 2;
      case AND,
          OR,
          XOR,
          BITWISE,
          PLUS,
          UNPACK_LOW,
          UNPACK_HIGH,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          STORE,
          BOTH,
          EITHER,
          NOT,
          GO_ON_IF ->
          1;
    };
  }
}
