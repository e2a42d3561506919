package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.random.Given;
import endurance.engine.random.Sampling;
import endurance.model.Distribution;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrowingRunTest {

  private static final int STEPS = 6;
  private static final int FUTURES = 1_600 + 7; // replicates of 101 and of 100 futures

  private static Models walk() {
    return Models.over(STEPS)
        .input("start", new Distribution.Normal(10, 1))
        .input("pull", new Distribution.Normal(0, 1))
        .correlated("start", "pull", 0.5)
        .constant("drift", 0.5)
        .noise("shock", new Distribution.Normal(0, 2))
        .stock("level", "start", "drift + 0.1*pull + shock")
        .auxiliary("above", "IF level > 12 THEN 1 ELSE 0");
  }

  private static Set<Observable> observables() {
    return new LinkedHashSet<>(
        List.of(
            new Observable("level", 2),
            new Observable("above", STEPS),
            new Observable("level", STEPS)));
  }

  private static Simulation open() {
    return Simulation.of(
            walk().model(), observables(), Set.of("drift", "start", "pull"), Tuning.standard())
        .orThrow();
  }

  private static EnsembleRequest request(Sampling sampling, int threads) {
    return new EnsembleRequest(FUTURES, 5, threads, observables()).with(sampling);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheFuturesOfAnOrdinaryRun(Sampling sampling) {
    EnsembleRequest request = request(sampling, 2);
    GrowingRun run = open().grow(request);
    run.growTo(100, Progress.none());
    Ensemble grown = run.growTo(Long.MAX_VALUE, Progress.none());

    assertThat(grown.futures()).isEqualTo(FUTURES);
    Ensemble ordinary = open().run(request, Progress.none());
    for (Observable one : observables()) {
      assertThat(sums(grown.of(one))).isEqualTo(sums(ordinary.of(one)));
      assertThat(grown.of(one).replicates().stream().map(GrowingRunTest::sums))
          .hasSize(16)
          .isEqualTo(ordinary.of(one).replicates().stream().map(GrowingRunTest::sums).toList());
      double median = grown.of(one).quantile(0.5);
      assertThat(ordinary.of(one).quantile(0.5))
          .isCloseTo(median, within(Math.abs(median) * 0x1p-9));
    }
  }

  /** What is no quantile. */
  private static List<Double> sums(Distributed one) {
    return List.of(
        (double) one.count(),
        (double) one.nonZero(),
        one.mean(),
        one.standardDeviation(),
        one.min(),
        one.max());
  }

  @Test
  void growsInAllReplicatesAlikeAndKeepsWhatItHas() {
    GrowingRun run = open().grow(request(Sampling.LATIN, 1));
    Ensemble few = run.growTo(100, Progress.none());
    Distributed level = few.of(new Observable("level", STEPS));
    double median = level.quantile(0.5);

    assertThat(few.futures()).isGreaterThanOrEqualTo(100).isLessThan(FUTURES);
    assertThat(level.replicates()).extracting(Distributed::count).containsOnly(few.futures() / 16);
    assertThat(run.growTo(FUTURES, Progress.none()).futures()).isEqualTo(FUTURES);
    assertThat(few.of(new Observable("level", STEPS)).quantile(0.5)).isEqualTo(median);
    assertThat(few.of(new Observable("above", STEPS)).count()).isEqualTo(few.futures());
  }

  @Test
  void isTheSameForAnyNumberOfThreadsAndAnyStops() {
    Ensemble one = open().grow(request(Sampling.SOBOL, 1)).growTo(FUTURES, Progress.none());
    GrowingRun stopped = open().grow(request(Sampling.SOBOL, 3));
    AtomicInteger asked = new AtomicInteger();

    assertThatThrownBy(() -> stopped.growTo(FUTURES, (_, _) -> asked.incrementAndGet() < 5))
        .isInstanceOf(RunCancelled.class);
    Ensemble other = stopped.growTo(FUTURES, Progress.none());

    Observable level = new Observable("level", STEPS);
    double[] parts = {0, 0.05, 0.25, 0.5, 0.75, 0.95, 1};
    assertThat(Arrays.stream(parts).map(other.of(level)::quantile).toArray())
        .isEqualTo(Arrays.stream(parts).map(one.of(level)::quantile).toArray());
    assertThat(other.of(level).mean()).isEqualTo(one.of(level).mean());
  }

  /** Two readers who take turns stop each other again and again; both come to their end. */
  @Test
  void comesToItsEndThoughStoppedAfterEachBatch() {
    Models roots =
        Models.over(1)
            .input("number", new Distribution.Normal(0, 1))
            .auxiliary("root", "SQRT(number)");
    Set<Observable> observables = Set.of(new Observable("root", 1));
    EnsembleRequest request = new EnsembleRequest(FUTURES, 5, 1, observables);
    Simulation simulation = Simulation.of(roots.model(), observables, Tuning.standard()).orThrow();
    Ensemble atOnce = simulation.grow(request).growTo(FUTURES, Progress.none());

    GrowingRun stopped = simulation.grow(request);
    Optional<Ensemble> ended = Optional.empty();
    int turns = 0;
    while (ended.isEmpty() && turns++ < FUTURES) {
      AtomicInteger asked = new AtomicInteger();
      try {
        ended = Optional.of(stopped.growTo(FUTURES, (_, _) -> asked.incrementAndGet() < 2));
      } catch (RunCancelled e) {
        assertThat(stopped.futures()).as("none is read before its turn").isZero();
      }
    }

    assertThat(turns).isBetween(3, FUTURES - 1);
    assertThat(ended).isPresent();
    Ensemble other = ended.orElseThrow();
    assertThat(other.nonFinite()).isEqualTo(atOnce.nonFinite()).isNotEmpty();
    assertThat(other.excluded()).isEqualTo(atOnce.excluded());
    Observable root = new Observable("root", 1);
    assertThat(other.of(root).quantile(0.3)).isEqualTo(atOnce.of(root).quantile(0.3));
    assertThat(other.of(root).mean()).isEqualTo(atOnce.of(root).mean());
  }

  /** Held open, a constant or an input gives what a model with that number would. */
  @Test
  void holdsOpenNumbersAtOtherValues() {
    Given given =
        new Given(Map.of("drift", 1.25, "start", 8.0, "pull", -1.0), Map.of(), Optional.empty());
    Ensemble held =
        open().grow(request(Sampling.LATIN, 2).with(given)).growTo(FUTURES, Progress.none());
    Models written =
        Models.over(STEPS)
            .constant("start", 8)
            .constant("pull", -1)
            .constant("drift", 1.25)
            .noise("shock", new Distribution.Normal(0, 2))
            .stock("level", "start", "drift + 0.1*pull + shock")
            .auxiliary("above", "IF level > 12 THEN 1 ELSE 0");
    Ensemble compiled =
        Simulation.of(written.model(), observables(), Tuning.standard())
            .orThrow()
            .grow(request(Sampling.LATIN, 2))
            .growTo(FUTURES, Progress.none());

    for (Observable one : observables()) {
      for (double part : new double[] {0, 0.3, 0.5, 0.9, 1}) {
        assertThat(held.of(one).quantile(part)).isEqualTo(compiled.of(one).quantile(part));
      }
    }
  }

  @Test
  void leavesOutFuturesThatStopBeingFinite() {
    Models roots =
        Models.over(1)
            .input("number", new Distribution.Normal(0, 1))
            .auxiliary("root", "SQRT(number)")
            .auxiliary("sign", "IF number > 0 THEN 1 ELSE 0");
    Set<Observable> both =
        new LinkedHashSet<>(List.of(new Observable("root", 1), new Observable("sign", 1)));
    Simulation simulation = Simulation.of(roots.model(), both, Tuning.standard()).orThrow();
    EnsembleRequest request = new EnsembleRequest(1_000, 3, 2, both).with(Sampling.LATIN);
    Ensemble grown = simulation.grow(request).growTo(1_000, Progress.none());
    Ensemble ordinary = simulation.run(request, Progress.none());

    assertThat(grown.excluded()).isEqualTo(ordinary.excluded()).isBetween(400L, 600L);
    assertThat(grown.nonFinite()).isEqualTo(ordinary.nonFinite());
    assertThat(grown.of(new Observable("sign", 1)).count()).isEqualTo(1_000 - grown.excluded());
    assertThat(grown.of(new Observable("root", 1)).min()).isPositive();
  }
}
