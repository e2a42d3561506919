package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.evidence.Conditioned;
import endurance.engine.evidence.Errors;
import endurance.engine.evidence.Evidence;
import endurance.engine.evidence.Reading;
import endurance.engine.random.Sampling;
import endurance.model.Distribution;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Futures that retrace readings, against posteriors that are known in closed form. */
class ConditioningTest {

  private static final int STEPS = 8;

  /** A walk from N(10, 1) by N(0, 2) a step, read with an error of 1.5. */
  private static Models walk() {
    return Models.over(STEPS)
        .input("start", new Distribution.Normal(10, 1))
        .noise("shock", new Distribution.Normal(0, 2))
        .constant("error", 1.5)
        .stock("level", "start", "shock");
  }

  private static final double[] READ = {10.8, 13.1, 12.2};

  private static Evidence evidence(double... readings) {
    return new Evidence(
        IntStream.range(0, readings.length).mapToObj(i -> reading(i + 1, readings[i])).toList());
  }

  private static Reading reading(int point, double value) {
    return new Reading(
        "level",
        new Observable("level", point),
        new Observable("error", point),
        1,
        value,
        Errors.NORMAL);
  }

  private static Set<Observable> observables() {
    Set<Observable> all = new LinkedHashSet<>();
    for (int point = 0; point <= STEPS; point++) {
      all.add(new Observable("level", point));
      all.add(new Observable("error", point));
    }
    all.add(new Observable("start", 0));
    return all;
  }

  private static Simulation simulation(Tuning tuning) {
    return Simulation.of(walk().model(), observables(), tuning).orThrow();
  }

  private static EnsembleRequest request(long futures, long seed, int threads, Sampling sampling) {
    return new EnsembleRequest(futures, seed, threads, observables()).with(sampling);
  }

  private static Conditioned.Followed followed(
      Simulation simulation, EnsembleRequest request, Evidence evidence) {
    return (Conditioned.Followed) simulation.condition(request, evidence, Progress.none());
  }

  private static Ensemble posterior(
      Simulation simulation, EnsembleRequest request, Evidence evidence) {
    Conditioned.Followed followed = followed(simulation, request, evidence);
    return simulation.run(request.with(request.given().with(followed.ancestry())), Progress.none());
  }

  /**
   * The Kalman filter by hand: forecast variance P + 4, gain K = P/(P + 2.25), mean m + K(y - m),
   * variance (1 - K)P; after the last reading each step adds 4.
   */
  @Test
  void haveTheMomentsOfTheKalmanFilter() {
    double mean = 10;
    double variance = 1;
    double logEvidence = 0;
    for (double reading : READ) {
      variance += 4;
      double innovation = variance + 2.25;
      logEvidence +=
          -0.5 * (reading - mean) * (reading - mean) / innovation
              - 0.5 * Math.log(2 * Math.PI * innovation);
      double gain = variance / innovation;
      mean += gain * (reading - mean);
      variance *= 1 - gain;
    }
    Simulation simulation = simulation(Tuning.standard());
    for (Sampling sampling : Sampling.values()) {
      EnsembleRequest request = request(20_000, 3, 2, sampling);
      Conditioned.Followed followed = followed(simulation, request, evidence(READ));
      Ensemble ensemble =
          simulation.run(request.with(request.given().with(followed.ancestry())), Progress.none());
      Distributed now = ensemble.of(new Observable("level", READ.length));
      Distributed later = ensemble.of(new Observable("level", STEPS));
      double deviation = Math.sqrt(variance);
      double error = deviation / Math.sqrt(followed.used());

      assertThat(followed.power()).isEqualTo(1);
      assertThat(followed.logEvidence()).isCloseTo(logEvidence, within(0.05));
      assertThat(now.mean()).as(sampling.toString()).isCloseTo(mean, within(4 * error));
      assertThat(now.standardDeviation()).isCloseTo(deviation, within(4 * error));
      double reach = Math.sqrt(variance + 4 * (STEPS - READ.length));
      assertThat(later.mean()).isCloseTo(mean, within(4 * error + 4 * reach / Math.sqrt(20_000)));
      assertThat(later.standardDeviation()).isCloseTo(reach, within(0.02 * reach));
      assertThat(now.replicates()).hasSize(16);
    }
  }

