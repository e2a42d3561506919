package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.Answers;
import endurance.analysis.Promises;
import endurance.analysis.answer.Estimate;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseCheck;
import endurance.finance.CommitmentLedger;
import endurance.model.Language;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.report.csv.CommitmentsCsv;
import endurance.report.evidence.Evidence;
import endurance.report.json.AnswersJson;
import endurance.report.json.CommitmentsJson;
import endurance.report.json.ExplanationJson;
import endurance.report.json.FactsJson;
import endurance.report.json.ProblemsJson;
import endurance.report.text.AnswersText;
import endurance.report.text.CommitmentsText;
import endurance.report.text.ExplanationText;
import endurance.report.text.FactsText;
import endurance.report.text.ProblemsText;
import endurance.report.text.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class GoldenTest {

  private static final List<Problem> PROBLEMS =
      List.of(
          new Problem(
              new Origin("cases/beacon-2026/case.yaml", 31, 7),
              "finance.cash: the inflow is in USD/year, the stock in USD with a step of one month",
              "multiply by 1/12, a constant of unit year/month"),
          new Problem(new Origin("cases/beacon-2026/sources.yaml", 0, 0), "no facts", ""));

  private static final CaseCheck CHECKED =
      new CaseCheck("beacon-2026", 5, 3, 12, 18, 2, 5, 7, List.of("F-02"), List.of());

  private static final Promises PROMISES = promises(HandMadeAnswers.of().theCase());

  private static Promises promises(Case about) {
    return new Promises(
        about,
        CommitmentLedger.of(
            about.asOf(), Currency.getInstance(about.currency()), about.commitments()),
        Map.of(
            "cloud",
            new Promises.Counted(new Estimate(1, 1, 1), new Estimate(0, 0, 0.0004)),
            "chips",
            new Promises.Counted(new Estimate(0.174, 0.17, 0.178), new Estimate(0.4, 0.39, 0.41))));
  }

  private final Answers answers = HandMadeAnswers.of();
  private final HandMadeExplanations explanations = new HandMadeExplanations(answers.theCase());

  @ParameterizedTest
  @EnumSource
  void answersInTheTerminalAreAsAgreed(Language language) {
    Golden.compare(
        "answers." + language.code() + ".txt",
        AnswersText.of(answers, "cases/beacon-2026", TextStyle.plain(language)));
  }

  @ParameterizedTest
  @EnumSource
  void explanationsInTheTerminalAreAsAgreed(Language language) {
    Golden.compare(
        "explanation." + language.code() + ".txt",
        ExplanationText.of(
            explanations.trail("survival", "finance.cash", "price", "churn", "market.share"),
            TextStyle.plain(language)));
  }

  @ParameterizedTest
  @EnumSource
  void factsInTheTerminalAreAsAgreed(Language language) {
    Golden.compare(
        "facts." + language.code() + ".txt",
        FactsText.of(answers.theCase(), Evidence.of(answers.theCase()), TextStyle.plain(language)));
  }

  @ParameterizedTest
  @EnumSource
  void commitmentsInTheTerminalAreAsAgreed(Language language) {
    Golden.compare(
        "commitments." + language.code() + ".txt",
        CommitmentsText.of(PROMISES, "cases/beacon-2026", TextStyle.plain(language)));
  }

  @Test
  void commitmentsForProgramsAreAsAgreed() {
    Golden.compare("commitments.json", CommitmentsJson.of(PROMISES));
    Golden.compare("commitments.csv", CommitmentsCsv.of(PROMISES));
  }

  @ParameterizedTest
  @EnumSource
  void checkInTheTerminalIsAsAgreed(Language language) {
    Golden.compare(
        "check." + language.code() + ".txt",
        ProblemsText.of(CHECKED, List.of(), TextStyle.plain(language))
            + ProblemsText.of(CHECKED, PROBLEMS, TextStyle.plain(language)));
  }

  @Test
  void jsonIsAsAgreed() {
    Golden.compare("answers.json", AnswersJson.of(answers));
    Golden.compare(
        "explanation.json",
        ExplanationJson.of(explanations.trail("survival", "finance.cash", "price")));
    Golden.compare(
        "facts.json", FactsJson.of(answers.theCase(), Evidence.of(answers.theCase(), "price")));
    Golden.compare("check.json", ProblemsJson.of(CHECKED, PROBLEMS));
    Golden.compare("problems.json", ProblemsJson.of(PROBLEMS));
  }

  @Test
  void jsonKeepsEveryDigitOfANumber() {
    var read = JsonMapper.shared().readTree(AnswersJson.of(answers));
    assertThat(read.at("/answers/0/at/1/probability/value").asDouble()).isEqualTo(0.9123);
    assertThat(read.at("/answers/0/at/1/probability/low").asDouble())
        .isEqualTo(
            ((endurance.analysis.answer.Answer.Probability) answers.answers().getFirst())
                .at()
                .get(1)
                .value()
                .low());
    assertThat(read.at("/run/non_finite/0/value").asString()).isEqualTo("Infinity");
  }

  @Test
  void equalAnswersGiveEqualBytes() {
    assertThat(AnswersJson.of(HandMadeAnswers.of())).isEqualTo(AnswersJson.of(answers));
  }
}
