package endurance.engine.machine;

/**
 * Where a value stands that an instruction takes as its last operand, the only one that may be in
 * memory.
 *
 * @param register or {@link #IN_MEMORY}
 * @param base and displacement, if it is in memory
 * @param broadcast whether memory holds one number for all lanes
 */
record Place(int register, Base base, int displacement, boolean broadcast) {

  static final int IN_MEMORY = -1;

  static Place in(int register) {
    return new Place(register, Base.STACK, 0, false);
  }

  static Place at(Base base, int displacement, boolean broadcast) {
    return new Place(IN_MEMORY, base, displacement, broadcast);
  }

  /** Writes an instruction that takes it as last operand; otherwise as in the assembler. */
  void last(
      Assembler code,
      VectorInstruction what,
      int extra,
      int first,
      int second,
      int mask,
      boolean zero,
      int immediate) {
    if (register == IN_MEMORY) {
      code.memory(what, extra, first, second, base, displacement, broadcast, mask, zero, immediate);
    } else {
      code.registers(what, extra, first, second, register, mask, zero, immediate);
    }
  }

  /** Brings it into a register. */
  void move(Assembler code, int to, int mask, boolean zero) {
    VectorInstruction what =
        register != IN_MEMORY
            ? VectorInstruction.MOVE
            : broadcast ? VectorInstruction.BROADCAST : VectorInstruction.LOAD;
    last(code, what, 0, to, 0, mask, zero, 0);
  }
}
