package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.engine.Progress;
import endurance.engine.random.Sampling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A fifth of the raft's futures are left out, here all those of some replicates. */
class ReplicatesWithoutFuturesTest {

  private static final RunPlan FEW = RunPlan.of(17, 1, 1);

  @ParameterizedTest
  @EnumSource
  void leaveNoEstimateWithoutItsError(Sampling sampling) {
    Answers answers =
        Analyst.answer(
                TestCases.read("raft", "base").orThrow(),
                name -> TestCases.read("raft", name),
                FEW.with(sampling),
                _ -> {},
                Progress.none())
            .orThrow();

    assertThat(answers.excluded()).isPositive();
    Band owed = ((Answer.Amount) answers.answers().get(1)).at().getFirst().value();
    assertThat(owed.mean().low()).isLessThan(owed.mean().value());
    assertThat(owed.mean().high()).isGreaterThan(owed.mean().value());
    assertThat(owed.median().low()).isLessThan(owed.median().value());
    assertThat(owed.median().high()).isGreaterThan(owed.median().value());
  }
}
