package endurance.engine.machine;

/**
 * Instructions on vectors of eight 64-bit numbers, with what tells them apart in machine code. All
 * carry the prefix byte 66 and the bit for 64-bit elements.
 *
 * <p>Reference: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2.
 */
enum VectorInstruction {
  /** From memory that need not be aligned. */
  LOAD(1, 0x10),
  STORE(1, 0x11),
  UNPACK_LOW(1, 0x14),
  UNPACK_HIGH(1, 0x15),
  /** Between registers, or with a mask that lets only some lanes through. */
  MOVE(1, 0x28),
  ROOT(1, 0x51),
  ADD(1, 0x58),
  MULTIPLY(1, 0x59),
  SUBTRACT(1, 0x5C),
  /** The second where one is NaN or both are 0. */
  MINIMUM(1, 0x5D),
  DIVIDE(1, 0x5E),
  /** The second where one is NaN or both are 0. */
  MAXIMUM(1, 0x5F),
  /** Shifts; which one stands where others have their first register. */
  SHIFT(1, 0x73),
  /** To 64-bit integers, towards 0. */
  TO_INTEGERS(1, 0x7A),
  COMPARE(1, 0xC2),
  /** Addition of integers. */
  PLUS(1, 0xD4),
  AND(1, 0xDB),
  OR(1, 0xEB),
  XOR(1, 0xEF),
  /** Product of the lower halves of integers. */
  PRODUCT(1, 0xF4),
  /** One number from memory into all lanes. */
  BROADCAST(2, 0x19),
  /** The second where the mask is set, else the first. */
  CHOOSE(2, 0x65),
  /** The lesser integer without a sign. */
  LEAST_UNSIGNED(2, 0x3B),
  /** {@code first 2^second}, rounded once. */
  SCALE(2, 0x2C),
  /** The exponent of a number, itself as a number. */
  EXPONENT(2, 0x42),
  GATHER(2, 0x93),
  /** To whole numbers; the immediate says in which direction. */
  WHOLE(3, 0x09),
  /** A number brought between 1 and 2. */
  SIGNIFICAND(3, 0x26),
  /** What the third says for the sort of number that the second is, else the first. */
  REPAIR(3, 0x54),
  /** Any bitwise function of three operands; the immediate is its truth table. */
  BITWISE(3, 0x25),
  /** Two quarters of the first and two of the second; the immediate says which. */
  HALVES(3, 0x23),
  /** The lesser or greater, -0 below 0. */
  RANGE(3, 0x50),
  /** {@code first = first * third + second}; the digits say which operands are multiplied. */
  FUSED_132(2, 0x98),
  FUSED_213(2, 0xA8),
  FUSED_231(2, 0xB8);

  /** Added to the operation code of a fused product and sum: the sum becomes a difference. */
  static final int LESS_THIRD = 2;

  /** Added to it: the product changes its sign. */
  static final int MINUS_PRODUCT = 4;

  private final int map;
  private final int code;

  VectorInstruction(int map, int code) {
    this.map = map;
    this.code = code;
  }

  /** Which table of operation codes: 1 for those after 0F, 2 after 0F 38, 3 after 0F 3A. */
  int map() {
    return map;
  }

  int code() {
    return code;
  }

  /** Whether a byte of the instruction's own follows the operands. */
  boolean hasImmediate() {
    return map == 3 || this == COMPARE || this == SHIFT;
  }
}