  /** Prior N(0, 1), reading 1.2 with error 0.5: posterior N(0.96, 0.2). */
  @Test
  void haveTheConjugatePosterior() {
    Distributed posterior = normal(1.2, 11, 20_000);

    assertThat(posterior.mean()).isCloseTo(0.96, within(0.02));
    assertThat(posterior.standardDeviation()).isCloseTo(Math.sqrt(0.2), within(0.02));
    assertThat(posterior.quantile(0.95)).isCloseTo(0.96 + 1.6449 * Math.sqrt(0.2), within(0.04));
  }

  /**
   * Prior N(0, 1), reading 3.5 with error 0.02, which one of 50,000 believed futures comes near:
   * posterior mean 3.5/1.0004, sd 0.02/sqrt(1.0004). The next pools are drawn near it.
   */
  @Test
  void findWhatWasBelievedUnlikely() {
    Evidence evidence =
        new Evidence(
            List.of(
                new Reading("value", CONJUGATE.value, CONJUGATE.error, 0.04, 3.5, Errors.NORMAL)));
    for (Sampling sampling : Sampling.values()) {
      EnsembleRequest request =
          new EnsembleRequest(10_000, 5, 2, Set.of(CONJUGATE.value)).with(sampling);
      Conditioned.Followed followed = followed(CONJUGATE.simulation, request, evidence);
      Distributed posterior =
          CONJUGATE
              .simulation
              .run(request.with(request.given().with(followed.ancestry())), Progress.none())
              .of(CONJUGATE.value);

      assertThat(followed.power()).isEqualTo(1);
      assertThat(followed.logEvidence())
          .isCloseTo(-0.5 * 3.5 * 3.5 / 1.0004 - 0.5 * Math.log(2 * Math.PI * 1.0004), within(0.1));
      assertThat(posterior.mean()).isCloseTo(3.5 / 1.0004, within(0.003));
      assertThat(posterior.standardDeviation()).isCloseTo(0.02, within(0.002));
    }
  }

  private static final Conjugate CONJUGATE = new Conjugate();

  private static final class Conjugate {
    final Observable value = new Observable("value", 0);
    final Observable error = new Observable("error", 0);
    final Simulation simulation =
        Simulation.of(
                Models.over(1)
                    .input("value", new Distribution.Normal(0, 1))
                    .constant("error", 0.5)
                    .model(),
                Set.of(value, error))
            .orThrow();
  }

  private static Distributed normal(double reading, long seed, long futures) {
    EnsembleRequest request =
        new EnsembleRequest(futures, seed, 1, Set.of(CONJUGATE.value)).with(Sampling.RANDOM);
    Evidence evidence =
        new Evidence(
            List.of(
                new Reading("value", CONJUGATE.value, CONJUGATE.error, 1, reading, Errors.NORMAL)));
    return posterior(CONJUGATE.simulation, request, evidence).of(CONJUGATE.value);
  }

  /**
   * Of 200 truths drawn as the model says, 90 % lie in the 90 % interval: 180, give or take 4.2.
   */
  @Test
  void holdTheTruthAsOftenAsTheySay() {
    Random random = new Random(7);
    int inside = 0;
    for (long seed = 0; seed < 200; seed++) {
      double truth = random.nextGaussian();
      Distributed posterior = normal(truth + 0.5 * random.nextGaussian(), seed, 1_000);
      inside += truth >= posterior.quantile(0.05) && truth <= posterior.quantile(0.95) ? 1 : 0;
    }
    assertThat(inside).isBetween(167, 193);
  }

  @Test
  void areTheSameForAnyThreadsBatchAndCode() {
    for (Sampling sampling : Sampling.values()) {
      Ensemble one =
          posterior(
              simulation(Tuning.standard().with(Backends.ROWS).withLanes(64)),
              request(3_001, 7, 1, sampling),
              evidence(READ));
      for (Backends code : Backends.values()) {
        if (code.isPresent()) {
          Ensemble other =
              posterior(
                  simulation(Tuning.standard().with(code).withLanes(24)),
                  request(3_001, 7, 3, sampling),
                  evidence(READ));
          observables()
              .forEach(each ->
                  assertThat(other.of(each))
                      .as(sampling + " " + code + " " + each)
                      .isEqualTo(one.of(each)));
        }
      }
    }
  }

