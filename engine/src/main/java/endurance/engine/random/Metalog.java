package endurance.engine.random;

import endurance.engine.arithmetic.Arithmetic;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Origin;
import java.util.OptionalDouble;

/**
 * The three-term metalog through three symmetric quantiles: {@code a1 + a2 L + a3 (p - 1/2) L} with
 * {@code L = ln(p/(1-p))}; with bounds, of the logarithm of the distance to one bound or of the
 * logit between two.
 *
 * <p>Reference: T. Keelin, "The metalog distributions", Decision Analysis 13 (2016), section 4 and
 * table 4 (symmetric-percentile triplets).
 */
public record Metalog(double a1, double a2, double a3, OptionalDouble min, OptionalDouble max)
    implements QuantileFunction {

  /**
   * Largest {@code |a3|/a2} for which the quantile function rises everywhere: {@code 1/max h} with
   * {@code h(p) = p - 1/2 + p(1-p) ln(p/(1-p))}, whose maximum lies where {@code 2 = (2p-1)
   * ln(p/(1-p))}. Keelin prints 1.66711.
   */
  static final double STEEPEST = 1.66711;

  /** The probability of the median, about which the third term turns. */
  public static final double MIDDLE = 0.5;

  /**
   * The metalog through three quantiles; invalid when there is none that rises.
   *
   * @param name of the variable, for the message
   * @param origin where the distribution stands, for the message
   */
  public static Checked<Metalog> through(Distribution.Quantiles given, String name, Origin origin) {
    OptionalDouble min = given.min();
    OptionalDouble max = given.max();
    double low = unbounded(given.low(), min, max);
    double median = unbounded(given.median(), min, max);
    double high = unbounded(given.high(), min, max);
    double spread = high - low;
    double logit = Arithmetic.log((1 - given.tail()) / given.tail());
    double part = (median - low) / spread;
    double least = (1 - STEEPEST * (0.5 - given.tail())) / 2;
    if (!(part > least && part < 1 - least)) {
      double lowest = bounded(low + least * spread, min, max);
      double highest = bounded(high - least * spread, min, max);
      return Checked.invalid(
          origin,
          name
              + ": no metalog distribution passes through "
              + given.low()
              + ", "
              + given.median()
              + " and "
              + given.high()
              + ", the median is too close to one side",
          "with these outer quantiles it must lie between " + lowest + " and " + highest);
    }
    return Checked.valid(
        new Metalog(
            median,
            spread / (2 * logit),
            (1 - 2 * part) * spread / ((1 - 2 * given.tail()) * logit),
            min,
            max));
  }

  @Override
  public double at(double probability) {
    double logit = Arithmetic.log(probability / (1 - probability));
    return bounded(a1 + logit * (a2 + a3 * (probability - MIDDLE)), min, max);
  }

  /**
   * The logistic function between two bounds, from the side on which its exponential does not
   * overflow.
   *
   * @param small {@code exp(-|y|)}
   */
  private static double logistic(double y, double small, double low, double high) {
    double part = small / (1 + small);
    return y < 0 ? low + (high - low) * part : high - (high - low) * part;
  }

  private static double unbounded(double x, OptionalDouble min, OptionalDouble max) {
    if (min.isPresent()) {
      double above = x - min.getAsDouble();
      return Arithmetic.log(max.isPresent() ? above / (max.getAsDouble() - x) : above);
    }
    return max.isPresent() ? -Arithmetic.log(max.getAsDouble() - x) : x;
  }

  private static double bounded(double y, OptionalDouble min, OptionalDouble max) {
    if (min.isPresent() && max.isPresent()) {
      return logistic(y, Arithmetic.exp(-Math.abs(y)), min.getAsDouble(), max.getAsDouble());
    }
    if (min.isPresent()) {
      return min.getAsDouble() + Arithmetic.exp(y);
    }
    return max.isPresent() ? max.getAsDouble() - Arithmetic.exp(-y) : y;
  }
}
