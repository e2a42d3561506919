package endurance.model;

import static endurance.model.YamlText.number;

import java.math.BigDecimal;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes distributions as the table "Uncertainty" of the reference has them. */
final class DistributionText {

  private DistributionText() {}

  static String of(Distribution distribution) {
    return switch (distribution) {
      case Distribution.Normal d ->
          named("normal", pairs("mean", d.mean(), "sd", d.standardDeviation()));
      case Distribution.Lognormal d ->
          named("lognormal", pairs("median", d.median(), "log_sd", d.logStandardDeviation()));
      case Distribution.Uniform d -> named("uniform", pairs("low", d.low(), "high", d.high()));
      case Distribution.Triangular d -> pairs("low", d.low(), "mode", d.mode(), "high", d.high());
      case Distribution.Pert d ->
          named("pert", pairs("low", d.low(), "mode", d.mode(), "high", d.high()));
      case Distribution.Beta d ->
          named(
              "beta",
              pairs("alpha", d.alpha(), "beta", d.beta(), "low", d.low(), "high", d.high()));
      case Distribution.Discrete d -> discrete(d);
      case Distribution.Empirical d ->
          "{empirical: ["
              + d.values().stream().map(YamlText::number).collect(Collectors.joining(", "))
              + "]}";
      case Distribution.Quantiles d -> quantiles(d);
    };
  }

  private static String discrete(Distribution.Discrete distribution) {
    StringJoiner entries = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < distribution.values().size(); i++) {
      entries.add(
          number(distribution.values().get(i))
              + ": "
              + number(distribution.probabilities().get(i)));
    }
    return named("discrete", entries.toString());
  }

  private static String quantiles(Distribution.Quantiles d) {
    BigDecimal low = new BigDecimal(Double.toString(d.tail())).movePointRight(2);
    StringJoiner entries = new StringJoiner(", ", "{", "}");
    entries.add(percentile(low) + ": " + number(d.low()));
    entries.add("p50: " + number(d.median()));
    entries.add(percentile(BigDecimal.valueOf(100).subtract(low)) + ": " + number(d.high()));
    d.min().ifPresent(bound -> entries.add("min: " + number(bound)));
    d.max().ifPresent(bound -> entries.add("max: " + number(bound)));
    return entries.toString();
  }

  private static String percentile(BigDecimal percent) {
    return "p" + percent.stripTrailingZeros().toPlainString();
  }

  private static String named(String name, String parameters) {
    return "{" + name + ": " + parameters + "}";
  }

  private static String pairs(Object... namesAndValues) {
    StringJoiner entries = new StringJoiner(", ", "{", "}");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entries.add(namesAndValues[i] + ": " + number((Double) namesAndValues[i + 1]));
    }
    return entries.toString();
  }
}
