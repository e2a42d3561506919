package endurance.browser.wasm;

/** What a parameter, a result or a local variable of a function can be. */
public enum ValueType {
  I32(0x7F),
  I64(0x7E),
  F64(0x7C),
  /** 128 bits: here always two doubles, or what a comparison of two doubles gives. */
  V128(0x7B);

  private final int code;

  ValueType(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
