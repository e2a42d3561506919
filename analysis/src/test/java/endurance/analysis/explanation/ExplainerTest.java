package endurance.analysis.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.CaseParts;
import endurance.analysis.Evidence;
import endurance.analysis.Models;
import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.BlockInstance;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.finance.Bindingness;
import endurance.finance.Commitment;
import endurance.finance.CommitmentKind;
import endurance.finance.Schedule;
import endurance.model.Checked;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Equations;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ExplainerTest {

  private static final Variable NEED =
      new Variable.Input(
          Models.heading("need", Models.USD_A_MONTH, "player"),
          List.of(
              new Distribution.Quantiles(
                  1, 2, 4, 0.1, OptionalDouble.of(0), OptionalDouble.empty()),
              new Distribution.Uniform(0, 1)));
  private static final Variable LINE = Models.constant("line", Models.USD);
  private static final Variable FEE = Models.constant("fee", Models.USD_A_MONTH);

  private final Explainer explainer = new Explainer(theCase());

  @Test
  void explainsAQuestionByItsFormula() {
    Explanation explanation = explainer.explain("funding_gap").orThrow();

    assertThat(explanation.name()).isEqualTo("funding_gap");
    assertThat(explanation.what()).isEqualTo("question");
    assertThat(explanation.unit()).isEqualTo("billion USD");
    assertThat(explanation.says().english()).isEqualTo("How much?");
    assertThat(explanation.definition())
        .containsExactly(
            "question.funding_gap = funding.gap  (" + Models.at("funding.gap") + ")",
            "its distribution in billion USD, at the end of 2026, at the end of 2027");
    assertThat(explanation.uses()).containsExactly("funding.gap");
  }

  @Test
  void explainsAQuestionAtOneOfItsMoments() {
    Explanation explanation = explainer.explain("funding_gap/2027").orThrow();

    assertThat(explanation.name()).isEqualTo("funding_gap/2027");
    assertThat(explanation.definition())
        .contains("its distribution in billion USD, at the end of 2027");
  }

  @Test
  void explainsEveryAnswerThatABriefingCanLinkTo() {
    for (String name :
        List.of(
            "funding_gap/2026/p05",
            "funding_gap/2027/mean",
            "break_even",
            "break_even/p95",
            "break_even/2027",
            "break_even/never",
            "runway/50")) {
      assertThat(explainer.explain(name).orThrow().name()).isEqualTo(name);
    }
    assertThat(explainer.explain("funding_gap/2027/p95").orThrow().definition())
        .contains("its distribution in billion USD, at the end of 2027");
  }

  @Test
  void saysForWhatAQuestionHasAnswers() {
    assertThat(problem("runway/60"))
        .contains("runway has no answer for 60; it has answers for 50, 80, 95");
    assertThat(problem("funding_gap/2030")).contains("it has answers for 2026, 2027, 2026/p05");
    assertThat(problem("funding_gap/2027/p99")).contains("no answer for 2027/p99");
    assertThat(problem("break_even/2028")).contains("no answer for 2028");
  }

  @Test
  void findsAQuestionUnderTheNameOfItsVariable() {
    assertThat(explainer.explain("question.funding_gap").orThrow().name()).isEqualTo("funding_gap");
    assertThat(explainer.explain("claim.gap").orThrow().name()).isEqualTo("gap");
  }

  @Test
  void explainsAClaimAboutTheModel() {
    Explanation explanation = explainer.explain("gap").orThrow();

    assertThat(explanation.what()).isEqualTo("claim");
    assertThat(explanation.definition()).contains("at the end of 2027, in scenario base, drought");
    assertThat(explanation.uses()).containsExactly("funding.gap", "source:report");
    assertThat(explanation.sources()).containsExactly(Evidence.REPORT);
  }

  @Test
  void explainsAClaimByTheFactsItIsHeldAgainst() {
    Explanation explanation = explainer.explain("revenue").orThrow();

    assertThat(explanation.definition())
        .containsExactly(
            "revenue of company in 2025, as period total: about 20 billion USD (within 5 %)",
            "not observable before 2027-01");
    assertThat(explanation.facts()).extracting(Fact::id).containsExactly("T1", "T2");
    assertThat(explanation.uses()).containsExactly("T1", "T2", "source:report");
  }

  @Test
  void explainsAStockByItsEquations() {
    Explanation explanation = explainer.explain("funding.owed").orThrow();

    assertThat(explanation.what()).isEqualTo("stock");
    assertThat(explanation.unit()).isEqualTo(Models.USD.toString());
    assertThat(explanation.block()).map(BlockInstance::block).contains("funding/gap");
    assertThat(explanation.definition())
        .containsExactly(
            "initial = line  (" + Models.at("line") + ")",
            "inflow[chatgpt] = need[chatgpt]  (" + Models.at("need[chatgpt]") + ")",
            "inflow[gemini] = fee  (" + Models.at("fee") + ")");
    assertThat(explanation.uses()).containsExactly("line", "need[chatgpt]", "fee");
    assertThat(explanation.usedBy()).containsExactly("funding.gap");
  }

  @Test
  void explainsOneValueOfAnArray() {
    Explanation owed = explainer.explain("funding.owed[gemini]").orThrow();
    Explanation cost = explainer.explain("funding.cost[gemini]").orThrow();
    Explanation need = explainer.explain("need[gemini]").orThrow();

    assertThat(owed.name()).isEqualTo("funding.owed[gemini]");
    assertThat(owed.definition()).hasSize(2).last().asString().startsWith("inflow[gemini] = fee");
    assertThat(owed.uses()).containsExactly("line", "fee");
    assertThat(cost.uses()).containsExactly("need[gemini]");
    assertThat(need.definition().getFirst()).startsWith("{uniform: {low: 0, high: 1}}");
  }

  @Test
  void namesTheElementsWhenThereIsNoSuchOne() {
    assertThat(explainer.explain("need[claude]").problems())
        .singleElement()
        .asString()
        .contains("there is no need[claude]; need is over player: chatgpt, gemini");
    assertThat(explainer.explain("line[gemini]").problems())
        .singleElement()
        .asString()
        .contains("line is one number");
  }

  @Test
  void explainsAnAssumptionByItsFactsAndTheirSources() {
    Explanation explanation = explainer.explain("need").orThrow();

    assertThat(explanation.what()).isEqualTo("input");
    assertThat(explanation.definition())
        .containsExactly(
            "chatgpt: {p10: 1, p50: 2, p90: 4, min: 0}  (" + Models.at("need") + ")",
            "gemini: {uniform: {low: 0, high: 1}}  (" + Models.at("need") + ")",
            "rule: the mean of both");
    assertThat(explanation.facts()).extracting(Fact::id).containsExactly("T1", "T2");
    assertThat(explanation.sources()).containsExactly(Evidence.REPORT);
    assertThat(explanation.uses()).containsExactly("T1", "T2");
    assertThat(explanation.usedBy()).containsExactly("funding.owed", "funding.cost");
  }

  @Test
  void explainsAJudgementAndWhatReplacedIt() {
    Explanation explanation = explainer.explain("assumption:line").orThrow();

    assertThat(explanation.definition())
        .containsSequence("judgement: nobody says", "set by drought: 0");
    assertThat(explanation.facts()).isEmpty();
  }

  @Test
  void explainsAFactAndWhoRestsOnIt() {
    Explanation explanation = explainer.explain("T1").orThrow();

    assertThat(explanation.what()).isEqualTo("fact");
    assertThat(explanation.definition())
        .containsExactly(
            "revenue of company: at least 19 billion USD, as of 2025 (period total)", "grade A");
    assertThat(explanation.uses()).containsExactly("source:report");
    assertThat(explanation.usedBy()).containsExactly("need", "cloud", "revenue");
  }

  @Test
  void tellsASourceFromAVariableOfTheSameName() {
    assertThat(explainer.explain("report").orThrow().what()).isEqualTo("constant");

    Explanation source = explainer.explain("source:report").orThrow();
    assertThat(source.what()).isEqualTo("source");
    assertThat(source.name()).isEqualTo("source:report");
    assertThat(source.definition())
        .containsExactly("The Publisher, A report, 2026-01-18", "https://example.org");
    assertThat(source.usedBy()).containsExactly("T1", "T2", "gap", "revenue");
  }

  @Test
  void explainsACommitmentByItsTerms() {
    Explanation explanation = explainer.explain("cloud").orThrow();

    assertThat(explanation.what()).isEqualTo("commitment");
    assertThat(explanation.says().english()).isEqualTo("purchase to Oracle, letter of intent");
    assertThat(explanation.definition())
        .containsExactly(
            "300000000000 USD from 2027-01 to 2031-12, level", "basis: T1, spread evenly");
    assertThat(explanation.uses()).containsExactly("T1");
    assertThat(explanation.usedBy()).containsExactly("commitment.cloud.amount");
    assertThat(explainer.explain("commitment.cloud.amount").orThrow().uses())
        .containsExactly("cloud");
  }

  @Test
  void explainsABlockByWhatGoesInAndOut() {
    Explanation explanation = explainer.explain("funding").orThrow();

    assertThat(explanation.what()).isEqualTo("block");
    assertThat(explanation.definition())
        .containsExactly(
            "library/funding/gap: funding.owed, funding.cost, funding.gap", "A book of 1999");
    assertThat(explanation.uses())
        .containsExactly("line", "need[chatgpt]", "fee", "need", "commitment.cloud.amount");
    assertThat(explanation.usedBy()).containsExactly("question.funding_gap", "claim.gap");
  }

  @Test
  void suggestsTheNearestNames() {
    assertThat(problem("funding_gab"))
        .contains("nothing is named funding_gab")
        .contains("funding_gap");
    assertThat(problem("owed")).contains("did you mean funding.owed");
    assertThat(problem("xyzzy_plugh")).contains("names are those of questions, claims");
  }

  @Test
  void followsANumberDownToItsFactsAndSources() {
    List<Explanation> trail = explainer.trail("funding_gap", 10);

    assertThat(trail)
        .extracting(Explanation::name)
        .containsExactly(
            "funding_gap",
            "funding.gap",
            "funding.owed[chatgpt]",
            "commitment.cloud.amount",
            "line",
            "need[chatgpt]",
            "cloud",
            "T1",
            "T2",
            "source:report");
  }

  @Test
  void followsAsFarAsItIsTold() {
    assertThat(explainer.trail("funding_gap", 0)).hasSize(1);
    assertThat(explainer.trail("funding_gap", 1)).hasSize(2);
    assertThat(explainer.trail("nonsense", 5)).isEmpty();
  }

  @Test
  void findsAShortestChain() {
    assertThat(explainer.path("funding_gap", "cloud"))
        .extracting(Explanation::name)
        .containsExactly("funding_gap", "funding.gap", "commitment.cloud.amount", "cloud");
    assertThat(explainer.path("funding_gap", "T1")).hasSize(5);
    assertThat(explainer.path("T1", "funding_gap")).isEmpty();
    assertThat(explainer.path("T1", "nonsense")).isEmpty();
    assertThat(explainer.path("T1", "T1")).hasSize(1);
  }

  @Test
  void everyNameItUsesCanBeExplainedInTurn() {
    for (Explanation explanation : explainer.trail("funding", 10)) {
      for (String used : explanation.uses()) {
        Checked<Explanation> next = explainer.explain(used);
        assertThat(next.problems()).as(used).isEmpty();
        assertThat(next.orThrow().name()).isEqualTo(used);
      }
    }
  }

  private String problem(String name) {
    return explainer.explain(name).problems().getFirst().toString();
  }

  private static Case theCase() {
    Map<List<String>, endurance.model.formula.Formula> inflow = new LinkedHashMap<>();
    inflow.put(List.of("chatgpt"), Models.formula("need[chatgpt]"));
    inflow.put(List.of("gemini"), Models.formula("fee"));
    return CaseParts.of(
            Models.of(
                List.of(new Dimension("player", List.of("chatgpt", "gemini"))),
                NEED,
                LINE,
                FEE,
                Models.constant("report", Models.USD),
                Models.constant("commitment.cloud.amount", Models.USD),
                new Variable.Stock(
                    Models.heading("funding.owed", Models.USD, "player"),
                    Models.sum("line"),
                    List.of(new Equations.ByElement(inflow)),
                    List.of()),
                new Variable.Auxiliary(
                    Models.heading("funding.cost", Models.USD_A_MONTH, "player"),
                    Models.sum("need[player]")),
                new Variable.Auxiliary(
                    Models.heading("funding.gap", Models.USD),
                    Models.sum("funding.owed[chatgpt]", "commitment.cloud.amount")),
                new Variable.Auxiliary(
                    Models.heading("question.funding_gap", Models.USD), Models.sum("funding.gap")),
                Models.constant("question.break_even", Unit.MONTH),
                Models.constant("question.runway", Unit.ONE),
                new Variable.Auxiliary(
                    Models.heading("claim.gap", Models.USD), Models.sum("funding.gap"))))
        .resting(
            List.of(Evidence.REPORT),
            List.of(
                Evidence.fact("T1", FactKind.PERIOD_TOTAL, 19, Grade.A, Fact.Bound.AT_LEAST),
                Evidence.fact("T2", FactKind.PERIOD_TOTAL, 21, Grade.B, Fact.Bound.EXACTLY)),
            List.of(
                new Assumption(
                    NEED,
                    "as written",
                    new Basis.Facts(List.of("T1", "T2"), "the mean of both"),
                    ""),
                new Assumption(LINE, "0", new Basis.Judgement("nobody says"), "drought")))
        .made(
            List.of(
                new BlockInstance(
                    "funding", "funding/gap", "What is missing.", List.of("A book of 1999"))),
            List.of(
                new Commitment(
                    "cloud",
                    "oracle",
                    CommitmentKind.PURCHASE,
                    Bindingness.LETTER_OF_INTENT,
                    "USD",
                    3e11,
                    YearMonth.of(2027, 1),
                    YearMonth.of(2031, 12),
                    new Schedule.Level(),
                    "T1, spread evenly")))
        .asking(
            List.of(
                new Question.Amount(
                    "funding_gap",
                    CaseParts.text("How much?"),
                    List.of(
                        new Moment("2026", YearMonth.of(2026, 12), true),
                        new Moment("2027", YearMonth.of(2027, 12), true)),
                    Models.BILLION_USD,
                    "billion USD",
                    Map.of(),
                    Models.at("funding_gap")),
                new Question.Month("break_even", CaseParts.text("When?"), Models.at("break_even")),
                new Question.Runway("runway", CaseParts.text("How long?"), Models.at("runway"))),
            List.of(
                Evidence.claim(
                    "gap",
                    new Claim.Predicate(
                        "claim.gap",
                        new Moment("2027", YearMonth.of(2027, 12), true),
                        List.of("base", "drought"))),
                Evidence.claim(
                    "revenue",
                    Evidence.twentyBillion(Claim.As.ABOUT, 0.05, FactKind.PERIOD_TOTAL),
                    Optional.of(YearMonth.of(2027, 1)))),
            List.of())
        .build();
  }
}
