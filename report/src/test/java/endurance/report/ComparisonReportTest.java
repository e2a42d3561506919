package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.Answers;
import endurance.analysis.answer.Estimate;
import endurance.analysis.comparison.Attribution;
import endurance.analysis.comparison.Change;
import endurance.analysis.comparison.ChangedGroup;
import endurance.analysis.comparison.Comparison;
import endurance.analysis.comparison.Interaction;
import endurance.analysis.comparison.Measure;
import endurance.analysis.comparison.Share;
import endurance.casebook.AssumptionGroup;
import endurance.casebook.Case;
import endurance.casebook.Scenario;
import endurance.model.Language;
import endurance.model.Text;
import endurance.report.html.ComparisonPage;
import endurance.report.json.ComparisonJson;
import endurance.report.text.ComparisonText;
import endurance.report.text.TextStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonReportTest {

  private static final ChangedGroup TRADE =
      new ChangedGroup("trade", new Text("How <many> come", "来客多少"), List.of("customers"));
  private static final ChangedGroup PRICES =
      new ChangedGroup("prices", new Text("What they pay", "付多少"), List.of("price"));
  private static final ChangedGroup REST =
      new ChangedGroup(AssumptionGroup.REST, new Text("In no group", "未归组"), List.of("churn"));

  private final Comparison comparison = comparison();

  private static Answers in(String scenario, Text says) {
    Case about = HandMadeCase.of();
    return HandMadeAnswers.of(
        new Case(
            about.id(),
            about.title(),
            about.asOf(),
            about.company(),
            about.currency(),
            new Scenario(scenario, says, List.of()),
            about.model(),
            about.modelAsWritten(),
            about.parties(),
            about.sources(),
            about.facts(),
            about.assumptions(),
            about.blocks(),
            about.pledges(),
            about.flows(),
            about.network(),
            about.observations(),
            about.scenarios(),
            about.questions(),
            about.claims(),
            about.charts(),
            about.briefings(),
            about.groups(),
            about.names()));
  }

  private static Comparison comparison() {
    List<Answers> scenarios =
        List.of(
            in("base", new Text("As we see it", "我们的看法")),
            in("boom", new Text("More come", "来客更多")),
            in("idle", new Text("Nothing that matters", "无关紧要")));
    List<Comparison.Measured> measured = new ArrayList<>();
    for (Measure measure : Measure.of(scenarios.getFirst().theCase())) {
      measured.add(
          new Comparison.Measured(
              measure,
              List.of(
                  new Estimate(0.3, 0.29, 0.31),
                  new Estimate(0.42, 0.41, 0.43),
                  new Estimate(0.3, 0.29, 0.31)),
              List.of(
                  new Change(new Estimate(0.12, 0.115, 0.125), 10_000, 1_400),
                  new Change(new Estimate(0, 0, 0), 10_000, 0))));
    }
    Measure attributed = measured.getFirst().measure();
    Attribution boom =
        new Attribution(
            "boom",
            0.3,
            0.42,
            new Estimate(0.12, 0.115, 0.125),
            List.of(
                new Share(TRADE, new Estimate(0.2, 0.194, 0.206)),
                new Share(PRICES, new Estimate(-0.081, -0.084, -0.078)),
                new Share(REST, new Estimate(0.001, -0.0001, 0.0021))),
            List.of(
                new Interaction(TRADE, PRICES, new Estimate(-0.03, -0.034, -0.026)),
                new Interaction(TRADE, REST, new Estimate(0.0002, -0.001, 0.0014)),
                new Interaction(PRICES, REST, new Estimate(0, 0, 0))),
            9_990,
            10_000,
            8);
    Attribution idle =
        new Attribution(
            "idle",
            0.3,
            0.3,
            new Estimate(0, 0, 0),
            List.of(new Share(REST, new Estimate(0, 0, 0))),
            List.of(),
            10_000,
            10_000,
            1);
    return new Comparison(scenarios, measured, attributed, List.of(boom, idle));
  }

  @ParameterizedTest
  @EnumSource
  void theComparisonInTheTerminalIsAsAgreed(Language language) {
    Golden.compare(
        "comparison." + language.code() + ".txt",
        ComparisonText.of(comparison, "cases/beacon-2026", TextStyle.plain(language)));
  }

  @Test
  void programsGetAllOfIt() {
    JsonNode json = JsonMapper.shared().readTree(ComparisonJson.of(comparison));

    assertThat(json.get("format").asString()).isEqualTo("endurance/comparison/1");
    assertThat(json.get("scenarios")).hasSize(3);
    assertThat(json.get("scenarios").get(0).get("answers")).isNotEmpty();
    JsonNode measure = json.get("measures").get(0);
    assertThat(measure.get("values")).hasSize(3);
    assertThat(measure.get("changes")).hasSize(2);
    assertThat(measure.get("changes").get(0).get("scenario").asString()).isEqualTo("boom");
    assertThat(measure.get("changes").get(0).get("moved").asInt()).isEqualTo(1_400);
    JsonNode change = json.get("attribution").get("changes").get(0);
    assertThat(change.get("shares").get(1).get("group").asString()).isEqualTo("prices");
    assertThat(change.get("shares").get(1).get("value").asDouble()).isEqualTo(-0.081);
    assertThat(change.get("interactions")).hasSize(3);
    assertThat(change.get("left_out").asInt()).isEqualTo(10);
  }

  @Test
  void thePageIsWellFormedAndEveryNameInItIsThere() throws IOException {
    String page = ComparisonPage.of(comparison, Optional.of(Language.ENGLISH));
    List<String> ids = new ArrayList<>();
    Set<String> wanted = new HashSet<>();
    Document document = PageTest.parse(page);
    for (Element element : PageTest.elements(document)) {
      if (element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
      if (element.getAttribute("href").startsWith("#")) {
        wanted.add(element.getAttribute("href").substring(1));
      }
      for (String attribute : List.of("aria-labelledby", "for")) {
        if (element.hasAttribute(attribute)) {
          wanted.add(element.getAttribute(attribute));
        }
      }
    }
    assertThat(ids).doesNotHaveDuplicates().containsAll(wanted);
    assertThat(page).contains("How &lt;many&gt; come").contains("−8.1");
    Files.writeString(
        Path.of(System.getProperty("endurance.root")).resolve("report/target/comparison.html"),
        page);
  }

  @Test
  void everyScenarioHasAPanelOnTheSameAxesAndATableForWhoDoesNotSeeIt() {
    Document document = PageTest.parse(ComparisonPage.of(comparison, Optional.empty()));
    int lines = comparison.first().fans().stream().mapToInt(fan -> fan.lines().size()).sum();

    assertThat(count(document, "panel")).isEqualTo(3L * lines);
    assertThat(count(document, "fans")).isEqualTo(lines);
    assertThat(
            PageTest.elements(document).stream()
                .filter(element -> element.getAttribute("class").equals("fans"))
                .filter(element -> element.getElementsByTagName("table").getLength() > 0))
        .hasSize(lines);
  }

  @Test
  void everyTextOfThePageStandsThereInBothLanguages() {
    Document document = PageTest.parse(ComparisonPage.of(comparison, Optional.empty()));

    assertThat(count(document, "en")).isGreaterThan(100).isEqualTo(count(document, "zh"));
    for (Element element : PageTest.elements(document)) {
      if (element.getAttribute("class").matches("en|zh")) {
        assertThat(element.getTextContent()).isNotBlank();
      }
    }
  }

  private static long count(Document document, String styleClass) {
    return PageTest.elements(document).stream()
        .filter(element -> element.getAttribute("class").equals(styleClass))
        .count();
  }
}
