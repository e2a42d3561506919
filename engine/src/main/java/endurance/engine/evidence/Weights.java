package endurance.engine.evidence;

import endurance.engine.arithmetic.Arithmetic;
import java.util.Arrays;

/**
 * The weights of a pool of futures, kept as logarithms, dealt into replicates that are used alike:
 * within each the weights are made to sum to 1.
 *
 * <p>The effective sample size of weights w that sum to 1 is {@code 1/sum w^2}: so many futures of
 * equal weight would give a mean as exact (Kong, Liu and Wong 1994). Over R replicates of equal use
 * with sizes E it is {@code R^2/sum (1/E)}.
 *
 * <p>References: A. Kong, J. Liu and W. Wong, "Sequential imputations and Bayesian missing data
 * problems", JASA 89 (1994); R. Neal, "Annealed importance sampling", Statistics and Computing 11
 * (2001), for weights raised to a power.
 */
public final class Weights {

  /**
   * How exactly a power is found: a part in a million of it changes no weight that anybody would
   * see.
   */
  private static final double POWER_ACCURACY = 1e-6;

  private final double[][] logs;

  /**
   * @param logs of the weights, replicate by replicate; negative infinity or NaN where a future is
   *     impossible
   */
  public Weights(double[][] logs) {
    this.logs = Arrays.stream(logs).map(double[]::clone).toArray(double[][]::new);
  }

  /** Whether each replicate has a future of a weight above 0. */
  public boolean isPossible() {
    return Arrays.stream(logs).allMatch(each -> greatest(each) > Double.NEGATIVE_INFINITY);
  }

  /**
   * The effective sample size when each weight is raised to a power.
   *
   * @param power from 0, where all possible futures weigh the same, to 1
   * @return 0 when a replicate has no possible future
   */
  public double effectiveSize(double power) {
    double sum = 0;
    for (double[] each : logs) {
      double size = effectiveSize(each, power);
      if (size == 0) {
        return 0;
      }
      sum += 1 / size;
    }
    return logs.length * (logs.length / sum);
  }

  private static double effectiveSize(double[] logs, double power) {
    double greatest = greatest(logs);
    double sum = 0;
    double squares = 0;
    for (double log : logs) {
      double weight = weight(log, greatest, power);
      sum += weight;
      squares += weight * weight;
    }
    return sum == 0 ? 0 : sum * (sum / squares);
  }

  private static double greatest(double[] logs) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      greatest = log > greatest ? log : greatest;
    }
    return greatest;
  }

  /** A weight as a part of the greatest one. */
  private static double weight(double log, double greatest, double power) {
    return log > Double.NEGATIVE_INFINITY ? Arithmetic.exp(power * (log - greatest)) : 0;
  }

  /**
   * The greatest power at which the effective sample size is as large as wanted: 1 where the
   * weights do as they are. The size falls as the power rises, so the power is found by halving.
   *
   * @return 0 where even equal weights do not reach it
   */
  public double temper(double wanted) {
    if (effectiveSize(1) >= wanted) {
      return 1;
    }
    double low = 0;
    double high = 1;
    while (high - low > POWER_ACCURACY * high) {
      double middle = (low + high) / 2;
      if (effectiveSize(middle) >= wanted) {
        low = middle;
      } else {
        high = middle;
      }
      if (high < POWER_ACCURACY) {
        return 0;
      }
    }
    return low;
  }

  /**
   * The logarithm of the mean weight over all futures: how likely the model as a whole makes what
   * was observed.
   */
  public double logMean() {
    double greatest = Arrays.stream(logs).mapToDouble(Weights::greatest).max().orElseThrow();
    if (!(greatest > Double.NEGATIVE_INFINITY)) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    long count = 0;
    for (double[] each : logs) {
      for (double log : each) {
        sum += weight(log, greatest, 1);
      }
      count += each.length;
    }
    return greatest + Arithmetic.log(sum / count);
  }

  /**
   * The weights of a replicate, summing to 1.
   *
   * @param power that each is raised to
   */
  public double[] of(int replicate, double power) {
    double[] mine = logs[replicate];
    double greatest = greatest(mine);
    double[] weights = new double[mine.length];
    double sum = 0;
    for (int i = 0; i < mine.length; i++) {
      weights[i] = weight(mine[i], greatest, power);
      sum += weights[i];
    }
    for (int i = 0; i < mine.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /**
   * Chooses futures of a replicate with the probabilities of their weights, systematically: each is
   * chosen as often as its share of the places says, rounded down or up.
   *
   * <p>Reference: J. Carpenter, P. Clifford and P. Fearnhead, "Improved particle filter for
   * nonlinear problems", IEE Proceedings 146 (1999).
   *
   * @param places how many are chosen
   * @param uniform between 0 and 1
   * @return their numbers in the replicate, rising
   */
  public int[] choose(int replicate, double power, int places, double uniform) {
    double[] weights = of(replicate, power);
    int last = lastPossible(weights);
    int[] chosen = new int[places];
    double reached = weights[0];
    int at = 0;
    for (int place = 0; place < places; place++) {
      double wanted = (place + uniform) / places;
      while (reached < wanted && at < last) { // the sum may end a rounding below 1
        at++;
        reached += weights[at];
      }
      chosen[place] = at;
    }
    return chosen;
  }

  private static int lastPossible(double[] weights) {
    int last = weights.length - 1;
    while (last > 0 && weights[last] == 0) {
      last--;
    }
    return last;
  }
}
