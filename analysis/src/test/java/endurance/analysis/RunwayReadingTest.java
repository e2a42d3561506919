package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.MonthInterval;
import endurance.analysis.wording.VariableText;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class RunwayReadingTest {

  private static final Question.Runway QUESTION =
      new Question.Runway("runway", CaseParts.text("How long?"), Origin.memory());
  private static final Clock CLOCK = Clock.monthly(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

  @Test
  void endsWithTheLastMonthThatEnoughFuturesReach() {
    // one future in twenty more has run out of cash at the end of each month
    Answer.Runway runway = read(20, month -> month);

    assertThat(runway.at95()).contains(YearMonth.of(2026, 1));
    assertThat(runway.at80()).contains(YearMonth.of(2026, 4));
    assertThat(runway.at50()).contains(YearMonth.of(2026, 10));
  }

  @Test
  void liesBetweenTheMonthsThatTheEndsOfItsOwnIntervalReach() {
    // of 20 futures, 10 have run out by October: 27 to 73 % after Clopper and Pearson
    MonthInterval median = read(20, month -> month).intervals().getFirst();

    assertThat(median.low()).contains(YearMonth.of(2026, 5));
    assertThat(median.high()).contains(YearMonth.of(2026, 12));
    assertThat(read(20, month -> 20).intervals())
        .containsOnly(new MonthInterval(Optional.empty(), Optional.empty()));
  }

  @Test
  void isEmptyWhenNotEvenTheFirstMonthQualifies() {
    Answer.Runway runway = read(20, month -> 3);

    assertThat(runway.at95()).isEmpty();
    assertThat(runway.at80()).contains(YearMonth.of(2026, 12));
  }

  @Test
  void lastsAsLongAsTheClockWhenNothingHappens() {
    Answer.Runway runway = read(20, month -> 0);

    assertThat(List.of(runway.at50(), runway.at80(), runway.at95()))
        .containsOnly(Optional.of(YearMonth.of(2026, 12)));
  }

  @Test
  void countsExactlyAtTheLimit() {
    for (int futures : new int[] {20, 100, 1_000, 12_340}) {
      int fifth = futures / 5;
      assertThat(read(futures, month -> fifth).at80()).isPresent();
      assertThat(read(futures, month -> fifth + 1).at80()).isEmpty();
    }
  }

  @Test
  void watchesForTheFirstTimeAndRemembersIt() {
    Model model = Models.of(Models.constant("question.runway", Unit.ONE));

    Model watched = Onset.addedTo(model, List.of(QUESTION)).orThrow();

    assertThat(watched.variables()).hasSize(2);
    assertThat(
            new VariableText(watched, watched.variable("question.runway_has_come"), List.of())
                .lines())
        .singleElement()
        .asString()
        .contains("IF question.runway THEN 1 ELSE PREVIOUS(question.runway_has_come, 0)");
  }

  @Test
  void leavesAModelWithoutRunwaysAlone() {
    Model model = Models.of(Models.constant("question.runway", Unit.ONE));

    assertThat(Onset.addedTo(model, List.of()).orThrow()).isSameAs(model);
  }

  @Test
  void refusesAVariableThatTakesTheNameItWatchesUnder() {
    Model model =
        Models.of(
            Models.constant("question.runway", Unit.ONE),
            Models.constant("question.runway_has_come", Unit.ONE));

    Checked<Model> watched = Onset.addedTo(model, List.of(QUESTION));

    assertThat(watched.problems()).singleElement().asString().contains("choose another name");
  }

  private static Answer.Runway read(int futures, IntUnaryOperator comeByEndOfMonth) {
    Map<Observable, Distributed> results = new LinkedHashMap<>();
    for (Observable need : RunwayReading.needs(QUESTION, CLOCK)) {
      int come = comeByEndOfMonth.applyAsInt(need.point());
      results.put(need, Sample.truth(come, futures));
    }
    return RunwayReading.read(QUESTION, new Ensemble(futures, 1, 0, List.of(), results), CLOCK);
  }
}
