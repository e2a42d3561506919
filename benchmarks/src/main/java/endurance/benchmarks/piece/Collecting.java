package endurance.benchmarks.piece;

import endurance.engine.kernel.Backend;
import endurance.engine.kernel.RowBackend;
import endurance.engine.machine.MachineBackend;
import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import endurance.engine.sketch.RowFolding;
import endurance.engine.sketch.RowSurvey;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Folding values into distributions: nanoseconds for one value of one observable. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Collecting {

  private static final int FUTURES = 960;
  private static final int MOST = 2_160;
  private static final int VALUES = MOST * FUTURES;

  /** Who looks at rows. */
  @Param({"MACHINE", "ROWS"})
  private Code code = Code.MACHINE;

  /** Distributions; the counts of 2,160 lie in no near cache. */
  @Param({"180", "2160"})
  private int observables = MOST;

  private final double[] values = new double[VALUES];
  private final List<Accumulator> accumulators = new ArrayList<>();
  private RowFolding folding = new RowFolding(RowSurvey.none(), new int[FUTURES]);

  /** Code that may look at rows. */
  public enum Code {
    MACHINE,
    ROWS
  }

  /** Lognormal sizes, which take the memory that those of cases take in the middle. */
  public Collecting() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < VALUES; i++) {
      values[i] = 50 * Math.exp(random.nextGaussian() / 2);
    }
    for (int i = 0; i < MOST; i++) {
      accumulators.add(new Accumulator());
    }
  }

  @Setup
  public void chooseCode() {
    Backend backend =
        switch (code) {
          case MACHINE -> MachineBackend.ifPresent().orElseThrow();
          case ROWS -> RowBackend.plain();
        };
    folding = new RowFolding(backend.survey(), new int[FUTURES]);
  }

  /** Bins, extremes and counts, row by row, again and again for few observables. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public List<Accumulator> counts() {
    for (int i = 0; i < MOST; i++) {
      accumulators.get(i % observables).add(values, i * FUTURES, FUTURES, folding);
    }
    return accumulators;
  }

  /** Means and deviations, block by block. */
  @Benchmark
  @OperationsPerInvocation(VALUES)
  public Moments moments() {
    Moments together = new Moments(MOST);
    List<Moments> blocks = Blocks.moments(FUTURES, MOST);
    blocks.forEach(block -> block.counted(Blocks.SIZE));
    for (int i = 0; i < MOST; i++) {
      folding.set(blocks, i, values, i * FUTURES);
    }
    blocks.forEach(together::merge);
    return together;
  }
}
