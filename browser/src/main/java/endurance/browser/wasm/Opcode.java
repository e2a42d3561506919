package endurance.browser.wasm;

/**
 * Instructions of WebAssembly, named as its specification names them. Those with a prefix of 0xFD
 * are of the SIMD proposal: two doubles at a time.
 *
 * <p>Reference: WebAssembly Core Specification, release 2.0, "Binary Format", instructions.
 */
public enum Opcode {
  I32_LOAD(0x28),
  I64_LOAD(0x29),
  F64_LOAD(0x2B),
  F64_STORE(0x39),
  SELECT(0x1B),
  RETURN(0x0F),
  I32_EQZ(0x45),
  I32_EQ(0x46),
  I32_LT_S(0x48),
  I32_LT_U(0x49),
  I32_GE_S(0x4E),
  I32_ADD(0x6A),
  I32_SUB(0x6B),
  I32_MUL(0x6C),
  I32_REM_S(0x6F),
  I32_AND(0x71),
  I32_OR(0x72),
  I32_XOR(0x73),
  I32_SHR_U(0x76),
  I64_ADD(0x7C),
  I64_SUB(0x7D),
  I64_MUL(0x7E),
  I64_AND(0x83),
  I64_OR(0x84),
  I64_XOR(0x85),
  I64_SHL(0x86),
  I64_SHR_U(0x88),
  F64_EQ(0x61),
  F64_NE(0x62),
  F64_LT(0x63),
  F64_GT(0x64),
  F64_LE(0x65),
  F64_GE(0x66),
  F64_ABS(0x99),
  F64_NEG(0x9A),
  F64_FLOOR(0x9C),
  F64_SQRT(0x9F),
  F64_ADD(0xA0),
  F64_SUB(0xA1),
  F64_MUL(0xA2),
  F64_DIV(0xA3),
  F64_MIN(0xA4),
  F64_MAX(0xA5),
  I32_WRAP_I64(0xA7),
  I64_EXTEND_I32_U(0xAD),
  F64_CONVERT_I32_U(0xB8),
  F64_CONVERT_I64_S(0xB9),
  I64_REINTERPRET_F64(0xBD),
  F64_REINTERPRET_I64(0xBF),
  I32_TRUNC_SAT_F64_S(0xFC, 0x02),
  V128_LOAD(0xFD, 0x00),
  V128_LOAD64_SPLAT(0xFD, 0x0A),
  V128_STORE(0xFD, 0x0B),
  F64X2_SPLAT(0xFD, 0x14),
  F64X2_EQ(0xFD, 0x47),
  F64X2_NE(0xFD, 0x48),
  F64X2_LT(0xFD, 0x49),
  F64X2_GT(0xFD, 0x4A),
  F64X2_LE(0xFD, 0x4B),
  F64X2_GE(0xFD, 0x4C),
  V128_NOT(0xFD, 0x4D),
  V128_AND(0xFD, 0x4E),
  V128_OR(0xFD, 0x50),
  V128_XOR(0xFD, 0x51),
  V128_BITSELECT(0xFD, 0x52),
  V128_ANY_TRUE(0xFD, 0x53),
  F64X2_FLOOR(0xFD, 0x75),
  I64X2_SHL(0xFD, 0xCB),
  I64X2_SHR_U(0xFD, 0xCD),
  I64X2_ADD(0xFD, 0xCE),
  I64X2_SUB(0xFD, 0xD1),
  I64X2_MUL(0xFD, 0xD5),
  F64X2_ABS(0xFD, 0xEC),
  F64X2_NEG(0xFD, 0xED),
  F64X2_SQRT(0xFD, 0xEF),
  F64X2_ADD(0xFD, 0xF0),
  F64X2_SUB(0xFD, 0xF1),
  F64X2_MUL(0xFD, 0xF2),
  F64X2_DIV(0xFD, 0xF3),
  F64X2_MIN(0xFD, 0xF4),
  F64X2_MAX(0xFD, 0xF5);

  private static final int NONE = -1;

  private final int prefix;
  private final int code;

  Opcode(int code) {
    this(NONE, code);
  }

  Opcode(int prefix, int code) {
    this.prefix = prefix;
    this.code = code;
  }

  void write(ByteWriter to) {
    if (prefix == NONE) {
      to.one(code);
    } else {
      to.one(prefix);
      to.unsigned(code);
    }
  }
}
