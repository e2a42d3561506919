package endurance.finance.network.contagion;

/**
 * What a supplier has built or rented for one customer. When the customer fails it stands idle
 * until someone else takes it, for less.
 *
 * <pre>
 * lost = c*[A(d, t) + u*(A(d, T) - A(d, t))],  t = min(idle, T),  A(k, s) = (1 - exp(-k*s))/k
 * </pre>
 *
 * <p>Sales from such capacity belong here and not into {@link FutureMargin}, which would count them
 * twice.
 *
 * @param rentPerYear c, what the customer pays for it less what it costs only while used, at least
 *     0
 * @param years T, for which the contract would have gone on, at least 0
 * @param idleYears before it is let again, at least 0
 * @param discount u, how much less is then paid for it, from 0 to 1
 */
public record DedicatedCapacity(
    double rentPerYear, double years, double idleYears, double discount) {

  /** Nothing to lose. */
  public static final DedicatedCapacity NONE = new DedicatedCapacity(0, 0, 0, 0);

  /**
   * The present value of what is lost.
   *
   * @param discountRate d, continuously compounded
   */
  public double lost(double discountRate) {
    double idle = PresentValue.ofEvenPayments(discountRate, Math.min(idleYears, years));
    return rentPerYear
        * (idle + discount * (PresentValue.ofEvenPayments(discountRate, years) - idle));
  }
}
