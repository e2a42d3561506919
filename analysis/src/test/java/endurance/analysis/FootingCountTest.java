package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootingCountTest {

  private static final Variable ONE = Models.constant("one", Models.USD);
  private static final Variable THREE =
      new Variable.Input(
          Models.heading("three", Models.USD, "player"),
          List.of(
              new Distribution.Uniform(0, 1),
              new Distribution.Uniform(0, 2),
              new Distribution.Uniform(0, 3)));

  @Test
  void countsEveryValueOfAnArray() {
    Footing footing = footing(resting(THREE, ""), judged(ONE));

    assertThat(footing).isEqualTo(new Footing(3, 1, 2, 1));
  }

  @Test
  void countsAReplacedValueAsJudgement() {
    Footing footing = footing(resting(THREE, "drought"), resting(ONE, ""));

    assertThat(footing).isEqualTo(new Footing(1, 3, 2, 1));
  }

  @Test
  void leavesTheFactsOfAReplacedValueUnused() {
    assertThat(footing(resting(ONE, "--set"))).isEqualTo(new Footing(0, 1, 2, 0));
  }

  @Test
  void countsNothingInAnEmptyCase() {
    assertThat(footing()).isEqualTo(new Footing(0, 0, 2, 0));
  }

  private static Assumption resting(Variable variable, String overriddenBy) {
    return new Assumption(variable, "", new Basis.Facts(List.of("T1"), "as it is"), overriddenBy);
  }

  private static Assumption judged(Variable variable) {
    return new Assumption(variable, "", new Basis.Judgement("why not"), "");
  }

  private static Footing footing(Assumption... assumptions) {
    Model model = Models.of(List.of(new Dimension("player", List.of("a", "b", "c"))), ONE, THREE);
    return FootingCount.of(
        CaseParts.of(model)
            .resting(
                List.of(Evidence.REPORT),
                List.of(
                    Evidence.fact("T1", FactKind.PERIOD_TOTAL, 1, Grade.A, Fact.Bound.EXACTLY),
                    Evidence.fact("T2", FactKind.PERIOD_TOTAL, 2, Grade.A, Fact.Bound.EXACTLY)),
                List.of(assumptions))
            .build());
  }
}
