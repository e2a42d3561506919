package endurance.browser;

import endurance.model.Distribution;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes a distribution with its parameters, as the loader takes them. */
final class DistributionJson {

  private DistributionJson() {}

  /**
   * @param fixed whether it stands for a constant
   */
  static void write(Distribution distribution, boolean fixed, JsonGenerator json) {
    json.writeStartObject();
    switch (distribution) {
      case Distribution.Normal normal -> {
        kind("normal", json);
        json.writeNumberProperty("mean", normal.mean());
        json.writeNumberProperty("standardDeviation", normal.standardDeviation());
      }
      case Distribution.Lognormal lognormal -> {
        kind("lognormal", json);
        json.writeNumberProperty("median", lognormal.median());
        json.writeNumberProperty("logStandardDeviation", lognormal.logStandardDeviation());
      }
      case Distribution.Uniform uniform -> {
        kind("uniform", json);
        ends(uniform.low(), uniform.high(), json);
      }
      case Distribution.Triangular triangular -> {
        kind("triangular", json);
        ends(triangular.low(), triangular.high(), json);
        json.writeNumberProperty("mode", triangular.mode());
      }
      case Distribution.Pert pert -> {
        kind("pert", json);
        ends(pert.low(), pert.high(), json);
        json.writeNumberProperty("mode", pert.mode());
      }
      case Distribution.Beta beta -> {
        kind("beta", json);
        json.writeNumberProperty("alpha", beta.alpha());
        json.writeNumberProperty("beta", beta.beta());
        ends(beta.low(), beta.high(), json);
      }
      case Distribution.Discrete discrete when fixed -> {
        kind("constant", json);
        json.writeNumberProperty("value", discrete.values().getFirst());
      }
      case Distribution.Discrete discrete -> {
        kind("discrete", json);
        numbers("values", discrete.values(), json);
        numbers("probabilities", discrete.probabilities(), json);
      }
      case Distribution.Empirical empirical -> {
        kind("empirical", json);
        numbers("values", empirical.values(), json);
      }
      case Distribution.Quantiles quantiles -> {
        kind("quantiles", json);
        ends(quantiles.low(), quantiles.high(), json);
        json.writeNumberProperty("median", quantiles.median());
        json.writeNumberProperty("tail", quantiles.tail());
        quantiles.min().ifPresent(min -> json.writeNumberProperty("min", min));
        quantiles.max().ifPresent(max -> json.writeNumberProperty("max", max));
      }
    }
    json.writeEndObject();
  }

  private static void kind(String kind, JsonGenerator json) {
    json.writeStringProperty("kind", kind);
  }

  private static void ends(double low, double high, JsonGenerator json) {
    json.writeNumberProperty("low", low);
    json.writeNumberProperty("high", high);
  }

  private static void numbers(String property, List<Double> numbers, JsonGenerator json) {
    json.writeArrayPropertyStart(property);
    numbers.forEach(json::writeNumber);
    json.writeEndArray();
  }
}
