package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Distribution;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NonFiniteTest {

  private static Ensemble run(Models models, long futures, String... names) {
    Set<Observable> observables = models.atEnd(names);
    return Simulation.of(models.model(), observables)
        .orThrow()
        .run(new EnsembleRequest(futures, 1, 2, observables), Progress.none());
  }

  @Test
  void futuresThatAreNotFiniteAreCountedAndLeftOut() {
    Models models =
        Models.over(5)
            .input("x", new Distribution.Uniform(-1, 3))
            .auxiliary("root", "SQRT(x)")
            .stock("s", "0", "root");
    Ensemble ensemble = run(models, 1_000, "x", "s");
    Simulation simulation = Simulation.of(models.model(), models.atEnd("x")).orThrow();
    long negative = 0;
    long first = -1;
    for (int future = 0; future < 1_000; future++) {
      boolean fails = simulation.trajectory(1, future).at("x", 0) < 0;
      negative += fails ? 1 : 0;
      first = fails && first < 0 ? future : first;
    }
    assertThat(ensemble.excluded()).isEqualTo(negative).isBetween(200L, 300L);
    assertThat(ensemble.nonFinite()).hasSize(1);
    NonFinite cause = ensemble.nonFinite().getFirst();
    assertThat(cause.variable()).isEqualTo("root");
    assertThat(cause.point()).isZero();
    assertThat(cause.futures()).isEqualTo(negative);
    assertThat(cause.example()).isEqualTo(first);
    assertThat(cause.value()).isNaN();
    Distributed x = ensemble.of(new Observable("x", 5));
    assertThat(x.count()).isEqualTo(1_000 - negative);
    assertThat(x.min()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void anEnsembleWithoutAnyFiniteFutureIsStillAnEnsemble() {
    Ensemble ensemble =
        run(Models.over(3).auxiliary("zero", "0*TIME").auxiliary("x", "1/zero"), 300, "x");
    assertThat(ensemble.excluded()).isEqualTo(300);
    Distributed x = ensemble.of(new Observable("x", 3));
    assertThat(x.count()).isZero();
    assertThat(x.mean()).isNaN();
    assertThat(x.standardDeviation()).isNaN();
    assertThat(x.quantile(0.5)).isNaN();
    assertThat(x.nonZero()).isZero();
    assertThat(ensemble.nonFinite().getFirst().variable()).isEqualTo("x");
    assertThat(ensemble.nonFinite().getFirst().value()).isInfinite();
  }

  @Test
  void whatIsMeantToBeInfiniteIsNotBlamed() {
    Models models =
        Models.over(6)
            .input("x", new Distribution.Uniform(0, 1))
            .auxiliary("cap", "INF")
            .auxiliary("ratio", "1/(x - x)") // infinite, but never used below
            .auxiliary("lowest", "MIN(x, cap, PREVIOUS(lowest, INF))")
            .auxiliary("safe", "IF x < 2 THEN lowest ELSE ratio")
            .auxiliary("late", "LN(4 - TIME)") // NaN from point 5 on, -infinity at point 4
            .stock("s", "0", "safe + MIN(late, 100)");
    Ensemble ensemble = run(models, 10, "safe", "s");
    assertThat(ensemble.excluded()).isEqualTo(10);
    assertThat(ensemble.nonFinite()).hasSize(1);
    assertThat(ensemble.nonFinite().getFirst().variable()).isEqualTo("late");
    assertThat(ensemble.nonFinite().getFirst().point()).isEqualTo(4);
    assertThat(run(models, 10, "safe").excluded()).isZero();
  }

  @Test
  void aStockThatOverflowsIsItselfTheCause() {
    Models models = Models.over(40).stock("s", "1e300", "s*9").stock("t", "1", "0");
    Ensemble ensemble = run(models, 1, "t", "s");
    NonFinite cause = ensemble.nonFinite().getFirst();
    assertThat(cause.variable()).isEqualTo("s");
    assertThat(cause.point()).isEqualTo(9);
    assertThat(cause.value()).isInfinite();
  }

  @Test
  void causesAreListedByHowManyFuturesTheySpoilThenByName() {
    Models models =
        Models.over(2)
            .input(
                "x",
                new Distribution.Discrete(
                    List.of(0.0, 1.0, 2.0, 3.0), List.of(0.25, 0.25, 0.25, 0.25)))
            .auxiliary("b", "IF x = 1 THEN SQRT(-1) ELSE 0")
            .auxiliary("a", "IF x = 2 THEN SQRT(-1) ELSE 0")
            .auxiliary("c", "IF x = 3 AND TIME = 1 THEN SQRT(-1) ELSE 0")
            .auxiliary("total", "a + b + c + PREVIOUS(c, 0)");
    Ensemble ensemble = run(models, 4_000, "total");
    assertThat(ensemble.nonFinite()).hasSize(3);
    long before = Long.MAX_VALUE;
    Set<String> names = new LinkedHashSet<>();
    long total = 0;
    for (NonFinite cause : ensemble.nonFinite()) {
      assertThat(cause.futures()).isLessThanOrEqualTo(before);
      before = cause.futures();
      total += cause.futures();
      names.add(cause.variable() + "@" + cause.point());
    }
    assertThat(names).containsExactlyInAnyOrder("a@0", "b@0", "c@1");
    assertThat(total).isEqualTo(ensemble.excluded());
  }
}
