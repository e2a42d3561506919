package endurance.analysis.answer;

import endurance.engine.Distributed;
import endurance.engine.random.Replicated;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * Sampling error: how far a number from finitely many futures may lie from the number that all
 * possible futures would give. The intervals hold the true value in {@value #CONFIDENCE} of all
 * runs; they say nothing about how right the model is, nor about the sketch's rounding of values.
 *
 * <p>References: C. J. Clopper and E. S. Pearson (1934), Biometrika 26; H. A. David and H. N.
 * Nagaraja (2003), Order Statistics, section 7.1.
 */
public final class Intervals {

  /** The part of all runs whose interval holds the true value. */
  public static final double CONFIDENCE = 0.95;

  /** What may lie beyond either end. */
  static final double TAIL = (1 - CONFIDENCE) / 2;

  /** The standard normal quantile of {@code 1 - TAIL}. */
  public static final double NORMAL_QUANTILE = 1.959963984540054;

  /**
   * How exactly the ends of a probability's interval are solved for. The lower end for one success
   * in 10^10 futures is about 3e-12, so that even there four digits hold.
   */
  private static final double SOLVER_ACCURACY = 1e-15;

  private Intervals() {}

  /**
   * A probability after Clopper and Pearson: the interval is never too short, whatever the true
   * probability.
   *
   * @param successes from 0 to {@code trials}; at 0 the lower end is 0, at {@code trials} the upper
   *     end is 1
   * @param trials at 0 the value is NaN and the interval all of 0 to 1
   */
  public static Estimate probability(long successes, long trials) {
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(
          "successes must lie between 0 and the trials, got " + successes + " of " + trials);
    }
    if (trials == 0) {
      return new Estimate(Double.NaN, 0, 1);
    }
    double low = successes == 0 ? 0 : beta(TAIL, successes, trials - successes + 1);
    double high = successes == trials ? 1 : beta(1 - TAIL, successes + 1, trials - successes);
    return new Estimate((double) successes / trials, low, high);
  }

  /** The probability of what is true in the futures in which a value is not 0. */
  public static Estimate probability(Distributed truth) {
    return probability(truth, Distributed::nonZero);
  }

  /**
   * A probability from the futures of a run: after Clopper and Pearson where they are independent,
   * by Student's t over the replicates where these are. Where no replicate differs from another,
   * the replicates tell nothing of the error, and the futures are taken for independent.
   *
   * @param successes how many of the futures of a distribution count
   */
  public static Estimate probability(Distributed values, ToLongFunction<Distributed> successes) {
    Estimate independent = probability(successes.applyAsLong(values), values.count());
    Replicated replicated =
        values.replicates().isEmpty()
            ? new Replicated(2, 0, 0, 0)
            : over(
                values,
                independent.value(),
                one -> (double) successes.applyAsLong(one) / one.count());
    List<Double> parts = parts(values, one -> (double) successes.applyAsLong(one) / one.count());
    return replicated.halfWidth() > 0
        ? new Estimate(
            independent.value(),
            Math.max(0, replicated.low()),
            Math.min(1, replicated.high()),
            parts)
        : new Estimate(independent.value(), independent.low(), independent.high(), parts);
  }

  /** The estimate from each part of the futures; NaN where none of a part counts. */
  private static List<Double> parts(Distributed values, ToDoubleFunction<Distributed> estimate) {
    return values.parts().stream().map(one -> estimate.applyAsDouble(one)).toList();
  }

  /** From the replicates that have futures left; unbounded where these are fewer than two. */
  private static Replicated over(
      Distributed values, double centre, ToDoubleFunction<Distributed> estimate) {
    double[] estimates =
        values.replicates().stream().filter(one -> one.count() > 0).mapToDouble(estimate).toArray();
    return estimates.length < 2
        ? new Replicated(2, centre, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)
        : Replicated.around(centre, estimates);
  }

  /**
   * A mean with {@code ± 1.96 s/sqrt(n)}. With fewer than two futures nothing is known of the
   * spread and the interval is unbounded; an infinite spread gives an unbounded interval too.
   */
  public static Estimate mean(Distributed values) {
    double mean = values.mean();
    if (values.count() < 2) {
      return new Estimate(mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    if (!values.replicates().isEmpty()) {
      Replicated replicated = over(values, mean, Distributed::mean);
      return new Estimate(
          mean, replicated.low(), replicated.high(), parts(values, Distributed::mean));
    }
    double reach =
        NORMAL_QUANTILE * values.standardDeviation() / Math.sqrt((double) values.count());
    return new Estimate(mean, mean - reach, mean + reach, parts(values, Distributed::mean));
  }

  /** A quantile with the values at the ranks that hold it in {@value #CONFIDENCE} of all runs. */
  public static Estimate quantile(Distributed values, double probability) {
    return quantile(values, QuantileRanks.of(values.count(), probability));
  }

  /**
   * @param ranks of the interval, for as many independent futures
   */
  static Estimate quantile(Distributed values, QuantileRanks ranks) {
    List<Double> parts = parts(values, one -> one.quantile(ranks.probability()));
    if (values.replicates().isEmpty() || values.count() == 0) {
      Estimate independent = ranks.read(values);
      return new Estimate(independent.value(), independent.low(), independent.high(), parts);
    }
    double quantile = values.quantile(ranks.probability());
    Replicated replicated = over(values, quantile, one -> one.quantile(ranks.probability()));
    return new Estimate(quantile, replicated.low(), replicated.high(), parts);
  }

  private static double beta(double probability, long alpha, long beta) {
    return new BetaDistribution((double) alpha, (double) beta, SOLVER_ACCURACY)
        .inverseCumulativeProbability(probability);
  }
}
