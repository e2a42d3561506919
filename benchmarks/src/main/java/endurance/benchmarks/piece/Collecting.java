package endurance.benchmarks.piece;

import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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

/** Folding values into distributions: nanoseconds for one value of one observable. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Collecting {

  private static final int OBSERVABLES = 180;
  private static final int FUTURES = 1024;
  private static final int VALUES = OBSERVABLES * FUTURES;

  private final double[] values = new double[VALUES];
  private final List<Accumulator> accumulators = new ArrayList<>();

  /** Lognormal sizes of either sign, as cash and gaps are. */
  public Collecting() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < VALUES; i++) {
      values[i] = Math.copySign(50 * Math.exp(random.nextGaussian()), random.nextDouble() - 0.3);
    }
    for (int i = 0; i < OBSERVABLES; i++) {
      accumulators.add(new Accumulator());
    }
  }

  /** Bins, extremes and counts. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public List<Accumulator> counts() {
    for (int i = 0; i < OBSERVABLES; i++) {
      accumulators.get(i).add(values, i * FUTURES, FUTURES);
    }
    return accumulators;
  }

  /** Means and deviations, block by block. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public Moments moments() {
    Moments together = new Moments(OBSERVABLES);
    List<Moments> blocks = Blocks.moments(FUTURES, OBSERVABLES);
    for (int block = 0; block < blocks.size(); block++) {
      Moments one = blocks.get(block);
      one.counted(Blocks.SIZE);
      for (int i = 0; i < OBSERVABLES; i++) {
        one.set(i, values, i * FUTURES + block * Blocks.SIZE, Blocks.SIZE);
      }
      together.merge(one);
    }
    return together;
  }
}
