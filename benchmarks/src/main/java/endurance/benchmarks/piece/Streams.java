package endurance.benchmarks.piece;

import endurance.engine.random.RandomStream;
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
}
