package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulationTest {

  private static Set<Observable> every(String... names) {
    Set<Observable> observables = new LinkedHashSet<>();
    for (String name : names) {
      for (int point = 0; point <= 24; point++) {
        observables.add(new Observable(name, point));
      }
    }
    return observables;
  }

  private static Ensemble run(Simulation simulation, long futures, int threads) {
    return simulation.run(
        new EnsembleRequest(futures, 42, threads, simulation.observables()), Progress.none());
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBits() {
    Simulation simulation =
        Simulation.of(
                ReferenceModel.over(24).model(),
                every("cash", "debt", "share[p1]", "solvent", "runway"))
            .orThrow();
    for (long futures : new long[] {1, 127, 128, 3_001}) {
      Ensemble one = run(simulation, futures, 1);
      assertThat(run(simulation, futures, 2)).isEqualTo(one);
      assertThat(run(simulation, futures, 5)).isEqualTo(one);
      assertThat(one.of(new Observable("cash", 24)).count()).isEqualTo(futures);
    }
  }

  @Test
  void anyWidthOfTheBatchAndAnyCodeGivesTheSameBits() {
    Model model = ReferenceModel.over(24).model();
    Set<Observable> observables = every("cash", "share[p3]");
    Trajectory expected = Simulation.of(model, observables).orThrow().trajectory(9, 1_000);
    Ensemble ensemble = run(Simulation.of(model, observables).orThrow(), 1_000, 1);
    for (int lanes : new int[] {8, 24, 64, 512}) {
      for (Backends backends : Backends.values()) {
        if (!backends.isPresent()) {
          continue; // GeneratedModelsTest says that it is skipped
        }
        Tuning tuning = Tuning.standard().with(backends).withLanes(lanes);
        Simulation simulation = Simulation.of(model, observables, tuning).orThrow();
        assertThat(simulation.trajectory(9, 1_000)).isEqualTo(expected);
        assertThat(run(simulation, 1_000, 1)).isEqualTo(ensemble);
      }
    }
  }

  @Test
  void whatIsObservedDoesNotChangeWhatHappens() {
    Model model = ReferenceModel.over(24).model();
    Trajectory all =
        Simulation.of(model, every("cash", "share[p1]", "due[c8]", "growth", "quality[p2]"))
            .orThrow()
            .trajectory(5, 77);
    for (String name : List.of("cash", "share[p1]", "due[c8]", "growth", "quality[p2]")) {
      Simulation alone = Simulation.of(model, every(name)).orThrow();
      assertThat(alone.trajectory(5, 77).of(name)).isEqualTo(all.of(name));
    }
    int few = Simulation.of(model, every("quality[p2]")).orThrow().program().slots().size();
    assertThat(few).isLessThan(5);
  }

  @Test
  void anEnsembleHoldsItsTrajectories() {
    Simulation simulation = Simulation.of(ReferenceModel.over(24).model(), every("cash")).orThrow();
    Ensemble ensemble = run(simulation, 300, 2);
    double sum = 0;
    double max = Double.NEGATIVE_INFINITY;
    for (int future = 0; future < 300; future++) {
      double cash = simulation.trajectory(42, future).at("cash", 12);
      sum += cash;
      max = Math.max(max, cash);
    }
    Distributed cash = ensemble.of(new Observable("cash", 12));
    assertThat(cash.max()).isEqualTo(max);
    assertThat(cash.mean()).isCloseTo(sum / 300, within(1e-11 * Math.abs(sum)));
  }

  @Test
  void aNewVariableElsewhereChangesNoDraw() {
    Models small = Models.over(3).input("x", new Distribution.Normal(0, 1));
    double before = small.observing("x").trajectory(1, 5).at("x", 0);
    small
        .input("a", new Distribution.Normal(0, 1))
        .noise("b", new Distribution.Normal(0, 1))
        .auxiliary("y", "a + b + x");
    assertThat(small.observing("y", "x").trajectory(1, 5).at("x", 0)).isEqualTo(before);
  }

  @Test
  void correlatedInputsHaveTheirRankCorrelationAndLeaveOthersAlone() {
    Models independent =
        Models.over(1)
            .input("x", new Distribution.Lognormal(1, 1))
            .input("y", new Distribution.Triangular(0, 1, 10))
            .input("z", new Distribution.Uniform(0, 1))
            .input("w", new Distribution.Normal(0, 1));
    Trajectory before = independent.observing("x", "z", "w").trajectory(1, 9);
    Models models = independent.correlated("x", "y", 0.6).correlated("y", "w", -0.4);
    Simulation simulation = models.observing("x", "y", "z", "w");
    Trajectory after = simulation.trajectory(1, 9);
    assertThat(after.of("z")).isEqualTo(before.of("z"));
    assertThat(after.at("x", 0)).isCloseTo(before.at("x", 0), within(1e-13));
    assertThat(models.observing("y").trajectory(1, 9).of("y")).isEqualTo(after.of("y"));
    int futures = 4_000;
    List<List<Double>> samples = new ArrayList<>();
    List.of("x", "y", "z", "w").forEach(name -> samples.add(new ArrayList<>()));
    Simulation wide = Simulation.of(models.model(), models.atEnd("x", "y", "z", "w")).orThrow();
    for (int future = 0; future < futures; future++) {
      Trajectory path = wide.trajectory(1, future);
      samples.get(0).add(path.at("x", 0));
      samples.get(1).add(path.at("y", 0));
      samples.get(2).add(path.at("z", 0));
      samples.get(3).add(path.at("w", 0));
    }
    double standardError = 1 / Math.sqrt(futures); // at rho = 0, where it is largest
    assertThat(spearman(samples.get(0), samples.get(1))).isCloseTo(0.6, within(4 * standardError));
    assertThat(spearman(samples.get(1), samples.get(3))).isCloseTo(-0.4, within(4 * standardError));
    assertThat(spearman(samples.get(0), samples.get(3))).isCloseTo(0, within(4 * standardError));
    assertThat(spearman(samples.get(0), samples.get(2))).isCloseTo(0, within(4 * standardError));
    double mean = samples.get(1).stream().mapToDouble(v -> v).average().orElseThrow();
    assertThat(mean).isCloseTo(11 / 3.0, within(4 * 2.25 / Math.sqrt(futures)));
  }

  private static double spearman(List<Double> first, List<Double> second) {
    int[] a = ranks(first);
    int[] b = ranks(second);
    double n = a.length;
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      squares += (double) (a[i] - b[i]) * (a[i] - b[i]);
    }
    return 1 - 6 * squares / (n * (n * n - 1));
  }

  private static int[] ranks(List<Double> values) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      order.add(i);
    }
    order.sort(java.util.Comparator.comparing(values::get));
    int[] ranks = new int[values.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[order.get(i)] = i;
    }
    return ranks;
  }

  @Test
  void correlationsThatCannotHoldTogetherAreRefusedWithTheirDistance() {
    Models models = Models.over(1);
    for (String name : List.of("x", "y", "z")) {
      models.input(name, new Distribution.Normal(0, 1));
    }
    models.correlated("x", "y", 0.9).correlated("y", "z", 0.9).correlated("x", "z", -0.9);
    Checked<Simulation> refused = Simulation.of(models.model(), models.atEnd("x"));
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.problems().getFirst().message())
        .contains("x, y, z", "eigenvalue -0.8", "Frobenius");
  }

  @Test
  void namesWhatCannotBeObserved() {
    Models models =
        Models.over(4).dimension("d", "a", "b").constant("x[d]", 1).auxiliary("y", "SUM(x[*])");
    Set<Observable> wrong = new LinkedHashSet<>();
    wrong.add(new Observable("nothing", 1));
    wrong.add(new Observable("x[c]", 1));
    wrong.add(new Observable("y", 5));
    assertThat(Simulation.of(models.model(), wrong).problems())
        .extracting(Object::toString)
        .anySatisfy(text -> assertThat(text).contains("nothing@1", "no such variable"))
        .anySatisfy(text -> assertThat(text).contains("x[c]@1", "x[a], x[b]"))
        .anySatisfy(text -> assertThat(text).contains("y@5", "0 to 4"));
    Simulation simulation = models.observing("y");
    assertThatThrownBy(() ->
            simulation.run(
                new EnsembleRequest(1, 1, 1, Set.of(new Observable("y", 2))), Progress.none()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("y@2");
  }

  @Test
  void constantsAndTimetablesCanBeObserved() {
    Models models =
        Models.over(4)
            .dimension("d", "a", "b")
            .constant("x[d]", 3)
            .auxiliary("twice[d]", "2*x[d]")
            .auxiliary("now", "TIME");
    Trajectory path = models.observing("x[ a ]", "twice[b]", "now").trajectory(1, 1);
    assertThat(path.at("x[a]", 4)).isEqualTo(3);
    assertThat(path.at("twice[b]", 0)).isEqualTo(6);
    assertThat(path.of("now")).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
  }

  @Test
  void progressRisesToTheEndAndCanStopTheRun() {
    Simulation simulation = Simulation.of(ReferenceModel.over(24).model(), every("cash")).orThrow();
    List<Long> heard = new ArrayList<>();
    Set<Observable> observables = simulation.observables();
    simulation.run(
        new EnsembleRequest(1_000, 1, 2, observables),
        (done, of) -> {
          heard.add(done);
          assertThat(of).isEqualTo(1_000);
          return true;
        });
    assertThat(heard).isSorted().last().isEqualTo(1_000L);
    assertThatThrownBy(() ->
            simulation.run(
                new EnsembleRequest(1_000_000_000L, 1, 2, observables), (done, of) -> done < 2_000))
        .isInstanceOf(RunCancelled.class)
        .hasMessageContaining("of 1000000000");
  }

  @ParameterizedTest
  @EnumSource
  void aStoppedRunGoesOnToTheSameBits(Sampling sampling) {
    Simulation simulation =
        Simulation.of(ReferenceModel.over(24).model(), every("cash", "solvent")).orThrow();
    EnsembleRequest request =
        new EnsembleRequest(60_001, 3, 2, simulation.observables()).with(sampling);
    Ensemble expected = simulation.run(request, Progress.none());
    EnsembleRun run = simulation.start(request);
    for (long stopAt : new long[] {1, 5_000, 5_001, 10_000}) {
      assertThatThrownBy(() -> run.finish((done, of) -> done < stopAt))
          .isInstanceOf(RunCancelled.class);
    }
    assertThat(run.finish(Progress.none())).isEqualTo(expected);
  }

  @Test
  void aListenerIsAskedAfterEveryBatch() {
    Simulation simulation =
        Simulation.of(ReferenceModel.over(24).model(), every("cash", "solvent")).orThrow();
    EnsembleRun run = simulation.start(new EnsembleRequest(20_000, 3, 1, simulation.observables()));
    AtomicInteger asked = new AtomicInteger();
    run.finish((done, of) -> asked.incrementAndGet() > 0);

    assertThat(asked.get()).isGreaterThan(20_000 / 64);
  }

  @Test
  void aRunThatFailedIsNotGoneOnWith() {
    Simulation simulation = Models.over(3).stock("s", "1", "s").observing("s");
    EnsembleRun run = simulation.start(new EnsembleRequest(1_000, 1, 2, simulation.observables()));
    assertThatThrownBy(() ->
            run.finish((done, of) -> {
              throw new UnsupportedOperationException("no");
            }))
        .isInstanceOf(UnsupportedOperationException.class);

    assertThatThrownBy(() -> run.finish(Progress.none()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("start another");
  }

  @Test
  void anInterruptStopsTheRun() {
    Simulation simulation = Simulation.of(ReferenceModel.over(24).model(), every("cash")).orThrow();
    Thread caller = Thread.currentThread();
    assertThatThrownBy(() ->
            simulation.run(
                new EnsembleRequest(1_000_000_000L, 1, 2, simulation.observables()),
                (done, of) -> {
                  if (done > 1_000) {
                    caller.interrupt();
                  }
                  return true;
                }))
        .isInstanceOf(RunCancelled.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aFailureOfTheListenerReachesTheCaller() {
    Simulation simulation = Models.over(3).stock("s", "1", "s").observing("s");
    assertThatThrownBy(() ->
            simulation.run(
                new EnsembleRequest(100_000, 1, 2, simulation.observables()),
                (done, of) -> {
                  throw new UnsupportedOperationException("no");
                }))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("no");
  }
}
