package endurance.casebook.briefing;

import endurance.model.Distribution;
import java.util.List;
import java.util.OptionalDouble;

/** The value that an uncertain number is as likely to exceed as not, where a formula gives it. */
public final class Median {

  private Median() {}

  /** Empty for beta and PERT distributions that are not symmetric: they have no closed form. */
  public static OptionalDouble of(Distribution distribution) {
    return switch (distribution) {
      case Distribution.Normal normal -> OptionalDouble.of(normal.mean());
      case Distribution.Lognormal lognormal -> OptionalDouble.of(lognormal.median());
      case Distribution.Uniform uniform -> OptionalDouble.of((uniform.low() + uniform.high()) / 2);
      case Distribution.Triangular triangular -> OptionalDouble.of(triangular(triangular));
      case Distribution.Pert pert ->
          pert.mode() - pert.low() == pert.high() - pert.mode()
              ? OptionalDouble.of(pert.mode())
              : OptionalDouble.empty();
      case Distribution.Beta beta ->
          beta.alpha() == beta.beta()
              ? OptionalDouble.of((beta.low() + beta.high()) / 2)
              : OptionalDouble.empty();
      case Distribution.Discrete discrete ->
          OptionalDouble.of(half(discrete.values(), discrete.probabilities()));
      case Distribution.Empirical empirical ->
          OptionalDouble.of(empirical.values().get((empirical.values().size() - 1) / 2));
      case Distribution.Quantiles quantiles -> OptionalDouble.of(quantiles.median());
    };
  }

  /** With a = low, c = mode, b = high: the side of the mode that holds half of the area. */
  private static double triangular(Distribution.Triangular of) {
    double width = of.high() - of.low();
    return of.mode() - of.low() >= width / 2
        ? of.low() + Math.sqrt(width * (of.mode() - of.low()) / 2)
        : of.high() - Math.sqrt(width * (of.high() - of.mode()) / 2);
  }

  /** The least value that is reached with a probability of at least a half. */
  private static double half(List<Double> values, List<Double> probabilities) {
    double sum = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += probabilities.get(i);
      if (sum >= 0.5) {
        return values.get(i);
      }
    }
    return values.getLast();
  }
}
