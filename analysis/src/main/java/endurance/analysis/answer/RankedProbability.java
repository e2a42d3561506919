package endurance.analysis.answer;

import java.util.Arrays;

/**
 * The continuous ranked probability score of a forecast by a sample: how far its distribution
 * function lies from that of what came, squared and summed over all values; 0 for a forecast that
 * was certain and right, and in the unit of the value. With the sample x and the observation y
 *
 * <pre>
 * CRPS = mean |x - y| - 1/2 mean |x - x'|
 * </pre>
 *
 * <p>over the sample and all its pairs. Smaller is better; for a forecast of a single value it is
 * the absolute error.
 *
 * <p>Reference: T. Gneiting and A. Raftery, "Strictly proper scoring rules, prediction, and
 * estimation", Journal of the American Statistical Association 102 (2007), equations 20 and 21.
 */
public final class RankedProbability {

  private RankedProbability() {}

  /**
   * @param sorted the sample in rising order; NaN where it is empty
   */
  public static double score(double[] sorted, double observed) {
    int n = sorted.length;
    double distance = 0;
    double spread = 0;
    for (int i = 0; i < n; i++) {
      distance += Math.abs(sorted[i] - observed);
      spread += (2.0 * i - n + 1) * sorted[i];
    }
    return distance / n - spread / ((double) n * n);
  }

  /** The value below which a part of a sorted sample lies; NaN where it is empty. */
  public static double quantile(double[] sorted, double probability) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(probability * sorted.length);
    return sorted[Math.clamp(rank - 1L, 0, sorted.length - 1)];
  }

  public static double[] sorted(double[] values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    Arrays.sort(finite);
    return finite;
  }
}
