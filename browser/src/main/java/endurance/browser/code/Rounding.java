package endurance.browser.code;

/**
 * What takes the place of a fused multiply-add, which WebAssembly does not have: {@code x y + z}
 * rounded once.
 */
enum Rounding {
  /** The product is rounded, then the sum. */
  TWICE,

  /**
   * The rounding error of a product is computed and taken along where a difference is formed, that
   * is where the definitions ask for just that error; sums are rounded twice.
   */
  WITH_ERRORS,

  /** As a processor would: rounded once, to the bit. Some 50 operations each. */
  ONCE
}
