package endurance.finance.network.contagion;

/** The present value of 1 a year, paid evenly. */
final class Annuity {

  private Annuity() {}

  /**
   * {@code (1 - exp(-rate*years))/rate}, and {@code years} at a rate of 0.
   *
   * @param rate continuously compounded
   */
  static double value(double rate, double years) {
    return rate == 0 ? years : -Math.expm1(-rate * years) / rate;
  }
}
