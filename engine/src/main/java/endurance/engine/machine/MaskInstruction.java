package endurance.engine.machine;

/** Instructions on masks, one bit for each lane. */
enum MaskInstruction {
  AND(4, 0x41),
  NOT(0, 0x44),
  OR(4, 0x45),
  /** The opposite of exclusive or: of a mask with itself, all ones. */
  EQUAL(4, 0x46),
  /** Between masks, or from memory. */
  MOVE(0, 0x90),
  STORE(0, 0x91),
  /** Compares with 0, for a jump. */
  TEST(1, 0x98);

  private final int prefix;
  private final int code;

  MaskInstruction(int prefix, int code) {
    this.prefix = prefix;
    this.code = code;
  }

  /** Number of operands and size, as the prefix has them. */
  int prefix() {
    return prefix;
  }

  int code() {
    return code;
  }
}
