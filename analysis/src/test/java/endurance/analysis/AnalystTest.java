package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.analysis.Verdict.Ruling;
import endurance.analysis.answer.Intervals;
import endurance.casebook.Case;
import endurance.casebook.Chart;
import endurance.casebook.Claim;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Distributed;
import endurance.engine.Ensemble;
import endurance.engine.NonFinite;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.SideBySide;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalystTest {

  private static final int FUTURES = 100;
  private static final Moment END_OF_2027 = new Moment("2027", YearMonth.of(2027, 12), true);

  private final List<Set<Observable>> collected = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final List<Answers> early = new ArrayList<>();

  @Test
  void answersEveryQuestionClaimAndChartInOrder() {
    Answers answers = answer(theCase("base", "base").build()).orThrow();

    assertThat(answers.answers())
        .extracting(a -> a.question().id())
        .containsExactly("survival", "runway");
    assertThat(answers.verdicts()).extracting(v -> v.claim().id()).containsExactly("sum", "gap");
    assertThat(answers.fans()).hasSize(1);
    assertThat(answers.futures()).isEqualTo(FUTURES);
    assertThat(answers.seed()).isEqualTo(42);
  }

  @Test
  void runsOnceWhenEverythingIsAskedInOneScenario() {
    answer(theCase("base", "base").build()).orThrow();

    assertThat(collected).hasSize(1);
    assertThat(collected.getFirst())
        .contains(
            new Observable("question.survival", 24),
            new Observable("question.runway_has_come", 1),
            new Observable("claim.gap", 24),
            new Observable("question.survival", 0));
  }

  @Test
  void tellsTheAnswersBeforeItRunsOtherScenarios() {
    Answers answers = answer(theCase("base", "drought", "flood").build()).orThrow();

    assertThat(early).hasSize(1);
    assertThat(early.getFirst().answers()).isEqualTo(answers.answers()).hasSize(2);
    assertThat(early.getFirst().verdicts()).isEmpty();
    assertThat(answers.verdicts()).hasSize(2);
  }

  @Test
  void runsOtherScenariosForTheClaimsJudgedInThemOnly() {
    Answers answers = answer(theCase("base", "drought", "base", "flood").build()).orThrow();

    assertThat(collected).hasSize(3);
    assertThat(collected.get(1)).containsExactly(new Observable("claim.gap", 24));
    assertThat(collected.get(2)).containsExactly(new Observable("claim.gap", 24));
    assertThat(answers.verdicts().getLast().because().english())
        .contains("in scenario drought", "in scenario base", "in scenario flood");
  }

  @Test
  void doesNotCollectAClaimThatIsNotJudgedInTheScenarioThatIsRun() {
    answer(theCase("base", "drought").build()).orThrow();

    assertThat(collected.getFirst()).doesNotContain(new Observable("claim.gap", 24));
    assertThat(collected.get(1)).containsExactly(new Observable("claim.gap", 24));
  }

  @Test
  void rulesByTheScenarioWithTheLowestProbability() {
    Answers answers = answer(theCase("base", "base", "drought").build()).orThrow();

    Verdict verdict = answers.verdicts().getLast();
    assertThat(verdict.ruling()).isEqualTo(Ruling.UNDETERMINED);
    assertThat(verdict.low()).isEqualTo(Intervals.probability(50, FUTURES).low(), within(1e-12));
    assertThat(verdict.high()).isEqualTo(1);
  }

  @Test
  void reportsProgressOverAllRunsTogether() {
    answer(theCase("base", "base", "drought").build()).orThrow();

    assertThat(heard).containsExactly("50 of 200", "100 of 200", "150 of 200", "200 of 200");
  }

  @Test
  void handsOnWhyAnotherScenarioCannotBeRead() {
    Checked<Answers> answers = answer(theCase("base", "missing").build());

    assertThat(answers.problems()).singleElement().asString().contains("no scenario missing");
  }

  @Test
  void refusesClaimsOffTheClock() {
    Claim claim =
        Evidence.claim(
            "gap",
            new Claim.Predicate(
                "claim.gap", new Moment("2030", YearMonth.of(2030, 12), true), List.of("base")));
    Case theCase = theCase("base", "base").asking(List.of(), List.of(claim), List.of()).build();

    assertThat(answer(theCase).problems())
        .singleElement()
        .asString()
        .contains("claim gap asks for 2030, off the clock");
    assertThat(collected).isEmpty();
  }

  @Test
  void saysWhichFuturesAreInNoneOfTheNumbers() {
    NonFinite lost = new NonFinite(10, 3, "question.survival", 5, Double.NaN);

    Answers answers = answer(theCase("base", "base").build(), 10, List.of(lost)).orThrow();

    assertThat(answers.excluded()).isEqualTo(10);
    assertThat(answers.nonFinite()).containsExactly(lost);
  }

  @Test
  void hasNoAnswersWhenNoFutureStaysFinite() {
    NonFinite lost = new NonFinite(FUTURES, 0, "question.survival", 5, Double.NaN);

    Checked<Answers> answers = answer(theCase("base", "base").build(), FUTURES, List.of(lost));

    assertThat(answers.problems())
        .singleElement()
        .asString()
        .contains("none of 100 futures stays finite: question.survival is NaN in 2026-06");
  }

  @Test
  void answersACaseThatAsksNothing() {
    Case theCase = theCase("base", "base").asking(List.of(), List.of(), List.of()).build();

    Answers answers = answer(theCase).orThrow();

    assertThat(answers.answers()).isEmpty();
    assertThat(answers.verdicts()).isEmpty();
    assertThat(answers.fans()).isEmpty();
  }

  private Checked<Answers> answer(Case theCase) {
    return answer(theCase, 0, List.of());
  }

  private Checked<Answers> answer(Case theCase, int excluded, List<NonFinite> nonFinite) {
    Runs runs =
        (model, observables, columns, watched, unconditioned, progress) ->
            run(model, observables, progress, excluded, nonFinite)
                .map(ensemble ->
                    new Runs.Ran(
                        ensemble,
                        new SideBySide(columns, new double[columns.size()][FUTURES]),
                        () -> {
                          throw new IllegalStateException("nothing was watched for");
                        }));
    Progress progress =
        (done, of) -> {
          heard.add(done + " of " + of);
          return true;
        };
    return new Analyst(
            theCase, AnalystTest::scenario, runs, RunPlan.of(FUTURES, 42, 1), this::early, progress)
        .answer();
  }

  private void early(Answers answers) {
    assertThat(collected).as("runs before").hasSize(1);
    early.add(answers);
  }

  /** Everything is true in the first run and in half of the futures of the others. */
  private Checked<Ensemble> run(
      Model model,
      Set<Observable> observables,
      Progress progress,
      int excluded,
      List<NonFinite> nonFinite) {
    boolean first = collected.isEmpty();
    collected.add(observables);
    progress.report(FUTURES / 2, FUTURES);
    progress.report(FUTURES, FUTURES);
    assertThat(model.variables()).containsKey("claim.gap");
    Map<Observable, Distributed> results = new LinkedHashMap<>();
    int counted = FUTURES - excluded;
    observables.forEach(
        need -> results.put(need, Sample.truth(first ? counted : counted / 2, counted)));
    return Checked.valid(new Ensemble(FUTURES, 42, excluded, nonFinite, results));
  }

  private static Checked<Case> scenario(String name) {
    return name.equals("missing")
        ? Checked.invalid(Origin.memory(), "no scenario missing", "")
        : Checked.valid(theCase(name, name).build());
  }

  private static CaseParts theCase(String scenario, String... judgedIn) {
    Model model =
        Models.of(
            Models.constant("question.survival", Unit.ONE),
            Models.constant("question.runway", Unit.ONE),
            Models.constant("claim.gap", Unit.ONE));
    return CaseParts.of(model)
        .in(scenario)
        .asking(
            List.of(
                new Question.Probability(
                    "survival", CaseParts.text("?"), List.of(END_OF_2027), Origin.memory()),
                new Question.Runway("runway", CaseParts.text("?"), Origin.memory())),
            List.of(
                Evidence.claim("sum", new Claim.Arithmetic("1 < 2", true)),
                Evidence.claim(
                    "gap", new Claim.Predicate("claim.gap", END_OF_2027, List.of(judgedIn)))),
            List.of(
                new Chart(
                    CaseParts.text("Survival"),
                    List.of("question.survival"),
                    Unit.ONE,
                    "1",
                    List.of())));
  }
}
