package endurance.benchmarks.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.benchmarks.subject.Subject.Observing;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.EnsembleRequest;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.Simulation;
import endurance.engine.program.Program;
import endurance.model.Model;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"reference", "equations:3", "equations:10", "equations:300", "elements:6"})
  void staysFiniteAndVaries(String name) {
    Subject subject = Subject.named(name);
    Model model = subject.source().read().orThrow();
    Set<Observable> observables = subject.observables(model, Observing.END);

    Ensemble ensemble =
        Simulation.of(model, observables)
            .orThrow()
            .run(new EnsembleRequest(300, 3, 1, observables), Progress.none());

    assertThat(ensemble.excluded()).isZero();
    for (Observable observable : observables) {
      Distributed distributed = ensemble.of(observable);
      assertThat(distributed.max()).isGreaterThan(distributed.min());
    }
  }

  /** What a model of so many equations loses by pruning is not measured, so nothing may be lost. */
  @ParameterizedTest
  @ValueSource(ints = {10, 100, 1000})
  void nothingOfAGeneratedModelIsPruned(int equations) {
    Subject subject = Subject.named("equations:" + equations);
    Model model = subject.source().read().orThrow();
    Program program =
        Simulation.of(model, subject.observables(model, Observing.END)).orThrow().program();

    // Parts that several equations share have lines of their own, which are not counted.
    long lines =
        Stream.concat(program.point().stream(), program.next().stream())
            .filter(line -> !program.slots().get(line.slot()).name().contains(" {part "))
            .count();

    assertThat(lines).isEqualTo(equations);
  }

  @Test
  void theReferenceCaseIsSound() {
    Path root = ReferenceCase.root();

    assertThat(
            CaseFolder.open(root.resolve("benchmarks/reference"), root.resolve("library"))
                .check()
                .problems())
        .isEmpty();
  }

  @Test
  void refusesAnotherName() {
    assertThatThrownBy(() -> Subject.named("sparrows:7")).hasMessageContaining("sparrows:7");
  }
}
