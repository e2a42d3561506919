package endurance.finance.contract;

/** Refuses numbers outside the range that a term of a contract allows; NaN is outside any. */
final class Range {

  private Range() {}

  static void atLeastZero(String what, double value) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be finite and at least 0, got " + value);
    }
  }

  static void atLeastZero(String what, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(what + " must be at least 0, got " + value);
    }
  }

  static void aboveZero(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be finite and above 0, got " + value);
    }
  }

  static void part(String what, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must lie between 0 and 1, got " + value);
    }
  }
}
