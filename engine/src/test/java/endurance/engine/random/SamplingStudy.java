package endurance.engine.random;

import endurance.engine.arithmetic.InverseNormal;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Prints what docs/reference/sampling.md says of the samplings: how much smaller the variance of a
 * mean is than at random, and what a number costs. Run by hand; takes some minutes.
 */
public final class SamplingStudy {

  private static final int RUNS = 400;
  private static final int BATCH = 128;

  private SamplingStudy() {}

  /**
   * A function of uniform numbers.
   *
   * @param count of its variables
   */
  private record Integrand(String name, int count, ToDoubleFunction<double[]> function) {}

  private static final List<Integrand> INTEGRANDS =
      List.of(
          new Integrand("sum of exp(u), 20 variables", 20, u -> sum(u, Math::exp)),
          new Integrand("Sobol's g, a = 1, 4 variables", 4, SamplingStudy::sobolG),
          new Integrand("Sobol's g, a = 1, 12 variables", 12, SamplingStudy::sobolG),
          new Integrand("exp of a normal sum, 4 variables", 4, SamplingStudy::lognormal),
          new Integrand("exp of a normal sum, 12 variables", 12, SamplingStudy::lognormal),
          new Integrand("normal sum below -1, 4 variables", 4, SamplingStudy::below),
          new Integrand("normal sum below -1, 12 variables", 12, SamplingStudy::below),
          new Integrand("walk falls below -1, 24 steps", 24, SamplingStudy::ruin),
          new Integrand("call on the mean of a walk, 36 steps", 36, SamplingStudy::call));

  private interface Term {
    double of(double u);
  }

  private static double sum(double[] u, Term term) {
    double sum = 0;
    for (double x : u) {
      sum += term.of(x);
    }
    return sum;
  }

  private static double sobolG(double[] u) {
    double product = 1;
    for (double x : u) {
      product *= (Math.abs(4 * x - 2) + 1) / 2;
    }
    return product;
  }

  private static double normal(double[] u) {
    return sum(u, InverseNormal::at) / Math.sqrt(u.length);
  }

  private static double lognormal(double[] u) {
    return Math.exp(normal(u) / 2);
  }

  private static double below(double[] u) {
    return normal(u) < -1 ? 1 : 0;
  }

  private static double ruin(double[] u) {
    double walk = 0;
    double lowest = 0;
    for (double x : u) {
      walk += InverseNormal.at(x) / Math.sqrt(u.length);
      lowest = Math.min(lowest, walk);
    }
    return lowest < -1 ? 1 : 0;
  }

  private static double call(double[] u) {
    double walk = 0;
    double sum = 0;
    for (double x : u) {
      walk += 0.3 * InverseNormal.at(x) / Math.sqrt(u.length);
      sum += Math.exp(walk);
    }
    return Math.max(0, sum / u.length - 1);
  }

  public static void main(String[] arguments) {
    for (int futures : new int[] {625, 1_024, 8_192}) {
      System.out.printf(Locale.ROOT, "%nRANDOM's variance over the other's, %d futures%n", futures);
      for (Integrand integrand : INTEGRANDS) {
        System.out.printf(
            Locale.ROOT,
            "%-40s LATIN %8s  SOBOL inputs %8s  SOBOL steps %8s%n",
            integrand.name(),
            number(gain(Sampling.LATIN, integrand, futures, false)),
            number(gain(Sampling.SOBOL, integrand, futures, false)),
            number(gain(Sampling.SOBOL, integrand, futures, true)));
      }
    }
    speed();
  }

  private static String number(double gain) {
    return gain < 9.95
        ? "%.1f".formatted(gain)
        : gain < 1e5 ? "%.0f".formatted(gain) : "%.0e".formatted(gain);
  }

  /** Its variables are inputs of their own or the steps of one noise. */
  private static double gain(Sampling sampling, Integrand integrand, int futures, boolean steps) {
    double[] means = new double[RUNS];
    double sum = 0;
    double squares = 0;
    double[][] rows = new double[integrand.count()][futures];
    double[] u = new double[integrand.count()];
    for (int run = 0; run < RUNS; run++) {
      SamplingDesign design = new SamplingDesign(sampling, run, new Replicates(futures, 1));
      for (int i = 0; i < rows.length; i++) {
        design.stream(steps ? "x" : "x[" + i + "]")
            .uniforms(0, steps ? i + 1 : 0, rows[i], 0, futures);
      }
      for (int future = 0; future < futures; future++) {
        for (int i = 0; i < u.length; i++) {
          u[i] = rows[i][future];
        }
        double value = integrand.function().applyAsDouble(u);
        means[run] += value / futures;
        sum += value;
        squares += value * value;
      }
    }
    double all = (double) RUNS * futures;
    double random = (squares / all - sum / all * (sum / all)) / futures;
    double centre = Arrays.stream(means).average().orElseThrow();
    double ours = Arrays.stream(means).map(m -> (m - centre) * (m - centre)).sum() / (RUNS - 1);
    return random / ours;
  }

  private static void speed() {
    System.out.printf("%nnanoseconds per number, batches of %d%n", BATCH);
    for (int round = 0; round < 2; round++) { // the first warms up
      for (int size : new int[] {625, 1_024, 65_536}) {
        for (Sampling sampling : Sampling.values()) {
          double input = cost(sampling, size, 0);
          double step = cost(sampling, size, 3);
          if (round == 1) {
            System.out.printf(
                Locale.ROOT,
                "%s, replicates of %d: %.2f at step 0, %.2f later%n",
                sampling,
                size,
                input,
                step);
          }
        }
      }
    }
  }

  /** The median of the processor time over many short spells. */
  private static double cost(Sampling sampling, int size, int step) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    Uniforms uniforms = new SamplingDesign(sampling, 1, new Replicates(16L * size, 16)).stream("x");
    int batches = 16 * size / BATCH;
    double[] row = new double[BATCH];
    double[] times = new double[50];
    for (int time = 0; time < times.length; time++) {
      long start = clock.getCurrentThreadCpuTime();
      for (int i = 0; i < 5_000; i++) {
        uniforms.uniforms(i % batches * (long) BATCH, step, row, 0, BATCH);
      }
      times[time] = (clock.getCurrentThreadCpuTime() - start) / 5_000.0 / BATCH;
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
