package endurance.analysis.futures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.RunPlan;
import endurance.analysis.TestCases;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Outcome;
import endurance.analysis.futures.FutureChoice.ByNumber;
import endurance.analysis.futures.FutureChoice.ByQuestion;
import endurance.analysis.futures.FutureChoice.Place;
import endurance.casebook.Case;
import endurance.engine.Progress;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The raft of {@link FutureSearchTest}. */
class FutureReadingTest {

  private static final RunPlan PLAN = RunPlan.of(2_000, 5, 2);

  private final Case raft = TestCases.read("raft", "base").orThrow();

  @ParameterizedTest
  @EnumSource
  void followsTheChartedVariablesMonthByMonth(Sampling sampling) {
    WholeFuture future = read(PLAN.with(sampling), new ByNumber(1_234)).orThrow();
    double begun = drawn(future, "money_at_start").value();

    assertThat(future.months().getFirst()).isEqualTo(YearMonth.of(2026, 1));
    assertThat(future.months().getLast()).isEqualTo(YearMonth.of(2028, 1));
    assertThat(future.paths())
        .singleElement()
        .satisfies(path -> {
          assertThat(path.variable()).isEqualTo("purse.money");
          assertThat(path.title().english()).isEqualTo("Money");
          assertThat(path.unitText()).isEqualTo("USD");
          assertThat(path.values()).hasSize(25);
          for (int k = 0; k <= 24; k++) {
            assertThat(path.values().get(k)).isEqualTo(begun - k, within(1e-9));
          }
        });
  }

  @Test
  void answersEveryQuestion() {
    for (int number = 0; number < 50; number++) {
      WholeFuture future = read(PLAN, new ByNumber(number)).orThrow();
      double begun = drawn(future, "money_at_start").value();
      double luck = drawn(future, "luck").value();

      Outcome.Probability survival = (Outcome.Probability) future.outcomes().get(0);
      assertThat(survival.at())
          .extracting(Answer.At::value)
          .containsExactly(begun >= 3, begun >= 12, begun >= 18);
      Outcome.Amount owed = (Outcome.Amount) future.outcomes().get(1);
      assertThat(owed.at().getFirst().value()).isEqualTo(24 - begun, within(1e-9));
      assertThat(((Outcome.Month) future.outcomes().get(2)).month())
          .isEqualTo(
              luck > 0.7
                  ? Optional.empty()
                  : Optional.of(YearMonth.of(2026, 1).plusMonths((int) (10 * luck))));
      int months = (int) begun;
      assertThat(((Outcome.Runway) future.outcomes().get(3)).until())
          .isEqualTo(
              months == 0
                  ? Optional.empty()
                  : Optional.of(YearMonth.of(2025, 12).plusMonths(months)));
      assertThat(future.stray().isPresent()).isEqualTo(luck < 0.2);
    }
  }

  @Test
  void tellsWhereAmongTheFuturesAnInputLies() {
    WholeFuture future = read(PLAN, new ByNumber(7)).orThrow();

    // uniform between 0 and 24, up to the error of 2,000 futures
    assertThat(drawn(future, "money_at_start").partAtMost())
        .isEqualTo(drawn(future, "money_at_start").value() / 24, within(0.04));
    assertThat(future.drawn()).extracting(WholeFuture.Drawn::driver).allMatch(Optional::isEmpty);
    assertThat(Math.abs(future.drawn().getFirst().partAtMost() - 0.5))
        .isGreaterThanOrEqualTo(Math.abs(future.drawn().getLast().partAtMost() - 0.5));
  }

  @Test
  void putsFirstWhatTheQuestionHangsOn() {
    WholeFuture worst = read(PLAN, new ByQuestion(Place.WORST, "owed")).orThrow();

    assertThat(worst.drawn().getFirst().input()).isEqualTo("money_at_start");
    assertThat(worst.drawn().getFirst().driver().orElseThrow().correlation().value())
        .isEqualTo(-1, within(1e-9));
    assertThat(worst.drawn().getFirst().partAtMost()).isLessThan(0.01);
    assertThat(worst.drawn().getLast().driver()).isEmpty();
    assertThat(worst.stray()).isEmpty();
  }

  @Test
  void followsAnyVariableAskedFor() {
    WholeFuture future =
        FutureReading.read(
                raft, PLAN, new ByNumber(1), List.of("spending", "purse.money"), Progress.none())
            .orThrow();

    assertThat(future.paths())
        .extracting(WholeFuture.Path::variable)
        .containsExactly("spending", "purse.money");
    assertThat(future.paths().getFirst().unitText()).isEqualTo("USD/month");
    assertThat(future.paths().getFirst().values()).hasSize(25).containsOnly(1.0);
  }

  @Test
  void knowsOnlyTheVariablesOfTheCase() {
    Checked<WholeFuture> wrong =
        FutureReading.read(
            raft, PLAN, new ByNumber(1), List.of("spendin", "luck[x]"), Progress.none());

    assertThat(wrong.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "--variable: the case has no variable spendin; did you mean spending?",
            "--variable: luck[x] is not one value; write luck");
  }

  @Test
  void reportsHowFarAllPassesAreTogether() {
    AtomicLong last = new AtomicLong();
    FutureReading.read(
            raft,
            PLAN,
            new ByQuestion(Place.BEST, "owed"),
            List.of(),
            (done, of) -> {
              assertThat(of).isEqualTo(2 * PLAN.futures());
              assertThat(done).isGreaterThanOrEqualTo(last.getAndSet(done));
              return true;
            })
        .orThrow();

    assertThat(last).hasValue(2 * PLAN.futures());
  }

  private Checked<WholeFuture> read(RunPlan plan, FutureChoice choice) {
    return FutureReading.read(raft, plan, choice, List.of(), Progress.none());
  }

  private static WholeFuture.Drawn drawn(WholeFuture future, String input) {
    return future.drawn().stream()
        .filter(one -> one.input().equals(input))
        .findFirst()
        .orElseThrow();
  }
}
