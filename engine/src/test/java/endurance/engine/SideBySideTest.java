package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.model.Clock;
import endurance.model.Distribution;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Span;
import endurance.model.unit.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SideBySideTest {

  private static final List<Observable> WANTED =
      List.of(new Observable("level", 3), new Observable("rate", 0), new Observable("level", 1));

  private final Simulation simulation =
      Simulation.of(model(), new LinkedHashSet<>(WANTED)).orThrow();

  @Test
  void givesEveryFutureAsItsTrajectoryHasIt() {
    int futures = 2 * Tuning.standard().lanes() + 5;

    List<List<Double>> rows = simulation.sideBySide(9, futures, WANTED);

    assertThat(rows).hasSize(futures);
    for (int future = 0; future < futures; future++) {
      Trajectory path = simulation.trajectory(9, future);
      assertThat(rows.get(future))
          .containsExactly(path.at("level", 3), path.at("rate", 0), path.at("level", 1));
    }
  }

  @Test
  void aRunKeepsTheSameRowsOfItsFirstFutures() {
    int kept = Tuning.standard().lanes() + 3;
    EnsembleRun run =
        simulation.start(new EnsembleRequest(10_000, 9, 2, simulation.observables()), WANTED, kept);
    run.finish(Progress.none());

    assertThat(run.kept()).isEqualTo(simulation.sideBySide(9, kept, WANTED));
  }

  @Test
  void refusesWhatItDoesNotObserve() {
    assertThatThrownBy(() -> simulation.sideBySide(9, 1, List.of(new Observable("level", 2))))
        .hasMessageContaining("level@2");
  }

  /** A level that starts at 0 and rises by a rate drawn once. */
  private static Model model() {
    Variable rate =
        new Variable.Input(
            heading("rate", Unit.ONE.dividedBy(Unit.MONTH)),
            List.of(new Distribution.Uniform(0, 1)));
    Variable level =
        new Variable.Stock(
            heading("level", Unit.ONE),
            formula(new Expression.Literal(0, Span.NONE)),
            List.of(formula(new Expression.Reference("rate", List.of(), Span.NONE))),
            List.of());
    return Model.check(new Draft(Clock.of(0, 1, 4), List.of(), List.of(rate, level), List.of()))
        .orThrow();
  }

  private static Heading heading(String name, Unit unit) {
    return new Heading(name, List.of(), Optional.of(unit), "", Origin.memory());
  }

  private static Equations formula(Expression expression) {
    return Equations.everywhere(new Formula("", expression, Origin.memory()));
  }
}
