package endurance.analysis.answer;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.PearsonsCorrelation;

/**
 * Spearman's rank correlation: to which degree two columns of numbers rise together, whatever their
 * scale. Equal values share the mean of their ranks.
 *
 * <p>Reference: E. C. Fieller, H. O. Hartley and E. S. Pearson (1957), Tests for rank correlation
 * coefficients I, Biometrika 44: the variance of {@code artanh} of the coefficient is near {@code
 * 1.06/(n - 3)}.
 */
public final class RankAgreement {

  /** Of the two ranks' variance over that of two normals. */
  private static final double WIDER_THAN_NORMAL = 1.06;

  /** Below this nothing can be said of the error. */
  private static final int FEWEST = 4;

  private RankAgreement() {}

  /** Ranks from 1, ties shared; for values none of which is NaN. */
  public static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] shared = new double[sorted.length];
    for (int from = 0, to; from < sorted.length; from = to) {
      to = from + 1;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      Arrays.fill(shared, from, to, (from + 1 + to) / 2.0); // the middle of the places from 1
    }
    return Arrays.stream(values).map(value -> shared[Arrays.binarySearch(sorted, value)]).toArray();
  }

  /**
   * The correlation of two columns of ranks with its 95 % interval. NaN, from -1 to 1, where there
   * are fewer than four or a column does not vary.
   */
  public static Estimate of(double[] ranks, double[] others) {
    return of(ranks, others, ranks.length);
  }

  /**
   * The same over values that depend on one another.
   *
   * @param effective how many independent ones tell as much
   */
  public static Estimate of(double[] ranks, double[] others, double effective) {
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
