package endurance.engine.random;

import endurance.engine.arithmetic.Arithmetic;
import org.hipparchus.special.Beta;

/**
 * The quantile function of a beta distribution, tabulated so that a draw costs two elementary
 * functions.
 *
 * <p>In logits of probability and value it is smooth and straight at both ends: {@code logit x}
 * against {@code logit p} has slope {@code 1/alpha} far left and {@code 1/beta} far right. A cubic
 * Hermite table of it with exact slopes is good to about 1e-9 of the distance to the nearer end.
 */
final class BetaQuantile {

  /**
   * Steps of the table per unit of logit: the cubic's error is some {@code 1e-9 = h^4/384 * 0.4}.
   */
  private static final int STEPS_PER_UNIT = 32;

  /** Farther out than any uniform number of a stream: {@code logit(2^-53)} is -36.7. */
  private static final int REACH = 37;

  /** Newton's method in the logits converges from the neighbour in three or four rounds. */
  private static final int MOST_ROUNDS = 60;

  private static final double CONVERGED = 1e-13;

  /** Below this the distribution function is its leading power, to all digits. */
  private static final double LEADING_POWER = 1e-290;

  private final double[] value;
  private final double[] slope;

  BetaQuantile(double alpha, double beta) {
    int half = REACH * STEPS_PER_UNIT;
    this.value = new double[2 * half + 1];
    this.slope = new double[2 * half + 1];
    double[] leftSlope = new double[half + 1];
    double[] rightSlope = new double[half + 1];
    double[] left = tail(alpha, beta, half, leftSlope);
    double[] right = tail(beta, alpha, half, rightSlope);
    for (int i = 0; i <= half; i++) {
      value[half - i] = left[i];
      slope[half - i] = leftSlope[i];
      value[half + i] = i == 0 ? left[0] : -right[i];
      slope[half + i] = i == 0 ? leftSlope[0] : rightSlope[i];
    }
  }

  /** Logit of the value at logits 0, -h, -2h, ... of the probability. */
  private static double[] tail(double alpha, double beta, int half, double[] slopes) {
    double[] values = new double[half + 1];
    double logBeta = Beta.logBeta(alpha, beta);
    double guess = Arithmetic.log(alpha / beta);
    for (int i = 0; i <= half; i++) {
      double logit = -(double) i / STEPS_PER_UNIT;
      double p = logistic(logit);
      values[i] = solve(alpha, beta, logBeta, p, guess);
      double density = density(alpha, beta, logBeta, values[i]);
      slopes[i] = density > 0 ? p * (1 - p) / density : 1 / alpha;
      guess = values[i] - slopes[i] / STEPS_PER_UNIT;
    }
    return values;
  }

  /** Where the distribution function is {@code p}, in logits of the value. */
  private static double solve(double alpha, double beta, double logBeta, double p, double guess) {
    double target = Arithmetic.log(p);
    double y = guess;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double x = logistic(y);
      double probability = x > LEADING_POWER ? Beta.regularizedBeta(x, alpha, beta) : 0;
      if (probability <= LEADING_POWER) {
        return (target + Arithmetic.log(alpha) + logBeta) / alpha;
      }
      double step =
          (Arithmetic.log(probability) - target) * probability / density(alpha, beta, logBeta, y);
      y -= Math.clamp(step, -1.0, 1.0);
      if (Math.abs(step) <= CONVERGED * Math.max(1, Math.abs(y))) {
        break;
      }
    }
    return y;
  }

  /** Density with respect to the logit: {@code x^alpha (1-x)^beta / B(alpha, beta)}. */
  private static double density(double alpha, double beta, double logBeta, double y) {
    double small = Arithmetic.exp(-Math.abs(y));
    double log1p = StrictMath.log1p(small);
    double logX = y < 0 ? y - log1p : -log1p;
    double logRest = y < 0 ? -log1p : -y - log1p;
    return Arithmetic.exp(alpha * logX + beta * logRest - logBeta);
  }

  private static double logistic(double y) {
    double small = Arithmetic.exp(-Math.abs(y));
    return (y < 0 ? small : 1) / (1 + small);
  }

  /** The quantile function, stretched from [0, 1] to other ends. */
  QuantileFunction stretched(double low, double high) {
    return probability -> {
      double y = logit(probability);
      double small = Arithmetic.exp(-Math.abs(y));
      double part = small / (1 + small);
      return y < 0 ? low + (high - low) * part : high - (high - low) * part;
    };
  }

  private double logit(double probability) {
    double z = Arithmetic.log(probability / (1 - probability));
    double position = (Math.clamp(z, -REACH, REACH) + REACH) * STEPS_PER_UNIT;
    int i = Math.min((int) position, value.length - 2);
    double t = position - i;
    double h = 1.0 / STEPS_PER_UNIT;
    double rest = 1 - t;
    return rest * rest * ((1 + 2 * t) * value[i] + t * h * slope[i])
        + t * t * ((3 - 2 * t) * value[i + 1] - rest * h * slope[i + 1]);
  }
}
