package endurance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.program.BinaryOperation;
import endurance.engine.program.Term;
import endurance.model.Distribution;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HotLoopTest {

  private static final int ROUNDS = 5;

  private final Simulation simulation =
      Simulation.of(
              Models.over(50)
                  .input("rate", new Distribution.Uniform(0, 1))
                  .noise("shake", new Distribution.Normal(0, 1))
                  .stock("level", "0", "rate + shake")
                  .auxiliary("twice", "level*2")
                  .model(),
              Set.of(new Observable("twice", 50)))
          .orThrow();

  @Test
  void tellsEachStageApart() {
    Map<String, Double> nanos = simulation.profile(term -> term, ROUNDS);

    assertThat(nanos)
        .containsOnlyKeys("inputs", "future", "initial", "noises", "point", "step")
        .allSatisfy((_, spent) -> assertThat(spent).isBetween(0.0, 1e6));
    assertThat(nanos.get("noises")).isPositive();
  }

  @Test
  void measuresTheChangedProgram() {
    double asItIs = point(term -> term);
    double withPowers = point(HotLoopTest::manyPowers);

    // A hundred powers take far longer than one multiplication, whatever else the machine does.
    assertThat(withPowers).isGreaterThan(5 * asItIs);
  }

  private double point(java.util.function.UnaryOperator<Term> change) {
    return java.util.Objects.requireNonNull(simulation.profile(change, ROUNDS).get("point"));
  }

  private static Term manyPowers(Term term) {
    Term result = term;
    if (term instanceof Term.Binary(BinaryOperation operation, _, _)
        && operation == BinaryOperation.MULTIPLY) {
      for (int i = 0; i < 100; i++) {
        result = new Term.Binary(BinaryOperation.POWER, new Term.Literal(1.01), result);
      }
    }
    return result;
  }
}
