package endurance.analysis.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.RunPlan;
import endurance.analysis.TestCases;
import endurance.analysis.Verdict;
import endurance.analysis.answer.Answer;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.engine.RunCancelled;
import endurance.engine.Tuning;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * The candle has up to 24 dollars and burns half a dollar for rent and half a dollar for wages each
 * month of two years.
 */
class LiveCaseTest {

  private static final RunPlan PLAN =
      new RunPlan(2_000, 7, 2, Sampling.LATIN, Tuning.standard(), OptionalLong.empty());

  private final CaseFolder folder = TestCases.open("candle");
  private final LiveCase live =
      LiveCase.of(read("base", Map.of()), this::scenario, PLAN, Progress.none()).orThrow();

  private Case read(String scenario, Map<String, String> set) {
    return folder.read(scenario, set).orThrow();
  }

  private Checked<Case> scenario(String name) {
    return folder.read(name, Map.of());
  }

  private Answers live(String scenario, Map<String, Double> changes) {
    Controls controls = live.controls(scenario, changes).orThrow();
    return live.start(controls).orThrow().advanceTo(PLAN.futures(), Progress.none()).orThrow();
  }

  private Answers ordinary(String scenario, Map<String, String> set) {
    return Analyst.answer(
            read(scenario, set), name -> folder.read(name, set), PLAN, _ -> {}, Progress.none())
        .orThrow();
  }

  /** What is counted agrees to the bit; quantiles as nearly as the folded ones are exact. */
  private static void agree(Answers live, Answers ordinary) {
    assertThat(live.futures()).isEqualTo(ordinary.futures());
    for (int i = 0; i < live.answers().size(); i++) {
      switch (live.answers().get(i)) {
        case Answer.Probability one ->
            assertThat(one.at()).isEqualTo(((Answer.Probability) ordinary.answers().get(i)).at());
        case Answer.Amount one -> {
          Answer.Amount other = (Answer.Amount) ordinary.answers().get(i);
          for (int at = 0; at < one.at().size(); at++) {
            double median = other.at().get(at).value().median().value();
            assertThat(one.at().get(at).value().median().value())
                .isCloseTo(median, within(0.01 * (1 + Math.abs(median))));
            assertThat(one.at().get(at).value().mean().value())
                .isCloseTo(other.at().get(at).value().mean().value(), within(1e-9));
          }
        }
        case Answer.Runway one -> {
          Answer.Runway other = (Answer.Runway) ordinary.answers().get(i);
          assertThat(one.at80()).isEqualTo(other.at80());
          assertThat(one.intervals()).isEqualTo(other.intervals());
        }
        case Answer.Month one -> assertThat(one).isEqualTo(ordinary.answers().get(i));
      }
    }
  }

  @Test
  void answersAsAnOrdinaryRunDoes() {
    agree(live("base", Map.of()), ordinary("base", Map.of()));
  }

  @Test
  void answersInAnotherScenario() {
    agree(live("thrift", Map.of()), ordinary("thrift", Map.of()));
  }

  @Test
  void answersWithNumbersHeldAtOtherValues() {
    agree(
        live("base", Map.of("wages", 0.25, "money_at_start", 13.0)),
        ordinary("base", Map.of("wages", "0.25", "money_at_start", "13")));
  }

  @Test
  void letsAChangeWinOverTheScenario() {
    agree(live("thrift", Map.of("wages", 1.0)), ordinary("base", Map.of("wages", "1")));
  }

  @Test
  void judgesClaimsInTheFuturesShown() {
    Answers wealthy = live("base", Map.of("wages", 0.0, "money_at_start", 24.0));
    Verdict frugal = wealthy.verdicts().get(1);
    Verdict poor = live("base", Map.of("money_at_start", 6.0)).verdicts().get(1);

    assertThat(wealthy.verdicts())
        .extracting(verdict -> verdict.claim().id())
        .containsExactly("cheaper", "lasts", "sales");
    assertThat(frugal.ruling()).isEqualTo(Verdict.Ruling.SUPPORTED);
    assertThat(poor.ruling()).isEqualTo(Verdict.Ruling.CONTRADICTED);
  }

  @Test
  void showsChartsEveryThirdMonthUpToTheLast() {
    assertThat(live("base", Map.of()).fans().getFirst().months())
        .hasSize(8)
        .last()
        .isEqualTo(java.time.YearMonth.of(2027, 12));
  }

  @Test
  void tellsAFirstAnswerFromFewFutures() {
    LiveRun run = live.start(live.controls("base", Map.of()).orThrow()).orThrow();
    Answers first = run.advanceTo(500, Progress.none()).orThrow();

    assertThat(first.futures()).isBetween(500L, 1_999L).isEqualTo(run.futures());
    assertThat(run.of()).isEqualTo(2_000);
    assertThat(run.advanceTo(2_000, Progress.none()).orThrow().futures()).isEqualTo(2_000);
  }

  @Test
  void stopsWhenNobodyWantsItAnyMore() {
    LiveRun run = live.start(live.controls("base", Map.of()).orThrow()).orThrow();

    assertThatThrownBy(() -> run.advanceTo(2_000, (_, _) -> false))
        .isInstanceOf(RunCancelled.class);
    assertThat(run.advanceTo(2_000, Progress.none()).orThrow().futures()).isEqualTo(2_000);
  }

  @Test
  void saysAllThatIsWrongWithControls() {
    Map<String, Double> changes = new LinkedHashMap<>();
    changes.put("wagse", 1.0);
    changes.put("money_at_start", Double.NaN);

    assertThat(live.controls("thirft", changes).problems())
        .extracting(Problem::message)
        .containsExactly(
            "there is no scenario `thirft`",
            "there is no assumption `wagse` to change",
            "`money_at_start` cannot be NaN");
    assertThat(live.controls("thirft", changes).problems().getFirst().remedy()).contains("thrift");
    assertThat(live.changeable()).containsExactly("money_at_start", "wages");
  }
}
