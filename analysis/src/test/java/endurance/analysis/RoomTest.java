package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.random.Sampling;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoomTest {

  private static final Observable MONEY = new Observable("money_at_start", 0);
  private static final long PLENTY = 1L << 40;

  private final Simulation simulation =
      Simulation.of(TestCases.read("raft", "base").orThrow().model(), Set.of(MONEY)).orThrow();

  @Test
  void announcesWhatARunNeeds() {
    RunPlan plan = RunPlan.of(5_000, 1, 2);
    AtomicLong heard = new AtomicLong();
    EnsembleRun run = start(plan, 1_000);

    assertThat(new Room(PLENTY).checked(run, plan, listening(heard)).problems()).isEmpty();
    assertThat(heard).hasValue(run.memory().total());
    assertThat(run.memory().kept()).isEqualTo(1_000 * Double.BYTES);
    assertThat(run.memory().working() + run.memory().kept()).isEqualTo(run.workingBytes());
  }

  @Test
  void refusesARunThatDoesNotFitWithItsFiguresAndARemedy() {
    RunPlan plan = RunPlan.of(5_000, 1, 3);
    AtomicLong heard = new AtomicLong();
    EnsembleRun run = start(plan, 1 << 20);
    long fits = run.memory().total() + (32L << 20);

    assertThat(new Room(fits).checked(run, plan, listening(heard)).problems()).isEmpty();
    assertThat(new Room(fits - 1).checked(run, plan, listening(heard)).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.origin().toString()).isEqualTo("--threads");
          assertThat(problem.message())
              .contains("does not fit", "3 threads need 1 MB", "takes 32 MB, and there are 33 MB");
          assertThat(problem.remedy()).startsWith("take fewer --threads, more memory: ");
        });
  }

  @Test
  void advisesOnlyWhatWouldChangeSomething() {
    RunPlan plan = RunPlan.of(5_000, 1, 1).with(Sampling.SOBOL);

    assertThat(new Room(0).checked(start(plan, 0), plan, Progress.none()).problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.remedy()).startsWith("take --sampling random").contains("-Xmx"));
  }

  @Test
  void countsEveryReplicate() {
    RunPlan plan = RunPlan.of(50_000, 1, 1);

    assertThat(start(plan.with(Sampling.SOBOL), 0).memory().counts())
        .isEqualTo(17 * start(plan, 0).memory().counts());
  }

  /** While that takes less than counting would. */
  @Test
  void countsNothingWhereEveryValueIsKept() {
    EnsembleRun run = start(RunPlan.of(5_000, 1, 1).with(Sampling.SOBOL), 1_000);

    assertThat(run.memory().counts()).isZero();
    assertThat(run.memory().kept()).isEqualTo(5_000 * Double.BYTES);
  }

  @Test
  void countsTheCopiesOfThreads() {
    assertThat(start(RunPlan.of(5_000, 1, 3), 0).memory().counts())
        .isEqualTo(3 * start(RunPlan.of(5_000, 1, 1), 0).memory().counts());
  }

  private EnsembleRun start(RunPlan plan, int kept) {
    return simulation.start(plan.request(Set.of(MONEY)), List.of(MONEY), kept);
  }

  private static Progress listening(AtomicLong heard) {
    return new Progress() {
      @Override
      public boolean report(long done, long of) {
        return true;
      }

      @Override
      public void needs(long futures, long bytes) {
        heard.set(bytes);
      }
    };
  }
}
