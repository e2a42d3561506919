package endurance.engine.program;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.Models;
import endurance.model.Distribution;
import endurance.model.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramTest {

  private static Program of(Models models, String... observed) {
    return Program.of(models.model(), models.atEnd(observed)).orThrow();
  }

  @Test
  void holdsOnlyWhatItsObservablesNeed() {
    Models models =
        Models.over(5)
            .input("x", new Distribution.Uniform(0, 1))
            .input("y", new Distribution.Uniform(0, 1))
            .stock("a", "x", "a")
            .stock("b", "y", "a + b");
    assertThat(of(models, "a").slots())
        .extracting(Slot::name)
        .contains("a", "x")
        .doesNotContain("b", "y");
    assertThat(of(models, "b").slots()).extracting(Slot::name).contains("a", "x", "b", "y");
  }

  @Test
  void aDecidedConditionPrunesTheOtherBranch() {
    Models models =
        Models.over(5)
            .constant("policy", 0)
            .stock("expensive", "1", "expensive")
            .auxiliary("cheap", "TIME")
            .input("x", new Distribution.Uniform(0, 1))
            .auxiliary("y", "x + (IF policy = 1 THEN expensive ELSE cheap)");
    assertThat(of(models, "y").slots())
        .extracting(Slot::name)
        .doesNotContain("expensive", "cheap", "policy");
  }

  @Test
  void computesBeforehandWhatNoDrawCanChange() {
    Models models =
        Models.over(3)
            .constant("a", 2)
            .series("s", new Table(List.of(0.0, 2.0), List.of(1.0, 3.0), Table.Reading.CONTINUOUS))
            .input("x", new Distribution.Uniform(0, 1))
            .auxiliary("known", "a^3 + 1")
            .auxiliary("timed", "s*known + STEP(1, 2)")
            .auxiliary("fixed", "x*known")
            .auxiliary("first", "INIT(fixed + timed)")
            .auxiliary("y", "fixed + timed + first");
    Program program = of(models, "y");
    assertThat(program.schedules()).containsExactly(List.of(9.0, 18.0, 28.0, 28.0));
    assertThat(program.future()).hasSize(3); // fixed, what INIT keeps, and first
    assertThat(program.initial()).isEmpty();
    assertThat(program.point()).hasSize(1); // y
    assertThat(program.next()).isEmpty();
    assertThat(program.text()).contains("fixed := (x * 9.0)").contains("x ~ Uniform");
  }

  @Test
  void stopsAtTheLastPointObserved() {
    Models models = Models.over(100).stock("a", "1", "a");
    assertThat(
            Program.of(models.model(), java.util.Set.of(new endurance.engine.Observable("a", 7)))
                .orThrow()
                .points())
        .isEqualTo(8);
  }

  /** Chained states pass values on without stepping aside; states in a circle cannot. */
  @Test
  void statesStepAsideOnlyInACircle() {
    Models chain =
        Models.over(5)
            .input("x", new Distribution.Uniform(0, 1))
            .auxiliary("y", "SMTH3(x, 4, 0) + DELAY3(x, 4, 0)");
    assertThat(of(chain, "y").slots())
        .extracting(Slot::name)
        .noneMatch(name -> name.endsWith("next"));
    Models circle =
        Models.over(5)
            .input("x", new Distribution.Uniform(0, 1))
            .stock("a", "x", "b")
            .stock("b", "x", "a");
    assertThat(of(circle, "a").slots())
        .extracting(Slot::name)
        .filteredOn(name -> name.endsWith("next"))
        .hasSize(1);
  }

  @Test
  void aChainOfThousandsOfVariablesIsOrderedWithoutRecursion() {
    Models models = Models.over(1).input("v0", new Distribution.Uniform(0, 1));
    int length = 20_000;
    for (int i = length; i >= 1; i--) {
      models.auxiliary("v" + i, "v" + (i - 1) + " + TIME");
    }
    Program program = of(models, "v" + length);
    assertThat(program.point()).hasSize(length);
    assertThat(program.point().getFirst().term().reads())
        .containsExactly(program.slotOf("v20000") - length);
  }
}
