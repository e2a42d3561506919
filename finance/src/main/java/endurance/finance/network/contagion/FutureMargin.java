package endurance.finance.network.contagion;

/**
 * What a supplier would still have earned from a customer: revenue less the costs that fall away
 * with it. When the customer fails, nothing replaces it at first; then other customers do, bit by
 * bit.
 *
 * <pre>
 * lost = m*[A(d, t) + exp(-d*t)*A(d + r, T - t)],  t = min(delay, T),  A(k, s) = (1 - exp(-k*s))/k
 * </pre>
 *
 * @param perYear m, at least 0
 * @param years T, for which the contract would have gone on, at least 0
 * @param delayYears before any of it is replaced, at least 0
 * @param replacementRate r: of what is still missing, the part replaced per year; 0 for never
 */
public record FutureMargin(
    double perYear, double years, double delayYears, double replacementRate) {

  /** Nothing to lose. */
  public static final FutureMargin NONE = new FutureMargin(0, 0, 0, 0);

  /**
   * The present value of what is lost.
   *
   * @param discountRate d, continuously compounded
   */
  public double lost(double discountRate) {
    double empty = Math.min(delayYears, years);
    return perYear
        * (PresentValue.ofEvenPayments(discountRate, empty)
            + Math.exp(-discountRate * empty)
                * PresentValue.ofEvenPayments(discountRate + replacementRate, years - empty));
  }
}
