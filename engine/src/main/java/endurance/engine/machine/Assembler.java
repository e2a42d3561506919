package endurance.engine.machine;

import java.util.Arrays;

/**
 * Writes instructions of x86-64 as bytes: vectors of eight numbers in AVX-512's EVEX encoding,
 * masks in VEX encoding. An operand in memory is a base register and a displacement, a single byte
 * where that suffices.
 *
 * <p>Reference: Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2, sections
 * 2.1, 2.3 and 2.7.
 */
final class Assembler {

  /** No mask: all lanes. */
  static final int ALL = 0;

  /** Bytes of a vector. */
  static final int VECTOR = 64;

  private static final int FIRST_SIZE = 1 << 14;
  private static final int LONGEST_INSTRUCTION = 16;
  private static final int REGISTER_DIRECT = 0xC0;
  private static final int SHORT_DISPLACEMENT = 0x40;
  private static final int LONG_DISPLACEMENT = 0x80;

  /** The base that must be written as index-less sum. */
  private static final int STACK_POINTER = 4;

  private byte[] code = new byte[FIRST_SIZE];
  private int size;

  /** Bytes so far. */
  int size() {
    return size;
  }

  byte[] bytes() {
    return Arrays.copyOf(code, size);
  }

  void bytes(int... values) {
    for (int value : values) {
      put(value);
    }
  }

  /** Four bytes, the lowest first. */
  void word(int value) {
    put(value);
    put(value >> 8);
    put(value >> 16);
    put(value >> 24);
  }

  /** Makes the four bytes before a place lead to the end of the code. */
  void patch(int place) {
    set(place, size - place);
  }

  /** Overwrites the four bytes before a place. */
  void set(int place, int value) {
    for (int i = 0; i < Integer.BYTES; i++) {
      code[place - Integer.BYTES + i] = (byte) (value >> Byte.SIZE * i);
    }
  }

  /**
   * A jump, taken if the last comparison found equality or nothing.
   *
   * @return the place to {@link #patch} where it shall lead
   */
  int jumpIfZero() {
    bytes(0x0F, 0x84);
    word(0);
    return size;
  }

  void align(int to) {
    while (size % to != 0) {
      put(0xCC); // a trap, never reached
    }
  }

  /**
   * An instruction on registers.
   *
   * @param extra added to the operation code
   * @param first usually the target
   * @param second 0 for instructions of two operands
   * @param mask that is used or read, or {@link #ALL}
   * @param zero whether lanes without mask become 0
   */
  void registers(
      VectorInstruction what,
      int extra,
      int first,
      int second,
      int third,
      int mask,
      boolean zero,
      int immediate) {
    prefix(what, first, second, ~third >> 3 & 1, ~third >> 4 & 1, mask, zero, false);
    put(what.code() + extra);
    put(REGISTER_DIRECT | (first & 7) << 3 | third & 7);
    immediate(what, immediate);
  }

  /**
   * An instruction whose last operand is in memory.
   *
   * @param broadcast whether memory holds one number for all lanes
   */
  void memory(
      VectorInstruction what,
      int extra,
      int first,
      int second,
      Base base,
      int displacement,
      boolean broadcast,
      int mask,
      boolean zero,
      int immediate) {
    boolean one = what == VectorInstruction.BROADCAST;
    prefix(what, first, second, ~base.number() >> 3 & 1, 1, mask, zero, broadcast && !one);
    put(what.code() + extra);
    address(first, base.number(), displacement, broadcast || one ? Double.BYTES : VECTOR);
    immediate(what, immediate);
  }

  /**
   * Loads for each lane the number at an address of its own; clears the mask.
   *
   * @param offsets register that holds the distances from the base, in bytes
   */
  void gather(int target, Base base, int offsets, int mask) {
    VectorInstruction what = VectorInstruction.GATHER;
    put(0x62);
    put(
        (~target >> 3 & 1) << 7
            | (~offsets >> 3 & 1) << 6
            | (~base.number() >> 3 & 1) << 5
            | (~target >> 4 & 1) << 4
            | what.map());
    put(0xFD);
    put(0x40 | (~offsets >> 4 & 1) << 3 | mask);
    put(what.code());
    put((target & 7) << 3 | 4);
    put((offsets & 7) << 3 | base.number() & 7);
  }

  private void prefix(
      VectorInstruction what,
      int first,
      int second,
      int baseHigh,
      int indexHigh,
      int mask,
      boolean zero,
      boolean broadcast) {
    if (size + LONGEST_INSTRUCTION > code.length) {
      code = Arrays.copyOf(code, 2 * code.length);
    }
    put(0x62);
    put(
        (~first >> 3 & 1) << 7
            | indexHigh << 6
            | baseHigh << 5
            | (~first >> 4 & 1) << 4
            | what.map());
    put(0x80 | (~second & 15) << 3 | 5);
    put((zero ? 0x80 : 0) | 0x40 | (broadcast ? 0x10 : 0) | (~second >> 4 & 1) << 3 | mask);
  }

  /**
   * @param unit what a short displacement counts in
   */
  private void address(int register, int base, int displacement, int unit) {
    int steps = displacement / unit;
    boolean isShort = steps * unit == displacement && steps == (byte) steps;
    int form = displacement == 0 ? 0 : isShort ? SHORT_DISPLACEMENT : LONG_DISPLACEMENT;
    put(form | (register & 7) << 3 | base & 7);
    if ((base & 7) == STACK_POINTER) {
      put(0x24);
    }
    if (displacement != 0 && isShort) {
      put(steps);
    } else if (displacement != 0) {
      word(displacement);
    }
  }

  private void immediate(VectorInstruction what, int value) {
    if (what.hasImmediate()) {
      put(value);
    }
  }

  /** An instruction on masks; {@code second} is 0 for those of two operands. */
  void masks(MaskInstruction what, int first, int second, int third) {
    put(0xC5);
    put(0x80 | (~second & 15) << 3 | what.prefix());
    put(what.code());
    put(REGISTER_DIRECT | first << 3 | third);
  }

  /** Moves 16 bits between a mask and memory; the base is one of the first eight registers. */
  void maskInMemory(MaskInstruction what, int mask, Base base, int displacement) {
    put(0xC5);
    put(0xF8);
    put(what.code());
    address(mask, base.number(), displacement, 1);
  }

  private void put(int value) {
    if (size == code.length) {
      code = Arrays.copyOf(code, 2 * code.length);
    }
    code[size] = (byte) value;
    size++;
  }
}
