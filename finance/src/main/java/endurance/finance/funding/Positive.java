package endurance.finance.funding;

/** Refuses numbers that are not finite and above 0. */
final class Positive {

  private Positive() {}

  static double require(String what, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(what + " must be finite and above 0, got " + value);
    }
    return value;
  }
}
