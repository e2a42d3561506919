package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import endurance.engine.program.Horizon;
import endurance.engine.program.Program;
import endurance.engine.program.Shape;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of the past only is computed in the past only, and nothing else changes. */
class HorizonTest {

  private static final int MODELS = 200;

  @Test
  void dropsTheLinesThatNobodyNeedsAfterwards() {
    Model model =
        Models.over(20)
            .stock("kept", "1", "kept*0.1")
            .stock("past", "1", "past*kept")
            .auxiliary("early", "past + 1")
            .auxiliary("late", "kept*2")
            .model();
    Set<Observable> observables =
        Set.of(new Observable("early", 5), new Observable("late", 20), new Observable("late", 3));
    Program program = Program.of(model, observables).orThrow();

    Horizon horizon = Horizon.of(program, observables).orElseThrow();

    assertThat(horizon.last()).isEqualTo(5);
    assertThat(horizon.afterwards().observed()).containsOnlyKeys("late");
    assertThat(horizon.afterwards().next().size()).isLessThan(program.next().size());
    assertThat(horizon.afterwards().slots()).isEqualTo(program.slots());
  }

  @Test
  void isNoneWhereEverythingIsNeededToTheEnd() {
    Model model = Models.over(20).stock("kept", "1", "kept*0.1").auxiliary("late", "kept").model();
    Set<Observable> observables = Set.of(new Observable("kept", 5), new Observable("late", 20));

    assertThat(Horizon.of(Program.of(model, observables).orThrow(), observables))
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(
      value = Backends.class,
      names = {"ROWS", "VECTOR", "MACHINE"})
  void leavesEveryNumberThatIsAskedForAsItWas(Backends backends) {
    assumeThat(backends.isPresent()).describedAs(backends + " can run here").isTrue();
    int withHorizon = 0;
    for (long seed = 1; seed <= MODELS; seed++) {
      Model model = GeneratedModel.of(seed);
      int end = model.clock().steps();
      List<String> names = names(model);
      List<Observable> asked = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        asked.add(new Observable(names.get(i), i % 3 == 0 ? end : (int) (i % Math.max(1, end))));
      }
      Set<Observable> observables = new LinkedHashSet<>(asked);
      Simulation simulation =
          Simulation.of(model, observables, Tuning.standard().withLanes(16).with(backends))
              .orThrow();
      withHorizon += Horizon.of(simulation.program(), observables).isPresent() ? 1 : 0;
      EnsembleRun run = simulation.start(new EnsembleRequest(16, seed, 1, Set.of()), asked, 16);
      run.finish(Progress.none());
      for (int future = 0; future < 16; future++) {
        Trajectory whole = simulation.trajectory(seed, future);
        for (Observable one : asked) {
          double value = run.kept().value(one, future);
          if (!Double.isNaN(value)) {
            assertThat(value)
                .describedAs("model %d, future %d: %s", seed, future, one)
                .isEqualTo(whole.at(one.variable(), one.point()));
          }
        }
      }
    }
    assertThat(withHorizon).isGreaterThan(MODELS / 4);
  }

  private static List<String> names(Model model) {
    return model.variables().values().stream()
        .filter(variable -> !(variable instanceof Variable.Lookup))
        .flatMap(variable -> Shape.scalarNames(model, variable).stream())
        .toList();
  }
}
