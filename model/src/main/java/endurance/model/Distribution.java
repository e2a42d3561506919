package endurance.model;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is believed about an uncertain number. Sampled by its quantile function, so that every
 * sampling scheme applies. Impossible parameters throw {@link IllegalArgumentException} with the
 * value and what would be possible.
 */
public sealed interface Distribution {

  /** Mean and standard deviation, {@code standardDeviation > 0}. */
  record Normal(double mean, double standardDeviation) implements Distribution {
    public Normal {
      finite("mean", mean);
      positive("standard deviation", standardDeviation);
    }
  }

  /** {@code exp} of a normal; given by its median and the standard deviation of its logarithm. */
  record Lognormal(double median, double logStandardDeviation) implements Distribution {
    public Lognormal {
      positive("median", median);
      positive("standard deviation of the logarithm", logStandardDeviation);
    }
  }

  record Uniform(double low, double high) implements Distribution {
    public Uniform {
      rising("low", low, "high", high);
    }
  }

  /** {@code low <= mode <= high}, {@code low < high}. */
  record Triangular(double low, double mode, double high) implements Distribution {
    public Triangular {
      rising("low", low, "high", high);
      between(low, mode, high);
    }
  }

  /**
   * Beta on {@code [low, high]} with mean {@code (low + 4 mode + high)/6} (Malcolm et al. 1959).
   */
  record Pert(double low, double mode, double high) implements Distribution {
    public Pert {
      rising("low", low, "high", high);
      between(low, mode, high);
    }
  }

  /** Beta with shapes {@code alpha, beta > 0}, stretched to {@code [low, high]}. */
  record Beta(double alpha, double beta, double low, double high) implements Distribution {
    public Beta {
      positive("alpha", alpha);
      positive("beta", beta);
      rising("low", low, "high", high);
    }
  }

  /**
   * Values with probabilities; the probabilities sum to 1 within {@value #PROBABILITY_TOLERANCE}.
   * Values rise.
   */
  record Discrete(List<Double> values, List<Double> probabilities) implements Distribution {
    /**
     * Probabilities are typed with a few decimals; anything further off is a mistake, not rounding.
     */
    public static final double PROBABILITY_TOLERANCE = 1e-9;

    public Discrete {
      values = List.copyOf(values);
      probabilities = List.copyOf(probabilities);
      if (values.isEmpty() || values.size() != probabilities.size()) {
        throw new IllegalArgumentException(
            "a discrete distribution needs as many probabilities as values, got "
                + probabilities.size()
                + " for "
                + values.size());
      }
      double sum = 0;
      for (double p : probabilities) {
        if (!(p >= 0 && p <= 1)) {
          throw new IllegalArgumentException("probability " + p + " is not between 0 and 1");
        }
        sum += p;
      }
      if (Math.abs(sum - 1) > PROBABILITY_TOLERANCE) {
        throw new IllegalArgumentException("the probabilities sum to " + sum + ", not 1");
      }
      for (int i = 0; i < values.size(); i++) {
        finite("value", values.get(i));
        if (i > 0 && !(values.get(i) > values.get(i - 1))) {
          throw new IllegalArgumentException(
              "values must rise, got " + values.get(i - 1) + " then " + values.get(i));
        }
      }
    }
  }

  /**
   * Observed values, each as likely as the others; the quantile function is the inverse of their
   * step function.
   */
  record Empirical(List<Double> values) implements Distribution {
    public Empirical {
      if (values.isEmpty()) {
        throw new IllegalArgumentException("an empirical distribution needs at least one value");
      }
      values.forEach(value -> finite("value", value));
      values = values.stream().sorted().toList();
    }
  }

  /**
   * Three quantiles, as people think: the symmetric-percentile metalog of Keelin (2016), exact at
   * all three. Unbounded without {@code min} and {@code max}; semi-bounded with {@code min} (or
   * {@code max}), bounded with both.
   *
   * @param low value at the lower quantile
   * @param median value at 1/2
   * @param high value at the upper quantile
   * @param tail probability below {@code low} and above {@code high}: 0.1 for p10/p50/p90, 0.05 for
   *     p5/p50/p95
   */
  record Quantiles(
      double low, double median, double high, double tail, OptionalDouble min, OptionalDouble max)
      implements Distribution {
    public Quantiles {
      rising("lower quantile", low, "median", median);
      rising("median", median, "upper quantile", high);
      if (!(tail > 0 && tail < 0.5)) {
        throw new IllegalArgumentException(
            "tail probability must be between 0 and 0.5, got " + tail);
      }
      min.ifPresent(bound -> rising("min", bound, "lower quantile", low));
      max.ifPresent(bound -> rising("upper quantile", high, "max", bound));
    }
  }

  private static void finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(what + " must be finite, got " + value);
    }
  }

  private static void positive(String what, double value) {
    finite(what, value);
    if (!(value > 0)) {
      throw new IllegalArgumentException(what + " must be above 0, got " + value);
    }
  }

  private static void rising(String lowName, double low, String highName, double high) {
    finite(lowName, low);
    finite(highName, high);
    if (!(low < high)) {
      throw new IllegalArgumentException(
          lowName + " must be below " + highName + ", got " + low + " and " + high);
    }
  }

  private static void between(double low, double mode, double high) {
    if (!(low <= mode && mode <= high)) {
      throw new IllegalArgumentException(
          "mode must lie between low and high, got " + low + ", " + mode + ", " + high);
    }
  }
}
