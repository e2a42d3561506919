package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.model.Distribution;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.junit.jupiter.api.Test;

/** Chances of running out of cash that are known exactly. */
class RuinTest {

  private static final int FUTURES = 200_000;
  private static final int STANDARD_ERRORS = 4;

  private static Models gambler(double up) {
    return Models.over(12)
        .noise("toss", new Distribution.Discrete(List.of(-1.0, 1.0), List.of(1 - up, up)))
        .auxiliary("ruined", "IF PREVIOUS(ruined, 0) OR cash <= 0 THEN 1 ELSE 0")
        .stock("cash", "3", "IF ruined THEN 0 ELSE toss");
  }

  private static Models brownian() {
    return Models.over(12)
        .noise("shock", new Distribution.Normal(-1, 3))
        .stock("cash", "24", "shock")
        .auxiliary("negative", "IF cash < 0 THEN 1 ELSE 0")
        .auxiliary("ever", "MAX(negative, PREVIOUS(ever, 0))");
  }

  private static Ensemble run(Models models, long futures, long seed, Observable... observables) {
    Set<Observable> set = new LinkedHashSet<>(List.of(observables));
    return Simulation.of(models.model(), set)
        .orThrow()
        .run(new EnsembleRequest(futures, seed, 2, set), Progress.none());
  }

  private static void assertProbability(Distributed truth, double probability) {
    double standardError = Math.sqrt(probability * (1 - probability) / truth.count());
    assertThat((double) truth.nonZero() / truth.count())
        .isCloseTo(probability, within(STANDARD_ERRORS * standardError));
  }

  @Test
  void aFairGamblerIsRuinedAsOftenAsTheReflectionPrincipleSays() {
    Observable three = new Observable("ruined", 3);
    Observable nine = new Observable("ruined", 9);
    Ensemble ensemble = run(gambler(0.5), FUTURES, 1, three, nine);
    assertProbability(ensemble.of(three), 1 / 8.0);
    assertProbability(ensemble.of(nine), 11 / 32.0);
  }

  @Test
  void anUnluckyGamblerIsRuinedMoreOften() {
    Observable twelve = new Observable("ruined", 12);
    Ensemble ensemble = run(gambler(0.4), FUTURES, 2, twelve);
    assertProbability(ensemble.of(twelve), 6167961 / 9765625.0);
  }

  /** P(C < 0) after 12 months of N(-1, 3^2): Phi(-12/(3 sqrt 12)). */
  @Test
  void cashThatDriftsIsNormal() {
    Observable negative = new Observable("negative", 12);
    Observable ever = new Observable("ever", 12);
    Observable cash = new Observable("cash", 12);
    Ensemble ensemble = run(brownian(), FUTURES, 3, negative, ever, cash);
    assertProbability(ensemble.of(negative), 0.124106539495);
    Distributed last = ensemble.of(cash);
    double deviation = 3 * Math.sqrt(12);
    assertThat(last.mean()).isCloseTo(12, within(4 * deviation / Math.sqrt(FUTURES)));
    assertThat(last.standardDeviation())
        .isCloseTo(deviation, within(4 * deviation / Math.sqrt(2.0 * FUTURES)));
    assertThat(last.quantile(0.9)).isCloseTo(12 + 1.2815515655446 * deviation, within(0.15));
    assertThat(last.partAtMost(0)).isCloseTo(0.124106539495, within(0.004));
    // Seen once a month, cash is caught below 0 less often than if it were watched all the time.
    double caught = (double) ensemble.of(ever).nonZero() / FUTURES;
    assertThat(caught).isBetween(0.124106539495, 0.179202957832);
  }

  /** The exact interval of Clopper and Pearson (1934), which errs on the wide side. */
  @Test
  void intervalsCoverAKnownProbabilityAsOftenAsTheySay() {
    Observable negative = new Observable("negative", 12);
    Set<Observable> set = Set.of(negative);
    Simulation simulation = Simulation.of(brownian().model(), set).orThrow();
    int futures = 500;
    int covered = 0;
    for (int seed = 0; seed < 200; seed++) {
      Distributed truth =
          simulation.run(new EnsembleRequest(futures, seed, 1, set), Progress.none()).of(negative);
      long hits = truth.nonZero();
      double low =
          new BetaDistribution(hits, futures - hits + 1).inverseCumulativeProbability(0.025);
      double high =
          new BetaDistribution(hits + 1, futures - hits).inverseCumulativeProbability(0.975);
      covered += low <= 0.124106539495 && 0.124106539495 <= high ? 1 : 0;
    }
    assertThat(covered / 200.0).isBetween(0.90, 0.99);
  }
}
