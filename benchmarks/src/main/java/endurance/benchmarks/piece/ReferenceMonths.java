package endurance.benchmarks.piece;

import endurance.benchmarks.subject.Subject;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.model.Model;
import java.util.Set;
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

/**
 * A step of the reference model: nanoseconds for one month of one future on one thread. Collecting
 * distributions at the end only shows the step; at all months, what collecting adds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReferenceMonths {

  private static final int FUTURES = 1024;
  private static final int MONTHS = 108;

  /** At which points 20 variables are collected. */
  @Param({"END", "MONTHS"})
  public Subject.Observing observing = Subject.Observing.END;

  private final Model model = Subject.named("reference").source().read().orThrow();
  private Set<Observable> observables = Set.of();
  private Simulation simulation = Simulation.of(model, observables).orThrow();

  /** Makes the program that observes what is asked for. */
  @Setup
  public void compile() {
    observables = Subject.named("reference").observables(model, observing);
    simulation = Simulation.of(model, observables).orThrow();
  }

  /** One month of one future. */
  @Benchmark
  @OperationsPerInvocation(FUTURES * MONTHS)
  public Ensemble step() {
    return simulation.run(new EnsembleRequest(FUTURES, 1, 1, observables), Progress.none());
  }
}
