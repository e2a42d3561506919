package endurance.engine.machine;

import endurance.engine.arithmetic.Instructions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Operations on numbered values, one after another without branches: the body of a loop over groups
 * of eight lanes, before anything has a register. A value is a vector, a mask, or stands in memory
 * and is read where it is needed.
 */
final class Block implements Instructions {

  /** In place of a value that an operation does not have. */
  static final int NONE = -1;

  /** Truth table for {@link Operation#BITWISE}. */
  private static final int EXCLUSIVE_OR = 0x96;

  private static final Base[] BASES = Base.values();
  private static final int FLOOR = 0x09;

  private final Constants constants;
  private final boolean oneNaN;
  private final Map<Long, Integer> known = new HashMap<>();
  private Operation[] operations = new Operation[256];
  private int[] words = new int[5 * 256];
  private int count;
  private int[] memory = new int[2 * 256];
  private int values;

  /**
   * @param oneNaN whether it matters which bits a NaN has
   */
  Block(Constants constants, boolean oneNaN) {
    this.constants = constants;
    this.oneNaN = oneNaN;
  }

  /** How many operations there are. */
  int count() {
    return count;
  }

  int values() {
    return values;
  }

  Operation operation(int at) {
    return operations[at];
  }

  /** The value an operation gives, or {@link #NONE}. */
  int target(int at) {
    return words[5 * at];
  }

  /** An operand, or {@link #NONE}; the fourth is the operation's own byte. */
  int operand(int at, int which) {
    return words[5 * at + 1 + which];
  }

  int immediate(int at) {
    return words[5 * at + 4];
  }

  /** Whether a value stands in memory from the beginning. */
  boolean isInMemory(int value) {
    return memory[2 * value] >= 0;
  }

  Base base(int value) {
    return BASES[memory[2 * value] >> 1];
  }

  int displacement(int value) {
    return memory[2 * value + 1];
  }

  /** Whether memory holds one number for all lanes. */
  boolean isBroadcast(int value) {
    return (memory[2 * value] & 1) == 1;
  }

  /** A vector that stands in memory as long as it is needed. */
  int row(Base base, int displacement) {
    return inMemory(base, displacement, false);
  }

  /** A number in memory that is the same for all lanes. */
  int broadcast(Base base, int displacement) {
    return inMemory(base, displacement, true);
  }

  private int inMemory(Base base, int displacement, boolean broadcast) {
    int value = value();
    memory[2 * value] = base.ordinal() << 1 | (broadcast ? 1 : 0);
    memory[2 * value + 1] = displacement;
    return value;
  }

  private int value() {
    if (2 * values == memory.length) {
      memory = Arrays.copyOf(memory, 2 * memory.length);
    }
    memory[2 * values] = NONE;
    values++;
    return values - 1;
  }

  private int add(Operation operation, int first, int second, int third, int immediate) {
    if (count == operations.length) {
      operations = Arrays.copyOf(operations, 2 * count);
      words = Arrays.copyOf(words, 2 * words.length);
    }
    int target = operation.hasTarget() ? value() : NONE;
    operations[count] = operation;
    words[5 * count] = target;
    words[5 * count + 1] = first;
    words[5 * count + 2] = second;
    words[5 * count + 3] = third;
    words[5 * count + 4] = immediate;
    count++;
    return target;
  }

  /** Reads a vector now, whatever is stored in its place later. */
  int load(Base base, int displacement) {
    return add(Operation.COPY, row(base, displacement), NONE, NONE, 0);
  }

  void store(Base base, int displacement, int value) {
    add(Operation.STORE, value, base.ordinal(), displacement, 0);
  }

  /** Ends the turn here unless the mask is set for some lane. */
  void goOnIf(int mask) {
    add(Operation.GO_ON_IF, mask, NONE, NONE, 0);
  }

  @Override
  public int number(double value) {
    return bits(Double.doubleToRawLongBits(value));
  }

  @Override
  public int bits(long value) {
    Integer number = known.get(value);
    if (number == null) {
      number = broadcast(Base.CONSTANTS, constants.displacement(value));
      known.put(value, number);
    }
    return number;
  }

  private int two(Operation operation, int x, int y) {
    return add(operation, x, y, NONE, 0);
  }

  @Override
  public int add(int x, int y) {
    return two(Operation.ADD, x, y);
  }

  @Override
  public int subtract(int x, int y) {
    return two(Operation.SUBTRACT, x, y);
  }

  @Override
  public int multiply(int x, int y) {
    return two(Operation.MULTIPLY, x, y);
  }

  @Override
  public int divide(int x, int y) {
    return two(Operation.DIVIDE, x, y);
  }

  @Override
  public int root(int x) {
    return add(Operation.ROOT, x, NONE, NONE, 0);
  }

