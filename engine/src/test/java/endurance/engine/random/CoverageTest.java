package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.arithmetic.InverseNormal;
import java.util.Arrays;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Test;

/** Whether intervals from replicates hold the truth as often as they say. */
class CoverageTest {

  private static final int SEEDS = 200;
  private static final int REPLICATES = 16;
  private static final int SIZE = 64;
  private static final int STEPS = 3;

  /** P(Z at most 1/sqrt(4)) for a standard normal Z, from the usual tables. */
  private static final double PROBABILITY = 0.691462461274013;

  /** The 90 % quantile of a normal with variance 4: twice 1.2815515655446. */
  private static final double QUANTILE = 2 * 1.2815515655446;

  /** The sum of an input and three steps of a noise, all standard normal: normal, variance 4. */
  private static double[] futures(Sampling sampling, long seed) {
    int futures = REPLICATES * SIZE;
    SamplingDesign design = new SamplingDesign(sampling, seed, new Replicates(futures, REPLICATES));
    double[] sums = new double[futures];
    double[] row = new double[futures];
    for (int step = 0; step <= STEPS; step++) {
      design.stream(step == 0 ? "level" : "news").uniforms(0, step, row, 0, futures);
      for (int i = 0; i < futures; i++) {
        sums[i] += InverseNormal.at(row[i]);
      }
    }
    return sums;
  }

  private interface Statistic {
    Replicated of(double[] futures);
  }

  private static int covered(Sampling sampling, double truth, Statistic statistic) {
    int covered = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Replicated replicated = statistic.of(futures(sampling, seed));
      covered += replicated.low() <= truth && truth <= replicated.high() ? 1 : 0;
    }
    return covered;
  }

  /**
   * The interval of Clopper and Pearson (1934) around 190 of 200, at a level at which all nine
   * checks hold by chance with 95 %.
   */
  private static void assertAsStated(int covered, String what) {
    double level = 0.05 / 9;
    double low = new BetaDistribution(190, 11).inverseCumulativeProbability(level / 2);
    double high = new BetaDistribution(191, 10).inverseCumulativeProbability(1 - level / 2);
    assertThat((double) covered / SEEDS).as(what).isBetween(low, high);
  }

  private static double part(double[] futures, int from, int to) {
    return (double) Arrays.stream(futures, from, to).filter(x -> x <= 1).count() / (to - from);
  }

  private static double mean(double[] futures, int from, int to) {
    return Arrays.stream(futures, from, to).map(x -> x * x * x + x).average().orElseThrow();
  }

  /** The value below which nine tenths of the futures lie. */
  private static double quantile(double[] futures, int from, int to) {
    double[] sorted = Arrays.stream(futures, from, to).sorted().toArray();
    double position = 0.9 * sorted.length - 0.5;
    int below = (int) position;
    return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
  }

  private interface Estimate {
    double of(double[] futures, int from, int to);
  }

  private static double[] byReplicate(double[] futures, Estimate estimate) {
    double[] estimates = new double[REPLICATES];
    for (int r = 0; r < REPLICATES; r++) {
      estimates[r] = estimate.of(futures, r * SIZE, (r + 1) * SIZE);
    }
    return estimates;
  }

  @Test
  void intervalsHoldAKnownProbability() {
    for (Sampling sampling : Sampling.values()) {
      assertAsStated(
          covered(
              sampling,
              PROBABILITY,
              futures -> Replicated.aroundMean(byReplicate(futures, CoverageTest::part))),
          sampling.toString());
    }
  }

  /** Of a cubic, which is far from additive. */
  @Test
  void intervalsHoldAKnownMean() {
    for (Sampling sampling : Sampling.values()) {
      assertAsStated(
          covered(
              sampling,
              0,
              futures -> Replicated.aroundMean(byReplicate(futures, CoverageTest::mean))),
          sampling.toString());
    }
  }

  @Test
  void intervalsHoldAKnownQuantile() {
    for (Sampling sampling : Sampling.values()) {
      assertAsStated(
          covered(
              sampling,
              QUANTILE,
              futures ->
                  Replicated.around(
                      quantile(futures, 0, futures.length),
                      byReplicate(futures, CoverageTest::quantile))),
          sampling.toString());
    }
  }

  /** For a bounded sum of the same numbers the interval shrinks as the sampling gets better. */
  @Test
  void intervalsAreNarrowerWhereTheSamplingIsBetter() {
    double random = width(Sampling.RANDOM);
    assertThat(width(Sampling.LATIN)).isLessThan(0.7 * random);
    assertThat(width(Sampling.SOBOL)).isLessThan(0.7 * random);
  }

  private static double width(Sampling sampling) {
    double sum = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      sum +=
          Replicated.aroundMean(byReplicate(futures(sampling, seed), CoverageTest::part))
              .halfWidth();
    }
    return sum / SEEDS;
  }
}
