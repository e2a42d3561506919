package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.engine.random.Sampling;
import endurance.model.Clock;
import endurance.model.Distribution;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Variable;
import endurance.model.formula.BinaryOperator;
import endurance.model.formula.Builtin;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Span;
import endurance.model.unit.Unit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SideBySideTest {

  private static final List<Observable> WANTED =
      List.of(new Observable("level", 3), new Observable("rate", 0), new Observable("level", 1));

  private final Simulation simulation =
      Simulation.of(model(), new LinkedHashSet<>(WANTED)).orThrow();

  @ParameterizedTest
  @EnumSource
  void givesEveryFutureAsItsTrajectoryHasIt(Sampling sampling) {
    int kept = 2 * 64 + 5;
    EnsembleRequest request =
        new EnsembleRequest(1_000, 9, 2, simulation.observables()).with(sampling);
    EnsembleRun run = simulation.start(request, WANTED, kept);
    run.finish(Progress.none());

    assertThat(run.kept().futures()).isEqualTo(kept);
    for (int future = 0; future < kept; future++) {
      Trajectory path = simulation.trajectory(request.design(), future);
      for (Observable column : WANTED) {
        assertThat(run.kept().value(column, future))
            .isEqualTo(path.at(column.variable(), column.point()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void strikesOutFuturesThatTheRunLeavesOut(Sampling sampling) {
    Observable root = new Observable("root", 0);
    Simulation some =
        Simulation.of(model(), new LinkedHashSet<>(List.of(WANTED.get(1), root))).orThrow();
    EnsembleRequest request = new EnsembleRequest(500, 9, 2, some.observables()).with(sampling);
    EnsembleRun run = some.start(request, List.of(WANTED.get(1)), 500);
    Ensemble ensemble = run.finish(Progress.none());
    double[] kept = run.kept().column(WANTED.get(1));

    assertThat(Arrays.stream(kept).filter(Double::isNaN).count())
        .isEqualTo(ensemble.excluded())
        .isBetween(200L, 300L);
    for (int future = 0; future < kept.length; future++) {
      assertThat(Double.isNaN(kept[future]))
          .isEqualTo(Double.isNaN(some.trajectory(request.design(), future).at("root", 0)));
    }
  }

  @Test
  void keepsNoMoreFuturesThanAreRun() {
    EnsembleRun run =
        simulation.start(new EnsembleRequest(7, 9, 1, simulation.observables()), WANTED, 100);
    run.finish(Progress.none());

    assertThat(run.kept().column(WANTED.getFirst())).hasSize(7);
  }

  @Test
  void statesTheMemoryOfWhatIsKept() {
    EnsembleRequest request = new EnsembleRequest(1_000_000, 9, 2, simulation.observables());

    long kept = simulation.start(request, WANTED, 500_000).workingBytes();

    assertThat(kept - simulation.start(request, WANTED, 0).workingBytes())
        .isEqualTo(500_000L * WANTED.size() * Double.BYTES);
  }

  @Test
  void refusesWhatItDoesNotObserve() {
    EnsembleRequest request = new EnsembleRequest(1, 9, 1, simulation.observables());
    Observable other = new Observable("level", 2);

    assertThatThrownBy(() -> simulation.start(request, List.of(other), 1))
        .hasMessageContaining("level@2");
    assertThatThrownBy(() -> new SideBySide(WANTED, new double[3][1]).column(other))
        .hasMessageContaining("level@2");
  }

  @Test
  void refusesColumnsOfUnequalLength() {
    assertThatThrownBy(() -> new SideBySide(WANTED, new double[][] {{1}, {1, 2}, {1}}))
        .hasMessageContaining("rate@0 needs 1 values, got 2");
  }

  /** A level that starts at 0 and rises by a rate drawn once; and a root that half have. */
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
    Variable luck =
        new Variable.Input(heading("luck", Unit.ONE), List.of(new Distribution.Uniform(0, 1)));
    Expression half = new Expression.Literal(0.5, Span.NONE);
    Expression drawn = new Expression.Reference("luck", List.of(), Span.NONE);
    Expression beyond = new Expression.Binary(BinaryOperator.SUBTRACT, drawn, half, Span.NONE);
    Variable root =
        new Variable.Auxiliary(
            heading("root", Unit.ONE),
            formula(new Expression.Call(Builtin.SQRT, List.of(beyond), Span.NONE)));
    return Model.check(
            new Draft(Clock.of(0, 1, 4), List.of(), List.of(rate, level, luck, root), List.of()))
        .orThrow();
  }

  private static Heading heading(String name, Unit unit) {
    return new Heading(name, List.of(), Optional.of(unit), "", Origin.memory());
  }

  private static Equations formula(Expression expression) {
    return Equations.everywhere(new Formula("", expression, Origin.memory()));
  }

  @Test
  void thinsOutFuturesFromAllOverTheRun() {
    Observable column = new Observable("money", 0);
    SideBySide kept =
        new SideBySide(java.util.List.of(column), new double[][] {{0, 1, 2, 3, 4, 5, 6}});

    assertThat(kept.thinned(3).column(column)).containsExactly(0, 3, 6);
    assertThat(kept.thinned(4).column(column)).containsExactly(0, 2, 4, 6);
    assertThat(kept.thinned(7).column(column)).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }
}