  @Override
  public int scale(int x, int n) {
    return two(Operation.SCALE, x, n);
  }

  @Override
  public int exponent(int x) {
    return add(Operation.EXPONENT, x, NONE, NONE, 0);
  }

  @Override
  public int significand(int x) {
    return add(Operation.SIGNIFICAND, x, NONE, NONE, 0);
  }

  @Override
  public int floor(int x) {
    return add(Operation.WHOLE, x, NONE, NONE, FLOOR);
  }

  @Override
  public int fma(int x, int y, int z) {
    return add(Operation.FUSED, x, y, z, 0);
  }

  @Override
  public int fmaMinus(int x, int y, int z) {
    return add(Operation.FUSED, x, y, z, VectorInstruction.LESS_THIRD);
  }

  @Override
  public int minusFma(int x, int y, int z) {
    return add(Operation.FUSED, x, y, z, VectorInstruction.MINUS_PRODUCT);
  }

  @Override
  public int and(int x, int y) {
    return two(Operation.AND, x, y);
  }

  @Override
  public int or(int x, int y) {
    return two(Operation.OR, x, y);
  }

  @Override
  public int xor(int x, int y) {
    return two(Operation.XOR, x, y);
  }

  @Override
  public int plus(int x, int y) {
    return two(Operation.PLUS, x, y);
  }

  @Override
  public int product(int x, int y) {
    return two(Operation.PRODUCT, x, y);
  }

  @Override
  public int xor(int x, int y, int z) {
    return add(Operation.BITWISE, x, y, z, EXCLUSIVE_OR);
  }

  /** The even lanes of both in turn. */
  int evenLanes(int x, int y) {
    return two(Operation.UNPACK_LOW, x, y);
  }

  /** The odd lanes of both in turn. */
  int oddLanes(int x, int y) {
    return two(Operation.UNPACK_HIGH, x, y);
  }

  /**
   * A vector whose lower half is made of quarters of the first, its upper half of the second.
   *
   * @param quarters their numbers, two bits each, the lowest first
   */
  int halves(int x, int y, int quarters) {
    return add(Operation.HALVES, x, y, NONE, quarters);
  }

  /** The lesser of integers without a sign. */
  int leastUnsigned(int x, int y) {
    return two(Operation.LEAST_UNSIGNED, x, y);
  }

  int toIntegers(int x) {
    return add(Operation.TO_INTEGERS, x, NONE, NONE, 0);
  }

  /** For each lane what stands so many bytes behind the base. */
  int gather(int offsets) {
    return add(Operation.GATHER, offsets, NONE, NONE, 0);
  }

  @Override
  public int shiftLeft(int x, int by) {
    return add(Operation.SHIFT_LEFT, x, NONE, NONE, by);
  }

  @Override
  public int shiftRight(int x, int by) {
    return add(Operation.SHIFT_RIGHT, x, NONE, NONE, by);
  }

  @Override
  public int atMost(int x, int bound) {
    return two(Operation.MINIMUM, bound, x);
  }

  @Override
  public int atLeast(int x, int bound) {
    return two(Operation.MAXIMUM, bound, x);
  }

  /** The lesser, or the greater; the immediate says which. NaN is not treated well. */
  int range(int x, int y, int immediate) {
    return add(Operation.RANGE, x, y, NONE, immediate);
  }

  @Override
  public int compare(Comparison comparison, int x, int y) {
    return add(Operation.COMPARE, x, y, NONE, Operation.predicate(comparison));
  }

  @Override
  public int both(int x, int y) {
    return two(Operation.BOTH, x, y);
  }

  @Override
  public int either(int x, int y) {
    return two(Operation.EITHER, x, y);
  }

  @Override
  public int not(int mask) {
    return add(Operation.NOT, mask, NONE, NONE, 0);
  }

  @Override
  public int choose(int mask, int then, int otherwise) {
    Integer zero = known.get(0L);
    return zero != null && otherwise == zero
        ? add(Operation.ONLY_IF, then, NONE, mask, 0)
        : add(Operation.CHOOSE, otherwise, then, mask, 0);
  }

  @Override
  public int addIf(int mask, int x, int y) {
    return add(Operation.ADD_IF, x, y, mask, 0);
  }

  @Override
  public int multiplyIf(int mask, int x, int y) {
    return add(Operation.MULTIPLY_IF, x, y, mask, 0);
  }

  @Override
  public int repair(int result, int argument, long table) {
    return add(Operation.REPAIR, result, argument, bits(table), 0);
  }

  @Override
  public int oneNaN(int x) {
    return oneNaN ? choose(compare(Comparison.NOT_COMPARABLE, x, x), number(Double.NaN), x) : x;
  }
}
