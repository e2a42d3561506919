package endurance.engine.random;

import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.arithmetic.InverseNormal;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Origin;

/** The quantile function of every distribution of the model language. */
public final class Quantiles {

  /** Weight of the mode in a PERT distribution (Malcolm et al. 1959). */
  private static final double PERT_WEIGHT = 4;

  private Quantiles() {}

  /**
   * The quantile function of a distribution; invalid when there is none: a metalog whose three
   * quantiles are too lopsided.
   *
   * @param name of the variable, for the message
   * @param origin where the distribution stands, for the message
   */
  public static Checked<QuantileFunction> of(
      Distribution distribution, String name, Origin origin) {
    return switch (distribution) {
      case Distribution.Quantiles quantiles ->
          Metalog.through(quantiles, name, origin).map(metalog -> metalog);
      case Distribution.Normal(double mean, double deviation) ->
          Checked.valid(p -> mean + deviation * InverseNormal.at(p));
      case Distribution.Lognormal(double median, double deviation) ->
          Checked.valid(p -> median * Arithmetic.exp(deviation * InverseNormal.at(p)));
      case Distribution.Uniform(double low, double high) ->
          Checked.valid(p -> low + p * (high - low));
      case Distribution.Triangular triangular -> Checked.valid(p -> triangular(triangular, p));
      case Distribution.Pert pert -> Checked.valid(pert(pert));
      case Distribution.Beta beta ->
          Checked.valid(
              new BetaQuantile(beta.alpha(), beta.beta()).stretched(beta.low(), beta.high()));
      case Distribution.Discrete discrete -> Checked.valid(discrete(discrete));
      case Distribution.Empirical empirical -> Checked.valid(empirical(empirical));
    };
  }

  private static double triangular(Distribution.Triangular triangular, double probability) {
    double width = triangular.high() - triangular.low();
    double left = triangular.mode() - triangular.low();
    return probability * width <= left
        ? triangular.low() + Math.sqrt(probability * width * left)
        : triangular.high() - Math.sqrt((1 - probability) * width * (width - left));
  }

  private static QuantileFunction pert(Distribution.Pert pert) {
    double width = pert.high() - pert.low();
    return new BetaQuantile(
            1 + PERT_WEIGHT * (pert.mode() - pert.low()) / width,
            1 + PERT_WEIGHT * (pert.high() - pert.mode()) / width)
        .stretched(pert.low(), pert.high());
  }

  private static QuantileFunction discrete(Distribution.Discrete discrete) {
    double[] values = array(discrete.values());
    double[] upTo = array(discrete.probabilities());
    int last = -1; // the last value that can occur at all takes what rounding leaves over
    for (int i = 0; i < upTo.length; i++) {
      last = upTo[i] > 0 ? i : last;
      upTo[i] += i == 0 ? 0 : upTo[i - 1];
    }
    int end = last;
    return probability -> {
      int i = 0;
      while (i < end && upTo[i] < probability) {
        i++;
      }
      return values[i];
    };
  }

  private static QuantileFunction empirical(Distribution.Empirical empirical) {
    double[] values = array(empirical.values());
    return probability -> {
      int above = (int) Math.ceil(probability * values.length);
      return values[Math.clamp(above - 1, 0, values.length - 1)];
    };
  }

  private static double[] array(java.util.List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
