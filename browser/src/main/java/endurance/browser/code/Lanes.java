package endurance.browser.code;

import endurance.browser.wasm.ValueType;

/** How many futures an instruction computes. */
public enum Lanes {
  /** One: what every engine of WebAssembly can do. */
  SINGLE(ValueType.F64, ValueType.I32, Double.BYTES),

  /** Two, where the engine knows the SIMD instructions. */
  PAIR(ValueType.V128, ValueType.V128, 2 * Double.BYTES);

  private final ValueType number;
  private final ValueType truth;
  private final int bytes;

  Lanes(ValueType number, ValueType truth, int bytes) {
    this.number = number;
    this.truth = truth;
    this.bytes = bytes;
  }

  ValueType number() {
    return number;
  }

  /** Of what a comparison gives. */
  ValueType truth() {
    return truth;
  }

  int bytes() {
    return bytes;
  }
}