  @Test
  void areTheSameOneByOneAndTogether() {
    Simulation simulation = simulation(Tuning.standard());
    for (Sampling sampling : Sampling.values()) {
      EnsembleRequest plain = request(1_000, 7, 2, sampling);
      EnsembleRequest request =
          plain.with(plain.given().with(followed(simulation, plain, evidence(READ)).ancestry()));
      Observable end = new Observable("level", STEPS);
      EnsembleRun run = simulation.start(request, List.of(end), 200);
      run.finish(Progress.none());
      for (int future = 0; future < 200; future++) {
        assertThat(simulation.trajectory(request.design(), future).at("level", STEPS))
            .isEqualTo(run.kept().value(end, future));
      }
    }
  }

  /** Copies of one ancestor share its past to the last reading, and no more. */
  @Test
  void shareThePastOfTheirAncestorAndPartWays() {
    Simulation simulation = simulation(Tuning.standard());
    EnsembleRequest plain = request(10_000, 7, 2, Sampling.RANDOM);
    Conditioned.Followed followed = followed(simulation, plain, evidence(READ));
    EnsembleRequest request = plain.with(plain.given().with(followed.ancestry()));
    Map<Integer, Integer> firstWith = new HashMap<>();
    int twin = 0;
    while (firstWith.putIfAbsent(followed.ancestry().of(twin), twin) == null) {
      twin++;
    }
    int ancestorOfBoth = followed.ancestry().of(twin);
    int sibling = java.util.Objects.requireNonNull(firstWith.get(ancestorOfBoth));
    List<Double> one = simulation.trajectory(request.design(), sibling).of("level");
    List<Double> other = simulation.trajectory(request.design(), twin).of("level");
    List<Double> ancestor =
        simulation.trajectory(followed.ancestry().pool(), ancestorOfBoth).of("level");

    // The noise at the last reading's point is the ancestor's still, and moves the next point.
    assertThat(one.subList(0, READ.length + 2)).isEqualTo(other.subList(0, READ.length + 2));
    assertThat(one.subList(0, READ.length + 2)).isEqualTo(ancestor.subList(0, READ.length + 2));
    assertThat(one.get(READ.length + 2)).isNotEqualTo(other.get(READ.length + 2));
    assertThat(followed.ancestry().distinct()).isBetween(1_000, 9_999);
  }

  @Test
  void sayHowFarOffTheNearestIsWhenNoneComesNear() {
    Conditioned conditioned =
        simulation(Tuning.standard())
            .condition(
                request(1_000, 7, 2, Sampling.RANDOM), evidence(10, 10, 60), Progress.none());

    assertThat(conditioned).isInstanceOf(Conditioned.TooFar.class);
    Conditioned.TooFar far = (Conditioned.TooFar) conditioned;
    assertThat(far.nearest().reading().point()).isEqualTo(3);
    assertThat(far.nearest().misses()).isGreaterThan(8);
    assertThat(far.nearest().predicted()).isLessThan(48);
  }

  /** Twelve exact readings of a walk: no pool holds enough futures near them. */
  @Test
  void letTheDataCountLessWhereTheFuturesDoNotReach() {
    Models exact =
        Models.over(12)
            .input("start", new Distribution.Normal(10, 1))
            .noise("shock", new Distribution.Normal(0, 2))
            .constant("error", 1)
            .stock("level", "start", "shock");
    Simulation simulation = Simulation.of(exact.model(), wide()).orThrow();
    Evidence evidence =
        evidence(12.5, 14.1, 12.2, 15.2, 16.0, 18.5, 19.1, 17.2, 20.0, 21.8, 20.3, 23.0);
    EnsembleRequest request = new EnsembleRequest(2_000, 1, 2, wide()).with(Sampling.RANDOM);
    Conditioned.Followed followed = followed(simulation, request, evidence);

    assertThat(followed.power()).isBetween(0.01, 0.99);
    assertThat(followed.effective()).isLessThan(1_000);
    assertThat(followed.used()).isCloseTo(1_000, within(1.0));
    assertThat(followed.pool()).isGreaterThan(1L << 16);
  }

  private static Set<Observable> wide() {
    Set<Observable> all = new LinkedHashSet<>();
    for (int point = 0; point <= 12; point++) {
      all.add(new Observable("level", point));
      all.add(new Observable("error", point));
    }
    return all;
  }
}
