package endurance.browser.code;

import endurance.browser.wasm.Body;
import endurance.browser.wasm.Opcode;
import endurance.engine.arithmetic.Instructions;
import java.util.HashMap;
import java.util.Map;

/** Writes the elementary functions of the engine: every value is a local variable. */
final class WasmInstructions implements Instructions {

  private static final int SIGNIFICAND = 52;
  private static final long SIGNIFICAND_MASK = (1L << SIGNIFICAND) - 1;
  private static final long ONE = Double.doubleToRawLongBits(1.0);

  /** With a whole number in its last bits this is 2^52 plus that number. */
  private static final long WHOLE = 0x4330000000000000L;

  private static final double BIAS = 0x1p52 + 1023;

  /** Brings the smallest subnormal number among the normal ones. */
  private static final int LIFT = 54;

  /** Leaves a whole number plus twice the bias of exponents in the last bits of the sum. */
  private static final double ROUNDER = 0x1.8p52 + 2046;

  private final LaneCode code;
  private final Body body;
  private final FusedCode fused;
  private final Map<Long, Integer> constants = new HashMap<>();
  private final Map<Integer, Integer> lifted = new HashMap<>();

  WasmInstructions(LaneCode code, Rounding rounding) {
    this.code = code;
    this.body = code.body();
    this.fused = new FusedCode(this, rounding);
  }

  private int result() {
    int local = body.local(code.lanes().number());
    body.set(local);
    return local;
  }

  private int truth() {
    int local = body.local(code.lanes().truth());
    body.set(local);
    return local;
  }

  private int two(LaneOperation operation, int x, int y) {
    body.get(x).get(y);
    code.op(operation);
    return result();
  }

  /** An operation on bits. */
  private int twoWords(LaneOperation operation, int x, int y) {
    word(x);
    word(y);
    code.op(operation);
    return fromWord();
  }

  private void word(int x) {
    body.get(x);
    if (code.lanes() == Lanes.SINGLE) {
      body.op(Opcode.I64_REINTERPRET_F64);
    }
  }

  private int fromWord() {
    if (code.lanes() == Lanes.SINGLE) {
      body.op(Opcode.F64_REINTERPRET_I64);
    }
    return result();
  }

  @Override
  public int number(double value) {
    return bits(Double.doubleToRawLongBits(value));
  }

  @Override
  public int bits(long value) {
    return constants.computeIfAbsent(
        value,
        absent -> {
          code.bits(value);
          return result();
        });
  }

  @Override
  public int add(int x, int y) {
    return two(LaneOperation.ADD, x, y);
  }

  @Override
  public int subtract(int x, int y) {
    return two(LaneOperation.SUBTRACT, x, y);
  }

  @Override
  public int multiply(int x, int y) {
    return two(LaneOperation.MULTIPLY, x, y);
  }

  @Override
  public int divide(int x, int y) {
    return two(LaneOperation.DIVIDE, x, y);
  }

  @Override
  public int root(int x) {
    body.get(x);
    code.op(LaneOperation.ROOT);
    return result();
  }

  /** By two factors of about half the exponent each, so that neither overflows. */
  @Override
  public int scale(int x, int n) {
    int shifted = add(n, number(ROUNDER));
    int half = shiftRight(shifted, 1);
    int rest = twoWords(LaneOperation.MINUS, shifted, half);
    return multiply(multiply(x, shiftLeft(half, SIGNIFICAND)), shiftLeft(rest, SIGNIFICAND));
  }

  @Override
  public int exponent(int x) {
    int biased = or(shiftRight(lifted(x), SIGNIFICAND), bits(WHOLE));
    return subtract(biased, choose(isSmall(x), number(BIAS + LIFT), number(BIAS)));
  }

  @Override
  public int significand(int x) {
    return or(and(lifted(x), bits(SIGNIFICAND_MASK)), bits(ONE));
  }

  private int isSmall(int x) {
    return compare(Comparison.LESS, x, number(Double.MIN_NORMAL));
  }

