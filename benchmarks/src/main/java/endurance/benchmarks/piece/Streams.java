package endurance.benchmarks.piece;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.random.RandomStream;
import endurance.engine.random.Replicates;
import endurance.engine.random.Sampling;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.Uniforms;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Random numbers: nanoseconds for one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Streams {

  private static final int COUNT = 1024;

  private final RandomStream stream = RandomStream.of(1, "demand_noise");
  private final Uniforms latin = spread(Sampling.LATIN);
  private final Uniforms sobol = spread(Sampling.SOBOL);
  private final double[] row = new double[COUNT];
  private int step;

  /** Philox: uniform numbers of successive futures. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double[] uniform() {
    step++;
    stream.uniforms(0, step, row, 0, COUNT);
    return row;
  }

  /** Latin hypercube: the same of one replicate. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double[] latin() {
    step++;
    latin.uniforms(0, step, row, 0, COUNT, RowArithmetic.plain());
    return row;
  }

  /** Scrambled Sobol points: the same. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double[] sobol() {
    step++;
    sobol.uniforms(0, step, row, 0, COUNT, RowArithmetic.plain());
    return row;
  }

  private static Uniforms spread(Sampling sampling) {
    return new SamplingDesign(sampling, 1, new Replicates(COUNT, 1)).stream("demand_noise");
  }
}
