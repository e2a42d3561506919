package endurance.report.document;

import endurance.model.Distribution;
import endurance.report.json.JsonText;

/** What is believed of an uncertain number, parameter by parameter, under its kind. */
final class DistributionJson {

  private DistributionJson() {}

  static void write(JsonText json, Distribution distribution) {
    switch (distribution) {
      case Distribution.Normal(double mean, double deviation) -> {
        json.put("kind", "normal");
        json.put("mean", mean);
        json.put("sd", deviation);
      }
      case Distribution.Lognormal(double median, double logDeviation) -> {
        json.put("kind", "lognormal");
        json.put("median", median);
        json.put("log_sd", logDeviation);
      }
      case Distribution.Uniform(double low, double high) -> {
        json.put("kind", "uniform");
        json.put("low", low);
        json.put("high", high);
      }
      case Distribution.Triangular(double low, double mode, double high) -> {
        json.put("kind", "triangular");
        modal(json, low, mode, high);
      }
      case Distribution.Pert(double low, double mode, double high) -> {
        json.put("kind", "pert");
        modal(json, low, mode, high);
      }
      case Distribution.Beta(double alpha, double beta, double low, double high) -> {
        json.put("kind", "beta");
        json.put("alpha", alpha);
        json.put("beta", beta);
        json.put("low", low);
        json.put("high", high);
      }
      case Distribution.Discrete discrete -> {
        json.put("kind", "discrete");
        json.numbers("values", discrete.values());
        json.numbers("probabilities", discrete.probabilities());
      }
      case Distribution.Empirical empirical -> {
        json.put("kind", "empirical");
        json.numbers("values", empirical.values());
      }
      case Distribution.Quantiles quantiles -> {
        json.put("kind", "quantiles");
        json.put("tail", quantiles.tail());
        json.put("low", quantiles.low());
        json.put("median", quantiles.median());
        json.put("high", quantiles.high());
        json.put("min", quantiles.min());
        json.put("max", quantiles.max());
      }
    }
  }

  private static void modal(JsonText json, double low, double mode, double high) {
    json.put("low", low);
    json.put("mode", mode);
    json.put("high", high);
  }
}
