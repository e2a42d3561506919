package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import endurance.engine.program.Shape;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The compiler against the definition of the language, on models made up at random. */
class GeneratedModelsTest {

  /** More with {@code -Dendurance.generatedModels=100000}. */
  private static final int MODELS = Integer.getInteger("endurance.generatedModels", 2_000);

  private static final long FIRST = Long.getLong("endurance.firstGeneratedModel", 1);
  private static final Tuning TUNING = Tuning.standard().withLanes(16);

  @ParameterizedTest
  @EnumSource(
      value = Backends.class,
      names = {"ROWS", "VECTOR", "MACHINE"})
  void compiledModelsAgreeWithTheInterpreterToTheBit(Backends backends) {
    assumeThat(backends.isPresent()).describedAs(backends + " can run here").isTrue();
    long finite = 0;
    long compared = 0;
    for (long seed = FIRST; seed < FIRST + MODELS; seed++) {
      Model model = GeneratedModel.of(seed);
      Set<Observable> observables = new LinkedHashSet<>();
      for (Variable variable : model.variables().values()) {
        if (!(variable instanceof Variable.Lookup)) {
          Shape.scalarNames(model, variable)
              .forEach(name -> observables.add(new Observable(name, model.clock().steps())));
        }
      }
      Simulation simulation = Simulation.of(model, observables, TUNING.with(backends)).orThrow();
      for (long future : new long[] {0, 13}) {
        Trajectory trajectory = simulation.trajectory(seed, future);
        Interpreter interpreter = new Interpreter(model, seed, future);
        for (Variable variable : model.variables().values()) {
          if (variable instanceof Variable.Lookup) {
            continue;
          }
          Shape shape = Shape.of(model, variable);
          for (int i = 0; i < shape.size(); i++) {
            String name = shape.scalarName(variable.name(), i);
            for (int point = 0; point < model.clock().points(); point++) {
              double expected = interpreter.value(variable.name(), shape.elements(i), point);
              double actual = trajectory.at(name, point);
              compared++;
              finite += Double.isFinite(expected) ? 1 : 0;
              if (Double.doubleToLongBits(expected) != Double.doubleToLongBits(actual)) {
                assertThat(actual)
                    .describedAs(
                        "model %d, future %d: %s at point %d%n%s",
                        seed, future, name, point, simulation.program().text())
                    .isEqualTo(expected);
              }
            }
          }
        }
      }
    }
    assertThat((double) finite / compared)
        .describedAs("part of values that are finite")
        .isGreaterThan(0.5);
  }
}
