package endurance.analysis.answer;

import endurance.engine.Distributed;
import org.hipparchus.special.Beta;

/**
 * Between which ranks of a sorted sample a quantile lies, whatever the distribution: the number of
 * values below the quantile is binomial.
 *
 * @param count values in the sample
 * @param probability of the quantile
 * @param lower rank from 1 whose value is at most the quantile in 97.5 % of samples; 0 where no
 *     value is: the sample's least value stands in for it
 * @param upper rank likewise from above; {@code count + 1} where no value is: the greatest stands
 *     in
 */
public record QuantileRanks(long count, double probability, long lower, long upper) {

  public static QuantileRanks of(long count, double probability) {
    if (count == 0) {
      return new QuantileRanks(0, probability, 0, 1);
    }
    return new QuantileRanks(
        count,
        probability,
        binomialQuantile(Intervals.TAIL, count, probability),
        binomialQuantile(1 - Intervals.TAIL, count, probability) + 1);
  }

  /** The quantile and the values at both ranks; NaN for all three when nothing was counted. */
  Estimate read(Distributed values) {
    if (count == 0) {
      return new Estimate(Double.NaN, Double.NaN, Double.NaN);
    }
    return new Estimate(
        values.quantile(probability),
        lower < 1 ? values.min() : values.quantile(at(lower)),
        upper > count ? values.max() : values.quantile(at(upper)));
  }

  /**
   * The probability at which a sketch that interpolates between order statistics (Hyndman and Fan's
   * type 7) gives the value of that rank itself; one that does not interpolate gives it too.
   */
  private double at(long rank) {
    return count == 1 ? 0 : (double) (rank - 1) / (count - 1);
  }

  /**
   * The least k with {@code P(B <= k) >= level} for a binomial B. Starts at the normal
   * approximation and brackets outward from there, so that ten million trials cost a handful of
   * evaluations.
   */
  private static long binomialQuantile(double level, long trials, double probability) {
    double spread = Math.sqrt(trials * probability * (1 - probability));
    double normal = level < 0.5 ? -Intervals.NORMAL_QUANTILE : Intervals.NORMAL_QUANTILE;
    long guess = Math.clamp(Math.round(trials * probability + normal * spread), 0, trials);
    long step = 1;
    long low = guess; // P(B <= low) < level, or low is -1
    while (low >= 0 && atMost(low, trials, probability) >= level) {
      low = Math.max(-1, low - step);
      step *= 2;
    }
    step = 1;
    long high = guess; // P(B <= high) >= level
    while (high < trials && atMost(high, trials, probability) < level) {
      low = high;
      high = Math.min(trials, high + step);
      step *= 2;
    }
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (atMost(middle, trials, probability) >= level) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static double atMost(long successes, long trials, double probability) {
    return successes >= trials
        ? 1
        : Beta.regularizedBeta(1 - probability, (double) (trials - successes), successes + 1.0);
  }
}
