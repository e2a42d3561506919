package endurance.analysis;

/**
 * A number from finitely many futures, with its Monte Carlo error.
 *
 * @param value the estimate
 * @param low lower end of the 95 % interval for sampling error (Clopper-Pearson for probabilities,
 *     order statistics for quantiles)
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {}
