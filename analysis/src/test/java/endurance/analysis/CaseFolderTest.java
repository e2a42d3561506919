package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Verdict.Reason;
import endurance.analysis.Verdict.Ruling;
import endurance.analysis.answer.Answer;
import endurance.analysis.explanation.Explainer;
import endurance.analysis.explanation.Explanation;
import endurance.casebook.Case;
import endurance.engine.Progress;
import endurance.model.Checked;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** From the files of a case to its answers. */
class CaseFolderTest {

  private static final int FUTURES = 20_000;

  private final Case theCase = read("base").orThrow();
  private final Answers answers =
      Analyst.answer(
              theCase, CaseFolderTest::read, RunPlan.of(FUTURES, 1, 2), _ -> {}, Progress.none())
          .orThrow();

  @Test
  void answersItsQuestions() {
    Answer.Probability survival = (Answer.Probability) answers.answers().getFirst();
    Answer.Amount left = (Answer.Amount) answers.answers().get(1);
    Answer.Runway runway = (Answer.Runway) answers.answers().get(2);

    assertThat(survival.at().getFirst().value().value()).isEqualTo(0.5, within(0.02));
    assertThat(survival.at().getLast().value().value()).isZero();
    assertThat(left.at().getFirst().value().median().value()).isEqualTo(0, within(0.3));
    assertThat(runway.at80()).contains(YearMonth.of(2026, 4));
  }

  @Test
  void judgesItsClaims() {
    Verdict lasts = answers.verdicts().get(1);
    Verdict sales = answers.verdicts().get(2);

    assertThat(answers.verdicts().getFirst().ruling()).isEqualTo(Ruling.SUPPORTED);
    assertThat(lasts.reason()).isEqualTo(Reason.NOT_OBSERVABLE_YET);
    assertThat(lasts.low()).isZero();
    assertThat(lasts.high()).isEqualTo(0.5, within(0.02));
    assertThat(sales.ruling()).isEqualTo(Ruling.UNDETERMINED);
    assertThat(sales.reason()).isEqualTo(Reason.KIND_UNCLEAR);
    assertThat(sales.because().english())
        .contains("F-3 (13 USD, grade A) disagrees", "F-4 (at least 20 USD/year, grade A) agrees");
  }

  @Test
  void drawsItsCharts() {
    assertThat(answers.fans())
        .singleElement()
        .satisfies(fan -> assertThat(fan.months()).hasSize(24));
  }

  @Test
  void countsWhatItStandsOn() {
    assertThat(answers.footing()).isEqualTo(new Footing(1, 1, 4, 1));
  }

  @Test
  void namesWhatDrivesIt() {
    assertThat(answers.drivers()).extracting(Driver::input).containsOnly("money_at_start");
  }

  @Test
  void leadsFromAnAnswerToItsSources() {
    assertThat(new Explainer(theCase).trail("survival/2027", 20))
        .extracting(Explanation::name)
        .startsWith("survival/2027", "purse.empty", "purse.money")
        .contains("money_at_start", "wages", "rent", "F-1", "F-2", "report");
  }

  private static Checked<Case> read(String scenario) {
    return TestCases.read("candle", scenario);
  }
}
