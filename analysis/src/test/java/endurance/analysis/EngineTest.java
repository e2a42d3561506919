package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Verdict.Ruling;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.answer.Fan;
import endurance.analysis.answer.Intervals;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Claim;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Progress;
import endurance.engine.RunCancelled;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Equations;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Variable;
import endurance.model.formula.BinaryOperator;
import endurance.model.formula.Builtin;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Span;
import endurance.model.formula.UnaryOperator;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/**
 * A company that spends a dollar a month of a purse anywhere between 0 and 24 dollars: after k
 * months a part k/24 of the futures has run out.
 */
class EngineTest {

  private static final int FUTURES = 20_000;
  private static final Moment END_OF_2026 = new Moment("2026", YearMonth.of(2026, 12), true);
  private static final Moment END_OF_2027 = new Moment("2027", YearMonth.of(2027, 12), true);

  private final Answers answers = answer(theCase(24), Progress.none()).orThrow();

  @Test
  void findsTheProbabilityOfSurvivalWithinItsInterval() {
    List<Answer.At<Estimate>> at = ((Answer.Probability) answers.answers().getFirst()).at();

    assertThat(at.getFirst().value().low()).isLessThan(0.5);
    assertThat(at.getFirst().value().high()).isGreaterThan(0.5);
    assertThat(at.getLast().value()).isEqualTo(Intervals.probability(0, FUTURES));
  }

  @Test
  void findsTheQuantilesOfWhatIsLeft() {
    Band band = ((Answer.Amount) answers.answers().get(1)).at().getFirst().value();

    assertThat(band.mean().low()).isLessThan(0);
    assertThat(band.mean().high()).isGreaterThan(0);
    for (int i = 0; i < Band.PROBABILITIES.size(); i++) {
      double exact = 24 * Band.PROBABILITIES.get(i) - 12;
      assertThat(band.quantiles().get(i).low()).isLessThan(exact + 0.02);
      assertThat(band.quantiles().get(i).high()).isGreaterThan(exact - 0.02);
    }
  }

  @Test
  void findsTheRunway() {
    Answer.Runway runway = (Answer.Runway) answers.answers().get(2);

    // a twentieth of 24 months is a month and a fifth, a fifth nearly five
    assertThat(runway.at95()).contains(YearMonth.of(2026, 1));
    assertThat(runway.at80()).contains(YearMonth.of(2026, 4));
    assertThat(runway.at50().orElseThrow()).isIn(YearMonth.of(2026, 11), YearMonth.of(2026, 12));
  }

  @Test
  void endsTheRunwayAtTheFirstShortfallEvenIfItPasses() {
    Answer.Runway runway = (Answer.Runway) answers.answers().get(3);

    // true at the point of 1 June only, the end of May
    assertThat(runway.at50()).contains(YearMonth.of(2026, 4));
    assertThat(runway.at95()).contains(YearMonth.of(2026, 4));
  }

  @Test
  void findsTheMonthInWhichItComes() {
    Answer.Month month = (Answer.Month) answers.answers().get(4);

    assertThat(month.never()).isEqualTo(Intervals.probability(0, FUTURES));
    assertThat(month.quantiles())
        .allSatisfy(one -> assertThat(one).contains(YearMonth.of(2027, 3)));
    assertThat(month.byEndOf().getFirst().value().value()).isZero();
    assertThat(month.byEndOf().getLast().value().value()).isOne();
  }

  @Test
  void namesTheInputThatDecides() {
    assertThat(answers.drivers())
        .filteredOn(driver -> driver.question().id().equals("left"))
        .singleElement()
        .satisfies(driver -> {
          assertThat(driver.input()).isEqualTo("purse");
          assertThat(driver.share()).isEqualTo(1, within(1e-12));
        });
  }

  @Test
  void judgesAClaimInAScenarioOfItsOwn() {
    Verdict verdict = answers.verdicts().getFirst();

    assertThat(verdict.ruling()).isEqualTo(Ruling.SUPPORTED);
    assertThat(verdict.because().english())
        .startsWith("its probability is 100 % in scenario rich (95 % interval 99.98");
  }

