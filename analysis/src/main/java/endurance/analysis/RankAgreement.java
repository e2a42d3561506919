package endurance.analysis;

import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.ranking.NaturalRanking;

/**
 * Spearman's rank correlation: to which degree two columns of numbers rise together, whatever their
 * scale. Equal values share the mean of their ranks.
 *
 * <p>Reference: E. C. Fieller, H. O. Hartley and E. S. Pearson (1957), Tests for rank correlation
 * coefficients I, Biometrika 44: the variance of {@code artanh} of the coefficient is near {@code
 * 1.06/(n - 3)}.
 */
final class RankAgreement {

  /** Of the two ranks' variance over that of two normals. */
  private static final double WIDER_THAN_NORMAL = 1.06;

  /** Below this nothing can be said of the error. */
  private static final int FEWEST = 4;

  private RankAgreement() {}

  /** Ranks from 1, ties shared. */
  static double[] ranks(double[] values) {
    return values.length == 0 ? values : new NaturalRanking().rank(values);
  }

  /**
   * The correlation of two columns of ranks with its 95 % interval. NaN, from -1 to 1, where there
   * are fewer than four or a column does not vary.
   */
  static Estimate of(double[] ranks, double[] others) {
    return of(ranks, others, ranks.length);
  }

  /**
   * The same over values that depend on one another.
   *
   * @param effective how many independent ones tell as much
   */
  static Estimate of(double[] ranks, double[] others, double effective) {
    if (effective < FEWEST || isConstant(ranks) || isConstant(others)) {
      return new Estimate(Double.NaN, -1, 1);
    }
    double rho = Math.clamp(new PearsonsCorrelation().correlation(ranks, others), -1, 1);
    double reach = Intervals.NORMAL_QUANTILE * Math.sqrt(WIDER_THAN_NORMAL / (effective - 3));
    double z = 0.5 * Math.log((1 + rho) / (1 - rho)); // infinite at -1 and 1, where tanh gives back
    return new Estimate(rho, Math.tanh(z - reach), Math.tanh(z + reach));
  }

  private static boolean isConstant(double[] values) {
    return IntStream.range(1, values.length).allMatch(i -> values[i] == values[0]);
  }
}
