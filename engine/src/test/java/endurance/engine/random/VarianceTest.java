package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** How far the mean of a function over a run is off, over many seeds. */
class VarianceTest {

  private static final int SEEDS = 40;

  /** Sums up: no two variables interplay. Mean 0. */
  private static double additive(double[] u) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += (i + 1) * (Math.exp(u[i]) - (Math.E - 1));
    }
    return sum;
  }

  /** Smooth, all variables interplay: the product of {@code 1 + (u - 1/2)/2}. Mean 1. */
  private static double smooth(double[] u) {
    double product = 1;
    for (double x : u) {
      product *= 1 + (x - 0.5) / 2;
    }
    return product;
  }

  /** Mean square error of the mean over futures of a function of one variable's steps. */
  private static double ofSteps(
      Sampling sampling, int futures, int steps, ToDoubleFunction<double[]> function, double mean) {
    double squares = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Uniforms stream =
          new SamplingDesign(sampling, seed, new Replicates(futures, 1)).stream("news");
      double[][] rows = new double[steps][futures];
      for (int step = 0; step < steps; step++) {
        stream.uniforms(0, step + 1, rows[step], 0, futures);
      }
      squares += square(average(rows, function) - mean);
    }
    return squares / SEEDS;
  }

  /** The same for as many inputs. */
  private static double ofInputs(
      Sampling sampling,
      int futures,
      int inputs,
      ToDoubleFunction<double[]> function,
      double mean) {
    double squares = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      SamplingDesign design = new SamplingDesign(sampling, seed, new Replicates(futures, 1));
      double[][] rows = new double[inputs][futures];
      for (int input = 0; input < inputs; input++) {
        design.stream("input " + input).uniforms(0, 0, rows[input], 0, futures);
      }
      squares += square(average(rows, function) - mean);
    }
    return squares / SEEDS;
  }

  private static double average(double[][] rows, ToDoubleFunction<double[]> function) {
    double sum = 0;
    double[] u = new double[rows.length];
    for (int future = 0; future < rows[0].length; future++) {
      for (int i = 0; i < u.length; i++) {
        u[i] = rows[i][future];
      }
      sum += function.applyAsDouble(u);
    }
    return sum / rows[0].length;
  }

  private static double square(double x) {
    return x * x;
  }

  @Test
  void whatAddsUpIsEstimatedFarBetter() {
    for (Sampling sampling : new Sampling[] {Sampling.LATIN, Sampling.SOBOL}) {
      for (int futures : new int[] {256, 1_000}) {
        double random = ofInputs(Sampling.RANDOM, futures, 20, VarianceTest::additive, 0);
        assertThat(ofInputs(sampling, futures, 20, VarianceTest::additive, 0))
            .as("%s of %s futures", sampling, futures)
            .isLessThan(random / 1_000);
        random = ofSteps(Sampling.RANDOM, futures, 20, VarianceTest::additive, 0);
        assertThat(ofSteps(sampling, futures, 20, VarianceTest::additive, 0))
            .as("%s of %s futures", sampling, futures)
            .isLessThan(random / 1_000);
      }
    }
  }

  /** Root mean square errors fall like N^-1/2 at random, for Sobol nearly like N^-3/2. */
  @Test
  void theErrorOfSobolFallsFasterThanChance() {
    double random = slope(Sampling.RANDOM);
    assertThat(random).isBetween(-0.7, -0.3);
    assertThat(slope(Sampling.SOBOL)).isLessThan(-1.1);
  }

  private static double slope(Sampling sampling) {
    int few = 64;
    int many = 4_096;
    double from = ofSteps(sampling, few, 4, VarianceTest::smooth, 1);
    double to = ofSteps(sampling, many, 4, VarianceTest::smooth, 1);
    return Math.log(Math.sqrt(to / from)) / Math.log((double) many / few);
  }

  /**
   * What no single variable explains: a Latin hypercube does not help, Sobol's successive steps do.
   */
  @Test
  void interplayOfStepsIsEstimatedBetterBySobolAlone() {
    ToDoubleFunction<double[]> interplay = u -> (u[0] - 0.5) * (u[1] - 0.5) * 12;
    double random = ofSteps(Sampling.RANDOM, 1_024, 2, interplay, 0);
    assertThat(ofSteps(Sampling.LATIN, 1_024, 2, interplay, 0)).isBetween(random / 2, random * 2);
    assertThat(ofSteps(Sampling.SOBOL, 1_024, 2, interplay, 0)).isLessThan(random / 1_000);
  }

  /** Two names are in orders of their own, and together no better or worse than at random. */
  @Test
  void interplayOfNamesIsEstimatedAsAtRandom() {
    ToDoubleFunction<double[]> interplay = u -> (u[0] - 0.5) * (u[1] - 0.5) * 12;
    for (int futures : new int[] {625, 1_024}) {
      double random = 1.0 / futures;
      assertThat(ofInputs(Sampling.LATIN, futures, 2, interplay, 0))
          .isBetween(random / 2, random * 2);
      assertThat(ofInputs(Sampling.SOBOL, futures, 2, interplay, 0))
          .isBetween(random / 2, random * 2);
    }
  }
}