  @Test
  void drawsTheFanAroundTheExpectedPath() {
    Fan fan = answers.fans().getFirst();

    List<List<Double>> cash = fan.lines().getOrDefault("cash", List.of());
    for (int month = 0; month < fan.months().size(); month++) {
      assertThat(cash.get(month).get(2)).isEqualTo(12.0 - month, within(0.5));
    }
  }

  @Test
  void givesTheSameAnswersForTheSameSeed() {
    assertThat(answer(theCase(24), Progress.none()).orThrow().answers())
        .isEqualTo(answers.answers());
  }

  @Test
  void reportsEveryFutureOfEveryRunOnce() {
    AtomicLong last = new AtomicLong();

    answer(
            theCase(24),
            (done, of) -> {
              assertThat(of).isEqualTo(2 * FUTURES);
              assertThat(done).isGreaterThanOrEqualTo(last.getAndSet(done));
              return true;
            })
        .orThrow();

    assertThat(last).hasValue(2 * FUTURES);
  }

  @Test
  void stopsWhenItIsTold() {
    assertThatThrownBy(() -> answer(theCase(24), (_, _) -> false)).isInstanceOf(RunCancelled.class);
  }

  private static Checked<Answers> answer(Case theCase, Progress progress) {
    return Analyst.answer(
        theCase, _ -> Checked.valid(theCase(1_000)), RunPlan.of(FUTURES, 7, 2), _ -> {}, progress);
  }

  private static Case theCase(double purse) {
    Expression short_ =
        new Expression.Binary(BinaryOperator.LESS, reference("cash"), number(0), Span.NONE);
    Expression june =
        new Expression.Binary(
            BinaryOperator.EQUAL,
            new Expression.Call(Builtin.TIME, List.of(), Span.NONE),
            reference("june"),
            Span.NONE);
    Model model =
        Models.of(
            new Variable.Input(
                Models.heading("purse", Models.USD),
                List.of(new Distribution.Uniform(purse - 24, purse))),
            Models.constant("spending", Models.USD_A_MONTH),
            new Variable.Constant(Models.heading("june", Unit.MONTH), List.of(5.0)),
            new Variable.Stock(
                Models.heading("cash", Models.USD),
                Models.sum("purse"),
                List.of(),
                List.of(Models.sum("spending"))),
            auxiliary(
                "question.survival",
                Unit.ONE,
                new Expression.Unary(UnaryOperator.NOT, short_, Span.NONE)),
            auxiliary("question.left", Models.USD, reference("cash")),
            auxiliary("question.runway", Unit.ONE, short_),
            auxiliary("question.passing", Unit.ONE, june),
            new Variable.Constant(Models.heading("question.when", Unit.MONTH), List.of(14.0)),
            auxiliary(
                "claim.rich",
                Unit.ONE,
                new Expression.Unary(UnaryOperator.NOT, short_, Span.NONE)));
    return CaseParts.of(model)
        .in(purse > 24 ? "rich" : "base")
        .asking(
            List.of(
                new Question.Probability(
                    "survival",
                    CaseParts.text("?"),
                    List.of(END_OF_2026, END_OF_2027),
                    Origin.memory()),
                new Question.Amount(
                    "left",
                    CaseParts.text("?"),
                    List.of(END_OF_2026),
                    Models.USD,
                    "USD",
                    Map.of(),
                    Origin.memory()),
                new Question.Runway("runway", CaseParts.text("?"), Origin.memory()),
                new Question.Runway("passing", CaseParts.text("?"), Origin.memory()),
                new Question.Month("when", CaseParts.text("?"), Origin.memory())),
            List.of(
                Evidence.claim(
                    "rich", new Claim.Predicate("claim.rich", END_OF_2027, List.of("rich")))),
            List.of(
                new Chart(CaseParts.text("Cash"), List.of("cash"), Models.USD, "USD", List.of())))
        .build();
  }

  private static Variable auxiliary(String name, Unit unit, Expression expression) {
    return new Variable.Auxiliary(
        Models.heading(name, unit),
        Equations.everywhere(new Formula("as built", expression, Models.at(name))));
  }

  private static Expression reference(String name) {
    return new Expression.Reference(name, List.of(), Span.NONE);
  }

  private static Expression number(double value) {
    return new Expression.Literal(value, Span.NONE);
  }
}
