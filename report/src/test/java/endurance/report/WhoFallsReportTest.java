package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.Answers;
import endurance.analysis.answer.Answer;
import endurance.analysis.answer.Band;
import endurance.analysis.answer.Estimate;
import endurance.analysis.fallout.Fallout;
import endurance.analysis.fallout.MoneyGoingRound;
import endurance.analysis.fallout.WhoFalls;
import endurance.casebook.FailureNetwork.Money;
import endurance.casebook.Moment;
import endurance.casebook.Party;
import endurance.finance.network.circular.FlowType;
import endurance.finance.network.contagion.Channel;
import endurance.model.Language;
import endurance.model.Text;
import endurance.report.html.Page;
import endurance.report.json.AnswersJson;
import endurance.report.text.AnswersText;
import endurance.report.text.TextStyle;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every report says of who falls, from numbers made by hand. */
class WhoFallsReportTest {

  private static final Party WEAVER = new Party("weaver", "Weaver", "");

  @Test
  void theTextTellsLossesWithTheirErrorsAndWhoFallsInWhichRound() {
    String text = AnswersText.of(answers(), "cases/beacon", TextStyle.plain(Language.ENGLISH));

    assertThat(text)
        .contains("Who falls with it", "40.0 % ± 1.0", "(4,000)", "in billion USD")
        .contains("Weaver", "1.00 ± 0.10", "2.00 ± 0.10", "3.0 ± 0.2", "25 % ± 2", "all together")
        .contains("The median failure (future 17, of 4,000): in Mar 2027")
        .contains("100 % of its buffer is gone", "round 1")
        .contains("50 %", "Money that goes round among them", "20.0 %");
  }

  @Test
  void chineseSaysTheSame() {
    assertThat(AnswersText.of(answers(), "cases/beacon", TextStyle.plain(Language.CHINESE)))
        .contains("谁会一同倒下", "40.0 % ± 1.0", "第 1 轮");
  }

  @Test
  void thePageDrawsEachYearAndTheFallWithTablesBeside() {
    String page =
        Page.of(answers(), new HandMadeExplanations(answers().theCase()), Optional.empty());

    assertThat(page)
        .contains("id=\"who-falls\"", "id=\"frame-1\"", "id=\"frame-2\"")
        .contains("class=\"flow flow-purchase only\"", "class=\"party fell\"")
        .contains("aria-labelledby=\"frame-2-title\"", "role=\"img\"");
    assertThat(page.split("<svg class=\"network\"", -1)).hasSize(3);
  }

  @Test
  void thePageGivesEveryColumnThatItsNoteExplainsAndWhatTheBufferIs() {
    String page =
        Page.of(answers(), new HandMadeExplanations(answers().theCase()), Optional.empty());
    String table = page.substring(page.indexOf("<table class=\"losses\""));

    assertThat(table.substring(0, table.indexOf("</table>")))
        .contains("alone", "with failures", "with distress", "all together");
    assertThat(page).doesNotContain("half of the buffer");
    assertThat(page).contains("buffer: equity (Weaver)");
  }

  @Test
  void whatRoundingLeavesOfNothingIsNoLoss() {
    String page =
        Page.of(answers(), new HandMadeExplanations(answers().theCase()), Optional.empty());

    assertThat(AnswersText.of(answers(), "cases/beacon", TextStyle.plain(Language.CHINESE)))
        .doesNotContain("dyer");
    assertThat(page).contains("class=\"party untouched\"").doesNotContain("dyer −");
  }

  @Test
  void programsGetAllOfIt() {
    assertThat(AnswersJson.of(answers()))
        .contains("\"who_falls\" :", "\"failing\" : 4000", "\"receivables\" :", "\"round\" : 1")
        .contains("\"alone\" :", "\"with_failures\" :", "\"with_distress\" :")
        .contains("\"loop_gain\" :", "\"circularity\" :", "\"announced\" : true");
  }

  @Test
  void withoutANetworkNothingIsSaid() {
    Answers without = HandMadeAnswers.of();

    assertThat(AnswersText.of(without, "cases/beacon", TextStyle.plain(Language.ENGLISH)))
        .doesNotContain("Who falls");
    assertThat(AnswersJson.of(without)).doesNotContain("who_falls");
  }

