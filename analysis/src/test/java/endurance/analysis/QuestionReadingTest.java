package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Bands;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.Observable;
import endurance.model.Model;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuestionReadingTest {

  private static final YearMonth DECEMBER_2026 = YearMonth.of(2026, 12);

  private final Model model =
      Models.of(
          Models.constant("question.survival", Unit.ONE),
          Models.constant("question.gap", Models.USD),
          Models.constant("question.break_even", Unit.MONTH),
          Models.constant("question.runway", Unit.ONE));
  private final QuestionReading reading = new QuestionReading(model);

  @Test
  void readsTheEndOfAMonthWhereTheNextBeginsAndDuringWhereItBegins() {
    Question question =
        survival(
            new Moment("2026", DECEMBER_2026, true), new Moment("2026-12", DECEMBER_2026, false));

    assertThat(reading.needs(question))
        .containsExactly(
            new Observable("question.survival", 12), new Observable("question.survival", 11));
  }

  @Test
  void countsTheFuturesInWhichATrueFalseFormulaHolds() {
    Question question = survival(new Moment("2026", DECEMBER_2026, true));

    Answer answer = read(question, 10, observable -> Sample.truth(5, 10));

    Estimate estimate = ((Answer.Probability) answer).at().getFirst().value();
    assertThat(estimate.value()).isEqualTo(0.5);
    assertThat(estimate.low()).isEqualTo(0.1871, within(5e-5));
  }

  @Test
  void showsAmountsInTheUnitThatWasAskedFor() {
    Question question = gap(Models.BILLION_USD, new Moment("2027", YearMonth.of(2027, 12), true));

    Answer answer =
        read(
            question,
            100,
            observable ->
                Sample.of(IntStream.rangeClosed(1, 100).mapToDouble(i -> i * 1e9).toArray()));

    Band band = ((Answer.Amount) answer).at().getFirst().value();
    assertThat(band.mean().value()).isEqualTo(50.5, within(1e-9));
    assertThat(band.median().value()).isEqualTo(50, within(1e-9));
    assertThat(band.median().low()).isEqualTo(40, within(1e-9));
    assertThat(band.median().high()).isEqualTo(61, within(1e-9));
    assertThat(band.quantiles().getFirst().value()).isEqualTo(5, within(1e-9));
    assertThat(band.quantiles().getLast().value()).isEqualTo(95, within(1e-9));
  }

  @Test
  void refusesAMomentThatTheClockDoesNotReach() {
    Question question = survival(new Moment("2028", YearMonth.of(2028, 12), true));

    assertThat(reading.problems(question))
        .singleElement()
        .hasToString(
            "case.yaml:7:3: question survival asks for 2028, off the clock; the clock runs from"
                + " 2026-01 to 2027-12");
  }

  @Test
  void acceptsTheLastInstantOfTheClock() {
    Question question = survival(new Moment("2027", YearMonth.of(2027, 12), true));

    assertThat(reading.problems(question)).isEmpty();
    assertThat(reading.needs(question)).containsExactly(new Observable("question.survival", 24));
  }

  @Test
  void refusesAUnitOfAnotherQuantity() {
    Question question = gap(Unit.MONTH, new Moment("2027", YearMonth.of(2027, 12), true));

    assertThat(reading.problems(question))
        .singleElement()
        .asString()
        .contains("question gap cannot be shown in the unit");
  }

  @Test
  void readsABreakEvenMonthAtTheLastPoint() {
    Question question =
        new Question.Month("break_even", CaseParts.text("When?"), Models.at("break_even"));

    assertThat(reading.needs(question)).containsExactly(new Observable("question.break_even", 24));
  }

  @Test
  void watchesARunwayAtTheEndOfEveryMonth() {
    Question question =
        new Question.Runway("runway", CaseParts.text("How long?"), Models.at("runway"));

    assertThat(reading.needs(question))
        .hasSize(24)
        .startsWith(new Observable("question.runway_has_come", 1))
        .endsWith(new Observable("question.runway_has_come", 24));
  }

  private Answer read(
      Question question, int futures, Function<Observable, Distributed> distribution) {
    Map<Observable, Distributed> results = new LinkedHashMap<>();
    reading.needs(question).forEach(need -> results.put(need, distribution.apply(need)));
    return reading.read(
        question, new Ensemble(futures, 1, 0, List.of(), results), new Bands(futures));
  }

  private static Question survival(Moment... at) {
    return new Question.Probability(
        "survival",
        CaseParts.text("?"),
        List.of(at),
        new endurance.model.Origin("case.yaml", 7, 3));
  }

  private static Question gap(Unit shownIn, Moment... at) {
    return new Question.Amount(
        "gap", CaseParts.text("?"), List.of(at), shownIn, "the unit", Map.of(), Models.at("gap"));
  }
}
