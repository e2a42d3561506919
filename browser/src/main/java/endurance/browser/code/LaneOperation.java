package endurance.browser.code;

import endurance.browser.wasm.Opcode;

/** An operation on numbers or truth values, with its instruction for one future and for two. */
enum LaneOperation {
  ADD(Opcode.F64_ADD, Opcode.F64X2_ADD),
  SUBTRACT(Opcode.F64_SUB, Opcode.F64X2_SUB),
  MULTIPLY(Opcode.F64_MUL, Opcode.F64X2_MUL),
  DIVIDE(Opcode.F64_DIV, Opcode.F64X2_DIV),
  /** NaN if one of them is; -0 counts as below 0. */
  MINIMUM(Opcode.F64_MIN, Opcode.F64X2_MIN),
  MAXIMUM(Opcode.F64_MAX, Opcode.F64X2_MAX),
  NEGATE(Opcode.F64_NEG, Opcode.F64X2_NEG),
  ABSOLUTE(Opcode.F64_ABS, Opcode.F64X2_ABS),
  ROOT(Opcode.F64_SQRT, Opcode.F64X2_SQRT),
  FLOOR(Opcode.F64_FLOOR, Opcode.F64X2_FLOOR),
  LESS(Opcode.F64_LT, Opcode.F64X2_LT),
  LESS_OR_EQUAL(Opcode.F64_LE, Opcode.F64X2_LE),
  EQUAL(Opcode.F64_EQ, Opcode.F64X2_EQ),
  NOT_EQUAL(Opcode.F64_NE, Opcode.F64X2_NE),
  GREATER(Opcode.F64_GT, Opcode.F64X2_GT),
  GREATER_OR_EQUAL(Opcode.F64_GE, Opcode.F64X2_GE),
  BOTH(Opcode.I32_AND, Opcode.V128_AND),
  EITHER(Opcode.I32_OR, Opcode.V128_OR),
  NOT(Opcode.I32_EQZ, Opcode.V128_NOT),
  /** The first operand where the third is true, else the second. */
  CHOOSE(Opcode.SELECT, Opcode.V128_BITSELECT),
  AND(Opcode.I64_AND, Opcode.V128_AND),
  OR(Opcode.I64_OR, Opcode.V128_OR),
  XOR(Opcode.I64_XOR, Opcode.V128_XOR),
  PLUS(Opcode.I64_ADD, Opcode.I64X2_ADD),
  MINUS(Opcode.I64_SUB, Opcode.I64X2_SUB),
  PRODUCT(Opcode.I64_MUL, Opcode.I64X2_MUL);

  private final Opcode single;
  private final Opcode pair;

  LaneOperation(Opcode single, Opcode pair) {
    this.single = single;
    this.pair = pair;
  }

  Opcode on(Lanes lanes) {
    return switch (lanes) {
      case SINGLE -> single;
      case PAIR -> pair;
    };
  }
}
