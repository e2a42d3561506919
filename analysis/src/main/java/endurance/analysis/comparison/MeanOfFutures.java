package endurance.analysis.comparison;

import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Intervals;
import endurance.engine.random.Replicated;
import endurance.engine.random.Replicates;
import java.util.List;

/**
 * The mean of a number known in single futures, with its error: {@code ± 1.96 s/sqrt(n)} where the
 * futures are independent, else by Student's t over the replicates. What is NaN is left out.
 */
final class MeanOfFutures {

  private MeanOfFutures() {}

  /**
   * @param replicates into which the futures are dealt; one for independent futures
   */
  static Estimate of(double[] values, Replicates replicates) {
    Sum all = new Sum();
    for (double value : values) {
      all.add(value);
    }
    double mean = all.mean();
    if (replicates.count() > 1) {
      Sum[] parts = new Sum[replicates.count()];
      for (int part = 0; part < parts.length; part++) {
        parts[part] = new Sum();
      }
      for (int future = 0; future < values.length; future++) {
        parts[(int) replicates.of(future).number()].add(values[future]);
      }
      return over(mean, java.util.Arrays.stream(parts).map(Sum::mean).toList());
    }
    return around(mean, standardDeviation(values, mean), all.count);
  }

  /**
   * From the means of replicates, NaN where none of one's futures counts; unbounded where fewer
   * than two have a mean.
   */
  static Estimate over(double mean, List<Double> parts) {
    double[] known =
        parts.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
    if (known.length < 2) {
      return new Estimate(mean, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, parts);
    }
    Replicated replicated = Replicated.around(mean, known);
    return new Estimate(mean, replicated.low(), replicated.high(), parts);
  }

  /** Of independent futures; unbounded where these are fewer than two. */
  static Estimate around(double mean, double standardDeviation, long futures) {
    double reach =
        futures < 2
            ? Double.POSITIVE_INFINITY
            : Intervals.NORMAL_QUANTILE * standardDeviation / Math.sqrt((double) futures);
    return new Estimate(mean, mean - reach, mean + reach);
  }

  static double mean(double[] values) {
    Sum all = new Sum();
    for (double value : values) {
      all.add(value);
    }
    return all.mean();
  }

  static double standardDeviation(double[] values, double mean) {
    Sum squares = new Sum();
    for (double value : values) {
      squares.add((value - mean) * (value - mean));
    }
    return squares.count < 2 ? 0 : Math.sqrt(squares.sum / (squares.count - 1));
  }

  /** Of what is not NaN. */
  private static final class Sum {
    private double sum;
    private long count;

    void add(double value) {
      if (!Double.isNaN(value)) {
        sum += value;
        count++;
      }
    }

    double mean() {
      return sum / count;
    }
  }
}
