package endurance.analysis.wording;

import endurance.model.Distribution;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a distribution as the model language writes it. */
public final class DistributionText {

  private DistributionText() {}

  public static String of(Distribution distribution) {
    return switch (distribution) {
      case Distribution.Normal(double mean, double deviation) ->
          "{normal: {mean: %s, sd: %s}}".formatted(number(mean), number(deviation));
      case Distribution.Lognormal(double median, double logDeviation) ->
          "{lognormal: {median: %s, log_sd: %s}}".formatted(number(median), number(logDeviation));
      case Distribution.Uniform(double low, double high) ->
          "{uniform: {low: %s, high: %s}}".formatted(number(low), number(high));
      case Distribution.Triangular(double low, double mode, double high) ->
          "{low: %s, mode: %s, high: %s}".formatted(number(low), number(mode), number(high));
      case Distribution.Pert(double low, double mode, double high) ->
          "{pert: {low: %s, mode: %s, high: %s}}"
              .formatted(number(low), number(mode), number(high));
      case Distribution.Beta(double alpha, double beta, double low, double high) ->
          "{beta: {alpha: %s, beta: %s, low: %s, high: %s}}"
              .formatted(number(alpha), number(beta), number(low), number(high));
      case Distribution.Discrete discrete -> discrete(discrete);
      case Distribution.Empirical empirical ->
          empirical.values().stream()
              .map(DistributionText::number)
              .collect(Collectors.joining(", ", "{empirical: [", "]}"));
      case Distribution.Quantiles quantiles -> quantiles(quantiles);
    };
  }

  private static String discrete(Distribution.Discrete discrete) {
    return IntStream.range(0, discrete.values().size())
        .mapToObj(
            i -> number(discrete.values().get(i)) + ": " + number(discrete.probabilities().get(i)))
        .collect(Collectors.joining(", ", "{discrete: {", "}}"));
  }

  private static String quantiles(Distribution.Quantiles quantiles) {
    String low = number(quantiles.tail() * 100);
    String high = number(100 - quantiles.tail() * 100);
    return "{p%s: %s, p50: %s, p%s: %s%s%s}"
        .formatted(
            low,
            number(quantiles.low()),
            number(quantiles.median()),
            high,
            number(quantiles.high()),
            bound("min", quantiles.min()),
            bound("max", quantiles.max()));
  }

  private static String bound(String name, OptionalDouble bound) {
    return bound.isPresent() ? ", " + name + ": " + number(bound.getAsDouble()) : "";
  }

  private static String number(double value) {
    return Numerals.number(value);
  }
}
