package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.random.Sampling;
import endurance.model.Distribution;
import endurance.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A level rises by a rate drawn from 0 to 1, and what is seen is where it first passes 1.5. */
class AtFirstTest {

  private static final int FUTURES = 10_000;

  private final Simulation simulation =
      Simulation.of(model(), new LinkedHashSet<>(observed())).orThrow();

  @Test
  void seesEachFutureWhereItsTrajectoryFirstHoldsTheCondition() {
    AtFirst.Found found = run(request(2));

    List<Long> passed = new ArrayList<>();
    found
        .first()
        .forEach(seen -> {
          passed.add(seen.future());
          Trajectory path = simulation.trajectory(7, seen.future());
          assertThat(path.at("passed", seen.point())).isOne();
          assertThat(path.at("passed", seen.point() - 1)).isZero();
          assertThat(seen.values())
              .containsExactly(path.at("level", seen.point()), path.at("rate", 0));
          assertThat(seen.consequences())
              .containsExactly((double) seen.point(), seen.values().getFirst() - 1.5);
        });
    assertThat(passed).isSorted().doesNotHaveDuplicates().hasSize(AtFirst.KEPT);
    for (long future = 0; future < passed.getLast(); future++) {
      assertThat(passed.contains(future))
          .isEqualTo(simulation.trajectory(7, future).at("passed", 4) == 1);
    }
  }

  @Test
  void countsTheFuturesInWhichItNeverHappensAsZeroOverallOnly() {
    AtFirst.Found found = run(request(1));

    // 4*rate must pass 1.5, so 5/8 of the futures do; those with 2*rate > 1.5 do at point 2.
    assertThat(found.happened().count()).isEqualTo(FUTURES);
    assertThat(found.happened().mean()).isCloseTo(5 / 8.0, within(0.02));
    assertThat(found.among().getFirst().count()).isEqualTo(found.happened().nonZero());
    assertThat(found.among().getFirst().min()).isEqualTo(2);
    assertThat(found.among().getFirst().partAtMost(2)).isCloseTo(0.4, within(0.02));
    assertThat(found.overall().getFirst().count()).isEqualTo(FUTURES);
    assertThat(found.overall().getFirst().min()).isZero();
    assertThat(found.overall().get(1).mean())
        .isCloseTo(found.among().get(1).mean() * found.happened().mean(), within(1e-12));
  }

  @Test
  void givesTheSameForAnyNumberOfThreadsAndAnyWidthOfABatch() {
    AtFirst.Found one = run(request(1));
    Simulation narrow =
        Simulation.of(model(), new LinkedHashSet<>(observed()), Tuning.standard().withLanes(16))
            .orThrow();

    for (AtFirst.Found other : List.of(run(request(3)), run(narrow, request(2)))) {
      assertThat(other.first()).isEqualTo(one.first());
      for (int i = 0; i < 2; i++) {
        assertThat(other.among().get(i).mean()).isEqualTo(one.among().get(i).mean());
        assertThat(other.overall().get(i).standardDeviation())
            .isEqualTo(one.overall().get(i).standardDeviation());
        assertThat(other.among().get(i).quantile(0.3)).isEqualTo(one.among().get(i).quantile(0.3));
      }
    }
  }

  @Test
  void followsTheFirstFuturesInWhichItHappensAndCountsTheRest() {
    long many = 3L * AtFirst.MOST_FOLLOWED;
    AtFirst.Found found = run(new EnsembleRequest(many, 7, 2, Set.of(new Observable("level", 4))));

    assertThat(found.happened().count()).isEqualTo(many);
    assertThat(found.happened().mean()).isCloseTo(5 / 8.0, within(0.01));
    long followed = found.among().getFirst().count();
    assertThat(followed).isBetween((long) AtFirst.MOST_FOLLOWED, AtFirst.MOST_FOLLOWED + 64L);
    assertThat((double) followed / found.overall().getFirst().count())
        .isCloseTo(5 / 8.0, within(0.02));
    assertThat(found.first()).isEqualTo(run(request(2)).first());
  }

  @Test
  void followsNoMoreInReplicatesThanWithoutThem() {
    EnsembleRequest request =
        new EnsembleRequest(3L * AtFirst.MOST_FOLLOWED, 7, 2, Set.of(new Observable("level", 4)));

    AtFirst.Found found = run(request.with(Sampling.LATIN));

    int replicates = found.happened().replicates().size();
    assertThat(replicates).isGreaterThan(2);
    assertThat(found.among().getFirst().count())
        .isBetween((long) AtFirst.MOST_FOLLOWED, AtFirst.MOST_FOLLOWED + 64L * replicates);
  }

  @Test
  void goesOnWhereItWasStopped() {
    EnsembleRun run = started(simulation, request(2));
    run.finish(Progress.none());

    assertThatThrownBy(() -> run.aftermath((done, _) -> done < 1_000))
        .isInstanceOf(RunCancelled.class);

    assertThat(run.aftermath(Progress.none()).first()).isEqualTo(run(request(2)).first());
  }

  @Test
  void tellsReplicatesApartWhereFuturesDependOnOneAnother() {
    AtFirst.Found found = run(request(2).with(Sampling.SOBOL));

    assertThat(found.overall().getFirst().replicates()).hasSizeGreaterThan(2);
    assertThat(found.happened().mean()).isCloseTo(5 / 8.0, within(0.002));
  }

  private AtFirst.Found run(EnsembleRequest request) {
    return run(simulation, request);
  }

  private static AtFirst.Found run(Simulation simulation, EnsembleRequest request) {
    EnsembleRun run = started(simulation, request);
    run.finish(Progress.none());
    return run.aftermath(Progress.none());
  }

  private static EnsembleRun started(Simulation simulation, EnsembleRequest request) {
    return simulation.start(
        request,
        List.of(),
        0,
        Optional.of(new AtFirst("passed", List.of("level", "rate"), new Overshoot())));
  }

  private record Overshoot() implements AtFirst.Consequence {
    @Override
    public int size() {
      return 2;
    }

    @Override
    public double[] of(int point, double[] values) {
      return new double[] {point, values[0] - 1.5};
    }
  }

  private EnsembleRequest request(int threads) {
    return new EnsembleRequest(FUTURES, 7, threads, Set.of(new Observable("level", 4)));
  }

  private static List<Observable> observed() {
    return List.of(
        new Observable("passed", 4), new Observable("level", 4), new Observable("rate", 0));
  }

  private static Model model() {
    return Models.over(4)
        .input("rate", new Distribution.Uniform(0, 1))
        .stock("level", "0", "rate")
        .auxiliary("passed", "IF level > 1.5 THEN 1 ELSE 0")
        .model();
  }
}