  @Test
  void whereNotEveryFailingFutureWasFollowedAllReportsSayHowManyWere() {
    Answers most = answers(1_500);

    assertThat(AnswersText.of(most, "cases/beacon", TextStyle.plain(Language.ENGLISH)))
        .containsPattern("Of the 4,000 failing futures 1,500 were followed");
    assertThat(AnswersText.of(most, "cases/beacon", TextStyle.plain(Language.CHINESE)))
        .contains("沿网络推演了最先的 1,500 个");
    assertThat(Page.of(most, new HandMadeExplanations(most.theCase()), Optional.empty()))
        .contains("Of the 4,000 failing futures 1,500 were followed", "推演了最先的 1,500 个");
    assertThat(AnswersJson.of(most)).contains("\"failing\" : 4000", "\"followed\" : 1500");

    Answers every = answers();
    assertThat(AnswersText.of(every, "cases/beacon", TextStyle.plain(Language.ENGLISH)))
        .doesNotContain("were followed");
    assertThat(Page.of(every, new HandMadeExplanations(every.theCase()), Optional.empty()))
        .doesNotContain("were followed");
    assertThat(AnswersJson.of(every)).contains("\"followed\" : 4000");
  }

  static Answers answers() {
    return answers(4_000);
  }

  private static Answers answers(long followed) {
    Answers plain = HandMadeAnswers.of();
    return new Answers(
        plain.theCase(),
        plain.futures(),
        plain.seed(),
        plain.sampling(),
        plain.excluded(),
        plain.nonFinite(),
        plain.answers(),
        plain.verdicts(),
        plain.fans(),
        plain.footing(),
        plain.drivers(),
        Optional.of(whoFalls(followed)),
        java.util.Optional.empty());
  }

  private static WhoFalls whoFalls(long followed) {
    Estimate quarter = new Estimate(0.25, 0.23, 0.27);
    Band loss = band(3e9, 0.2e9);
    WhoFalls.Losses losses =
        new WhoFalls.Losses(
            band(1e9, 0.1e9),
            band(2e9, 0.1e9),
            loss,
            Map.of(Channel.RECEIVABLES, loss.mean()),
            new Estimate(0.4e9, 0.3e9, 0.5e9),
            new Estimate(1.2e9, 1.1e9, 1.3e9));
    WhoFalls.Fall fall =
        new WhoFalls.Fall(losses, quarter, new Estimate(0.1, 0.09, 0.11), quarter, quarter);
    Fallout fallout =
        new Fallout(
            Map.of(
                "weaver",
                new Fallout.Loss(
                    Map.of(Channel.RECEIVABLES, 3e9), 3e9, 3e9, 2e9, 1, true, true, true),
                "dyer",
                new Fallout.Loss(
                    Map.of(Channel.RECEIVABLES, 4.8e-7),
                    4.8e-7,
                    4.8e-7,
                    2e9,
                    0,
                    false,
                    false,
                    false)),
            List.of(List.of("beacon"), List.of("weaver")),
            List.of(List.of("beacon"), List.of("weaver")),
            0,
            false);
    return new WhoFalls(
        new Estimate(0.4, 0.39, 0.41),
        4_000,
        followed,
        List.of(
            new WhoFalls.PartyFall(
                WEAVER,
                Text.alike("equity"),
                Optional.of(new Estimate(0.5e9, 0.5e9, 0.5e9)),
                List.of(
                    new Answer.At<>(
                        new Moment("2026", YearMonth.of(2026, 12), true), band(0.5, 0.01))),
                Optional.of(fall))),
        Optional.of(losses),
        new Estimate(0, 0, 0.001),
        new Estimate(0, 0, 0.001),
        Optional.of(new WhoFalls.Typical(17, YearMonth.of(2027, 3), 4_000, fallout)),
        Optional.of(money()));
  }

  private static MoneyGoingRound money() {
    Estimate part = new Estimate(0.2, 0.19, 0.21);
    MoneyGoingRound.Measures measures = new MoneyGoingRound.Measures(part, part, part, 500);
    return new MoneyGoingRound(
        List.of(
            new MoneyGoingRound.Year(
                2026,
                List.of(
                    new MoneyGoingRound.Flow(
                        new Money("cloth", "beacon", "weaver", FlowType.PURCHASE, "x", true),
                        new Estimate(4e9, 3.9e9, 4.1e9))),
                measures,
                measures,
                Optional.of(new MoneyGoingRound.Loop(part, new Estimate(0, 0, 0.001))),
                List.of())));
  }

  private static Band band(double median, double error) {
    Estimate estimate = new Estimate(median, median - error, median + error);
    return new Band(
        estimate,
        List.of(
            new Estimate(median / 2, median / 2, median / 2),
            estimate,
            estimate,
            estimate,
            new Estimate(2 * median, 2 * median, 2 * median)));
  }
}
