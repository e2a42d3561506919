package endurance.engine.random;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * An estimate made several times over, independently, and how far it is off for that reason: the
 * error of samplings whose futures are not independent, where the usual formulas would overstate
 * it.
 *
 * <p>With R estimates y around a centre c the standard error is {@code s = sqrt(sum (y - c)^2 /
 * (R(R-1)))}; the 95 % interval is c plus and minus s times the 97.5 % quantile of Student's t with
 * R-1 degrees of freedom. That is exact when the y are normal and their mean is c, and close to it
 * when each y comes of many futures.
 *
 * <p>When all estimates agree the error is 0. For the probability of something rare, which no
 * replicate saw, that is too good to be true: count hits and futures instead, as for independent
 * ones.
 *
 * <p>References: P. L'Ecuyer and C. Lemieux, "Recent advances in randomized quasi-Monte Carlo
 * methods", in Modeling Uncertainty (2002); S. Asmussen and P. Glynn, Stochastic Simulation (2007),
 * section III.5 on sectioning.
 *
 * @param replicates how many estimates, at least 2
 * @param centre the estimate
 * @param standardError of the centre; NaN when an estimate is
 * @param halfWidth of the 95 % interval around the centre; NaN when an estimate is
 */
public record Replicated(int replicates, double centre, double standardError, double halfWidth) {

  private static final double UPPER_END = 0.975;

  /** Asked for with every estimate of every run, and costly to find. */
  private static final double STUDENT_OF_USUAL = student(Replicates.USUAL);

  /** Around the mean of the estimates: right for means and probabilities. */
  public static Replicated aroundMean(double... estimates) {
    double sum = 0;
    for (double estimate : estimates) {
      sum += estimate;
    }
    return around(sum / estimates.length, estimates);
  }

  /**
   * Around an estimate from all futures together (sectioning): right for quantiles, whose estimates
   * from few futures lie to one side of the truth.
   *
   * @param centre the estimate from all futures
   * @param estimates the same estimate from each replicate alone
   * @throws IllegalArgumentException when there are fewer than two
   */
  public static Replicated around(double centre, double... estimates) {
    int replicates = estimates.length;
    if (replicates < 2) {
      throw new IllegalArgumentException(
          "an error needs two replicates at least, got " + replicates);
    }
    double squares = 0;
    for (double estimate : estimates) {
      squares += (estimate - centre) * (estimate - centre);
    }
    double standardError = Math.sqrt(squares / ((double) replicates * (replicates - 1)));
    double t = replicates == Replicates.USUAL ? STUDENT_OF_USUAL : student(replicates);
    return new Replicated(replicates, centre, standardError, t * standardError);
  }

  /**
   * Half the width of a 95 % interval in standard errors: the 97.5 % quantile of Student's t with
   * one degree of freedom less than there are replicates.
   *
   * @param replicates at least 2
   */
  public static double student(int replicates) {
    return new TDistribution(replicates - 1).inverseCumulativeProbability(UPPER_END);
  }

  /** Lower end of the 95 % interval. */
  public double low() {
    return centre - halfWidth;
  }

  /** Upper end of the 95 % interval. */
  public double high() {
    return centre + halfWidth;
  }
}
