package endurance.finance.network.contagion;

/** What later payments are worth today. */
final class PresentValue {

  private PresentValue() {}

  /**
   * Of 1 a year, paid evenly: {@code (1 - exp(-rate*years))/rate}, and {@code years} at a rate of
   * 0.
   *
   * @param rate continuously compounded
   */
  static double ofEvenPayments(double rate, double years) {
    return rate == 0 ? years : -Math.expm1(-rate * years) / rate;
  }
}
