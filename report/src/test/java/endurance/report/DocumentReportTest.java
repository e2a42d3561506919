package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.Promises;
import endurance.analysis.RunPlan;
import endurance.analysis.live.LiveCase;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.finance.CommitmentLedger;
import endurance.model.Checked;
import endurance.report.document.ChartPoints;
import endurance.report.document.DocumentJson;
import endurance.report.document.Edition;
import endurance.report.document.Extent;
import endurance.report.document.LiveAnswersJson;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page of the living document is told. */
class DocumentReportTest {

  private static final Edition EDITION = new Edition("0.1.0", "5eed", "Apache-2.0");

  private final String document = document(HandMadeAnswers.of());
  private final JsonNode told = parsed(document);

  static String document(Answers answers) {
    Promises promises =
        new Promises(
            answers.theCase(),
            CommitmentLedger.of(
                answers.theCase().asOf(),
                Currency.getInstance("USD"),
                answers.theCase().commitments()),
            Map.of());
    return DocumentJson.of(answers, _ -> Checked.valid(answers.theCase()), promises, EDITION)
        .orThrow();
  }

  static JsonNode parsed(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private static List<String> complaints(String document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of("classpath:endurance/report/document/document.schema.json"))
        .validate(document, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static JsonNode named(JsonNode list, String name) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(one -> one.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itIsAsItsSchemaSays() {
    assertThat(complaints(document)).isEmpty();
    assertThat(complaints(document(WhoFallsReportTest.answers()))).isEmpty();
    assertThat(complaints(document.replace("\"as_of\":\"2026-02-03\"", "\"as_of\":5")))
        .isNotEmpty();
  }

  @Test
  void itStandsOnOneLine() {
    assertThat(document).doesNotContain("\n", "\r");
  }

  @Test
  void everyPointOfTheClockHasItsMonth() {
    assertThat(told.at("/months")).hasSize(73);
    assertThat(told.at("/months/0").asString()).isEqualTo("2025-01");
    assertThat(told.at("/months/72").asString()).isEqualTo("2031-01");
  }

  @Test
  void numbersOfTheAccountSayWhatTheyAreBoundTo() {
    assertThat(told.at("/briefing/en").asString())
        .contains("<h2>Beacon in one page</h2>")
        .contains("<a class=\"number\" href=\"#fact:F-04\" data-fact=\"F-04\">64.5 %</a>")
        .contains("href=\"#assumption:price\" data-assumption=\"price\">20</a>")
        .contains("data-answer=\"survival/2027\">")
        .contains("data-variable=\"finance.cash\">cash</a>");
    assertThat(told.at("/briefing/zh").asString()).contains("data-answer=\"survival/2027\">");
  }

  /** F-05 states 20, and the assumption "price" is 20 and rests on it; on F-04 nothing rests. */
  @Test
  void aFactIsOpenToChangeWhereOneAssumptionIsItsNumber() {
    String english = "Beacon asks [20](fact:F-05) of [64.5 %](fact:F-04).";
    String account =
        parsed(document(HandMadeAnswers.of(HandMadeCase.telling(english))))
            .at("/briefing/en")
            .asString();

    assertThat(account)
        .isEqualTo(
            "<p>Beacon asks <a class=\"number\" href=\"#fact:F-05\" data-fact=\"F-05\""
                + " data-assumption=\"price\">20</a> of <a class=\"number\" href=\"#fact:F-04\""
                + " data-fact=\"F-04\">64.5 %</a>.</p>");
  }

  @Test
  void anUncertainNumberComesWithItsQuantilesAndBounds() {
    JsonNode churn = named(told.at("/assumptions"), "churn");

    assertThat(churn.path("value").asDouble()).isEqualTo(0.04);
    assertThat(churn.path("low").asDouble()).isCloseTo(0.022, within(1e-12));
    assertThat(churn.path("high").asDouble()).isCloseTo(0.058, within(1e-12));
    assertThat(churn.path("least").asDouble()).isEqualTo(0.02);
    assertThat(churn.path("most").asDouble()).isEqualTo(0.06);
    assertThat(churn.path("overridden_by").asString()).isEqualTo("--set");
    assertThat(named(told.at("/assumptions"), "price").path("low").isNull()).isTrue();
  }

  @Test
  void factsStandBesideThoseTheyDisagreeWith() {
    assertThat(told.at("/facts/F-01/conflicts_with").toString()).isEqualTo("[\"F-02\"]");
    assertThat(told.at("/facts/F-01/other_kind_than").toString()).isEqualTo("[\"F-03\"]");
  }

  @Test
  void observedPointsStandWithTheirLines() {
    assertThat(told.at("/charts/0/id").asString()).isEqualTo("market.share");
    JsonNode points = told.at("/charts/0/observed").path("market.share[beacon]");

    assertThat(points).hasSize(7);
    assertThat(points.at("/1/0").asInt()).isEqualTo(2);
    assertThat(points.at("/1/1").asDouble()).isEqualTo(86.7 - 1.7 * 2);
  }

  /** Quantiles of the hand-made cash: the median at point 36 of 72 is 30 - 75/2 + 52/4. */
  @Test
  void liveAnswersHoldTheChartsAtTheirPoints() {
    Answers answers = HandMadeAnswers.of();
    List<Integer> points = List.of(0, 36, 72);
    JsonNode live = parsed(LiveAnswersJson.of(answers, new Extent(20_000, false, 41), points));

    assertThat(live.path("futures").asInt()).isEqualTo(10_000);
    assertThat(live.path("of").asInt()).isEqualTo(20_000);
    assertThat(live.path("done").asBoolean()).isFalse();
    assertThat(live.path("elapsed_ms").asInt()).isEqualTo(41);
    JsonNode cash = live.path("charts").path("finance.cash").path("finance.cash");
    assertThat(cash).hasSize(3);
    assertThat(cash.at("/1/2").asDouble()).isEqualTo(5.5);
  }

  @Test
  void liveClaimsAreThoseThatFuturesDecide() {
    JsonNode claims = told.at("/claims");
    List<String> live =
        StreamSupport.stream(claims.spliterator(), false)
            .filter(claim -> claim.path("live").asBoolean())
            .map(claim -> claim.path("id").asString())
            .toList();

    assertThat(live).isNotEmpty().hasSizeLessThan(claims.size()).doesNotContain("half_price");
    assertThat(told.at("/answers/claims").propertyNames()).containsExactlyElementsOf(live);
  }

  @Test
  void chartsAreThinnedToEveryThirdPointCountedBackFromTheLast() {
    assertThat(ChartPoints.usual(endurance.model.Clock.of(0, 1, 9))).containsExactly(2, 5, 8);
    assertThat(ChartPoints.every(1, endurance.model.Clock.of(0, 1, 3))).containsExactly(0, 1, 2);
  }

  @Test
  void liveAnswersOfARealCaseHaveWhatItsDocumentHas() {
    CaseFolder folder = wework();
    LiveCase live =
        LiveCase.of(
                folder.read("base", Map.of()).orThrow(),
                name -> folder.read(name, Map.of()),
                RunPlan.of(256, 1, 1),
                Progress.none())
            .orThrow();
    Answers answers =
        live.start(live.controls("base", Map.of("recovery", 0.09)).orThrow())
            .orThrow()
            .advanceTo(256, Progress.none())
            .orThrow();
    List<Integer> points = ChartPoints.usual(live.theCase().model().clock());
    String written = LiveAnswersJson.of(answers, Extent.whole(256), points);

    assertThat(written).doesNotContain("\n");
    assertThat(complaints(document.replaceFirst("\"answers\":.*", "\"answers\":" + written + "}")))
        .isEmpty();
    assertThat(parsed(written).path("charts").path("cash.cash").path("cash.cash"))
        .hasSameSizeAs(points);
    for (JsonNode question : parsed(written).path("questions")) {
      for (JsonNode compared : question.path(question.has("at") ? "at" : "by_end_of")) {
        double mean =
            StreamSupport.stream(compared.path("replicates").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .average()
                .orElseThrow();
        if (compared.has("value")) { // 256 futures in 16 parts alike: their mean is the whole
          assertThat(mean).isCloseTo(compared.path("value").asDouble(), within(1e-6));
        }
      }
    }
  }

  private static CaseFolder wework() {
    Path root = Path.of(System.getProperty("endurance.root"));
    return CaseFolder.open(root.resolve("cases/wework-2021"), root.resolve("library"));
  }

  @Test
  void aRealCaseSaysWhatItsScenariosChange() {
    CaseFolder folder = wework();
    Answers answers =
        Analyst.answer(
                folder.read("base", Map.of()).orThrow(),
                name -> folder.read(name, Map.of()),
                RunPlan.of(200, 1, 1),
                _ -> {},
                Progress.none())
            .orThrow();
    Promises promises = Promises.of(answers.theCase(), 1).orThrow();
    String written =
        DocumentJson.of(answers, name -> folder.read(name, Map.of()), promises, EDITION).orThrow();
    String again =
        DocumentJson.of(answers, name -> folder.read(name, Map.of()), promises, EDITION).orThrow();

    assertThat(complaints(written)).isEmpty();
    assertThat(again).isEqualTo(written);
    assertThat(named(parsed(written).path("scenarios"), "base").path("set")).isEmpty();
    assertThat(named(parsed(written).path("scenarios"), "forecast").path("set").toString())
        .isEqualTo("{\"revenue_goal\":7.5E9,\"recovery\":0.09}");
  }
}