  private int lifted(int x) {
    Integer known = lifted.get(x);
    if (known != null) {
      return known;
    }
    int value = choose(isSmall(x), multiply(x, number(Math.scalb(1.0, LIFT))), x);
    lifted.put(x, value);
    return value;
  }

  @Override
  public int floor(int x) {
    body.get(x);
    code.op(LaneOperation.FLOOR);
    return result();
  }

  @Override
  public int fma(int x, int y, int z) {
    return fused.sum(x, y, z);
  }

  @Override
  public int fmaMinus(int x, int y, int z) {
    return fused.less(x, y, z);
  }

  @Override
  public int minusFma(int x, int y, int z) {
    return fused.lessProduct(x, y, z);
  }

  @Override
  public int and(int x, int y) {
    return twoWords(LaneOperation.AND, x, y);
  }

  @Override
  public int or(int x, int y) {
    return twoWords(LaneOperation.OR, x, y);
  }

  @Override
  public int xor(int x, int y) {
    return twoWords(LaneOperation.XOR, x, y);
  }

  @Override
  public int xor(int x, int y, int z) {
    return xor(xor(x, y), z);
  }

  @Override
  public int plus(int x, int y) {
    return twoWords(LaneOperation.PLUS, x, y);
  }

  @Override
  public int product(int x, int y) {
    int lower = bits(0xFFFFFFFFL);
    return twoWords(LaneOperation.PRODUCT, and(x, lower), and(y, lower));
  }

  @Override
  public int shiftLeft(int x, int by) {
    return shifted(x, by, Opcode.I64_SHL, Opcode.I64X2_SHL);
  }

  @Override
  public int shiftRight(int x, int by) {
    return shifted(x, by, Opcode.I64_SHR_U, Opcode.I64X2_SHR_U);
  }

  private int shifted(int x, int by, Opcode single, Opcode pair) {
    word(x);
    switch (code.lanes()) {
      case SINGLE -> body.i64(by).op(single);
      case PAIR -> body.i32(by).op(pair);
    }
    return fromWord();
  }

  @Override
  public int atMost(int x, int bound) {
    return choose(compare(Comparison.GREATER, x, bound), bound, x);
  }

  @Override
  public int atLeast(int x, int bound) {
    return choose(compare(Comparison.LESS, x, bound), bound, x);
  }

  @Override
  public int compare(Comparison comparison, int x, int y) {
    LaneOperation operation =
        switch (comparison) {
          case LESS -> LaneOperation.LESS;
          case LESS_OR_EQUAL -> LaneOperation.LESS_OR_EQUAL;
          case EQUAL -> LaneOperation.EQUAL;
          case GREATER -> LaneOperation.GREATER;
          case GREATER_OR_EQUAL -> LaneOperation.GREATER_OR_EQUAL;
          case NOT_EQUAL, NOT_COMPARABLE -> LaneOperation.NOT_EQUAL;
        };
    if (comparison == Comparison.NOT_COMPARABLE) {
      return either(compare(Comparison.NOT_EQUAL, x, x), compare(Comparison.NOT_EQUAL, y, y));
    }
    body.get(x).get(y);
    code.op(operation);
    return truth();
  }

  @Override
  public int both(int x, int y) {
    body.get(x).get(y);
    code.op(LaneOperation.BOTH);
    return truth();
  }

  @Override
  public int either(int x, int y) {
    body.get(x).get(y);
    code.op(LaneOperation.EITHER);
    return truth();
  }

  @Override
  public int not(int truth) {
    body.get(truth);
    code.op(LaneOperation.NOT);
    return truth();
  }

  @Override
  public int choose(int truth, int then, int otherwise) {
    body.get(then).get(otherwise).get(truth);
    code.op(LaneOperation.CHOOSE);
    return result();
  }

  @Override
  public int addIf(int truth, int x, int y) {
    return choose(truth, add(x, y), x);
  }

  @Override
  public int multiplyIf(int truth, int x, int y) {
    return choose(truth, multiply(x, y), x);
  }

  @Override
  public int repair(int result, int argument, long table) {
    return Repair.of(this, result, argument, table);
  }

  /** Bits of NaN do not matter to anybody here. */
  @Override
  public int oneNaN(int x) {
    return x;
  }
}
