package endurance.engine.machine;

import endurance.engine.arithmetic.Instructions.Comparison;

/** What an operation of a {@link Block} does, and to what. */
enum Operation {
  ADD(Form.TWO_IN_ANY_ORDER, VectorInstruction.ADD),
  SUBTRACT(Form.TWO, VectorInstruction.SUBTRACT),
  MULTIPLY(Form.TWO_IN_ANY_ORDER, VectorInstruction.MULTIPLY),
  DIVIDE(Form.TWO, VectorInstruction.DIVIDE),
  MINIMUM(Form.TWO, VectorInstruction.MINIMUM),
  MAXIMUM(Form.TWO, VectorInstruction.MAXIMUM),
  RANGE(Form.TWO, VectorInstruction.RANGE),
  AND(Form.TWO_IN_ANY_ORDER, VectorInstruction.AND),
  OR(Form.TWO_IN_ANY_ORDER, VectorInstruction.OR),
  XOR(Form.TWO_IN_ANY_ORDER, VectorInstruction.XOR),
  PLUS(Form.TWO_IN_ANY_ORDER, VectorInstruction.PLUS),
  PRODUCT(Form.TWO_IN_ANY_ORDER, VectorInstruction.PRODUCT),
  UNPACK_LOW(Form.TWO, VectorInstruction.UNPACK_LOW),
  UNPACK_HIGH(Form.TWO, VectorInstruction.UNPACK_HIGH),
  HALVES(Form.TWO, VectorInstruction.HALVES),
  LEAST_UNSIGNED(Form.TWO_IN_ANY_ORDER, VectorInstruction.LEAST_UNSIGNED),
  COPY(Form.ONE, VectorInstruction.LOAD),
  ROOT(Form.ONE, VectorInstruction.ROOT),
  WHOLE(Form.ONE, VectorInstruction.WHOLE),
  TO_INTEGERS(Form.ONE, VectorInstruction.TO_INTEGERS),
  EXPONENT(Form.ONE, VectorInstruction.EXPONENT),
  SIGNIFICAND(Form.ONE, VectorInstruction.SIGNIFICAND),
  SCALE(Form.TWO, VectorInstruction.SCALE),
  SHIFT_LEFT(Form.SHIFT, VectorInstruction.SHIFT),
  SHIFT_RIGHT(Form.SHIFT, VectorInstruction.SHIFT),
  FUSED(Form.FUSED, VectorInstruction.FUSED_213),
  BITWISE(Form.OVERWRITING, VectorInstruction.BITWISE),
  REPAIR(Form.OVERWRITING, VectorInstruction.REPAIR),
  /** The sum with the second where the mask is set, else the first. */
  ADD_IF(Form.OVERWRITING_IF, VectorInstruction.ADD),
  /** The product with the second where the mask is set, else the first. */
  MULTIPLY_IF(Form.OVERWRITING_IF, VectorInstruction.MULTIPLY),
  COMPARE(Form.COMPARISON, VectorInstruction.COMPARE),
  /** The second operand where the mask is set, else the first. */
  CHOOSE(Form.CHOICE, VectorInstruction.CHOOSE),
  /** The operand where the mask is set, else 0. */
  ONLY_IF(Form.CHOICE_OR_ZERO, VectorInstruction.MOVE),
  GATHER(Form.GATHER, VectorInstruction.GATHER),
  STORE(Form.STORE, VectorInstruction.STORE),
  BOTH(Form.MASKS, MaskInstruction.AND),
  EITHER(Form.MASKS, MaskInstruction.OR),
  NOT(Form.MASKS, MaskInstruction.NOT),
  GO_ON_IF(Form.TEST, MaskInstruction.TEST);

  /** Which operands an operation takes and where they may stand. */
  enum Form {
    ONE,
    TWO,
    TWO_IN_ANY_ORDER,
    SHIFT,
    FUSED,
    OVERWRITING,
    OVERWRITING_IF,
    COMPARISON,
    CHOICE,
    CHOICE_OR_ZERO,
    GATHER,
    STORE,
    MASKS,
    TEST
  }

  private final Form form;
  private final VectorInstruction vector;
  private final MaskInstruction mask;

  Operation(Form form, VectorInstruction vector) {
    this.form = form;
    this.vector = vector;
    this.mask = MaskInstruction.MOVE;
  }

  Operation(Form form, MaskInstruction mask) {
    this.form = form;
    this.vector = VectorInstruction.MOVE;
    this.mask = mask;
  }

  Form form() {
    return form;
  }

  VectorInstruction vector() {
    return vector;
  }

  MaskInstruction mask() {
    return mask;
  }

  /** Whether it gives a value. */
  boolean hasTarget() {
    return form != Form.STORE && form != Form.TEST;
  }

  /** Whether the value it gives is a mask. */
  boolean givesMask() {
    return form == Form.COMPARISON || form == Form.MASKS;
  }

  /** The byte that tells a comparison to the processor; NaN raises no alarm. */
  static int predicate(Comparison comparison) {
    return switch (comparison) {
      case LESS -> 0x11;
      case LESS_OR_EQUAL -> 0x12;
      case EQUAL -> 0x00;
      case NOT_EQUAL -> 0x04;
      case GREATER -> 0x1E;
      case GREATER_OR_EQUAL -> 0x1D;
      case NOT_COMPARABLE -> 0x03;
    };
  }
}
