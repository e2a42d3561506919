package endurance.analysis.answer;

import java.util.List;

/**
 * A number from finitely many futures, with its Monte Carlo error.
 *
 * @param value the estimate
 * @param low lower end of the 95 % interval for sampling error (Clopper-Pearson for probabilities,
 *     order statistics for quantiles)
 * @param high upper end
 * @param replicates the same estimate from each part of the futures alone, NaN where none of a part
 *     counts; what {@link Differences} are judged by. Empty where the futures were folded together
 */
public record Estimate(double value, double low, double high, List<Double> replicates) {

  public Estimate {
    replicates = List.copyOf(replicates);
  }

  /** One of which nothing is known by parts. */
  public Estimate(double value, double low, double high) {
    this(value, low, high, List.of());
  }

  /** The same in another unit. */
  Estimate times(double factor) {
    return new Estimate(
        value * factor,
        low * factor,
        high * factor,
        replicates.stream().map(one -> one * factor).toList());
  }
}
