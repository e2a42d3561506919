package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.Answers;
import endurance.casebook.Briefing;
import endurance.casebook.Case;
import endurance.casebook.Claim;
import endurance.casebook.Question;
import endurance.casebook.Source;
import endurance.model.Language;
import endurance.model.Text;
import endurance.report.evidence.Evidence;
import endurance.report.text.AnswersText;
import endurance.report.text.FactsText;
import endurance.report.text.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** No text of a case can become markup, script or a terminal's control sequence. */
class HostileTextTest {

  private static final String SCRIPT =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt; \u001B[31mred\u001B]0;x\u0007";

  private final Answers answers = HandMadeAnswers.of(hostile());
  private final String document = DocumentReportTest.document(answers);
  private final String page = PageTest.page(answers, Optional.empty());

  private static Case hostile() {
    HandMadeQuestions asked = HandMadeQuestions.beacon();
    Text text = new Text(SCRIPT, SCRIPT + "二");
    Map<String, Question> questions = new LinkedHashMap<>(asked.questions());
    questions.put(
        "runway", new Question.Runway("runway", text, HandMadeCase.at("questions.yaml", 25)));
    Map<String, Claim> claims = new LinkedHashMap<>(asked.claims());
    Claim claim = java.util.Objects.requireNonNull(claims.get("price_war"));
    claims.put(
        "price_war",
        new Claim(
            claim.id(), text, SCRIPT, 1, claim.test(), claim.observableFrom(), claim.origin()));
    Map<Language, Briefing> briefings =
        Map.of(
            Language.ENGLISH,
            new Briefing(
                Language.ENGLISH,
                """
                # Title <script>alert(3)</script>

                <script>alert(4)</script>

                [one](javascript:alert(5)) [two](JaVaScRiPt:alert(6)) [three](data:text/html,x)
                [four](vbscript:x) [five](fact:"><script>) [six](answer:%22onclick=alert(7))
                ![picture](https://evil.example/x.png) <img src=x onerror=alert(8)>
                [web](https://ok.example/?a=1&b="2")

                `<b>` and

                    <script>alert(9)</script>
                """));
    Case bent = HandMadeCase.of(new HandMadeQuestions(questions, claims), briefings, text);
    Map<String, Source> sources = new LinkedHashMap<>(bent.sources());
    Source source = java.util.Objects.requireNonNull(sources.get("tracker"));
    sources.put(
        "tracker",
        new Source(
            source.id(),
            SCRIPT,
            SCRIPT,
            source.date(),
            Optional.of("javascript:alert(10)"),
            source.origin()));
    return new Case(
        bent.id(),
        bent.title(),
        bent.asOf(),
        bent.company(),
        bent.currency(),
        bent.scenario(),
        bent.model(),
        bent.modelAsWritten(),
        bent.parties(),
        sources,
        bent.facts(),
        bent.assumptions(),
        bent.blocks(),
        bent.pledges(),
        bent.flows(),
        bent.network(),
        bent.observations(),
        bent.scenarios(),
        bent.questions(),
        bent.claims(),
        bent.charts(),
        bent.briefings(),
        Map.of(),
        Map.of());
  }

  @Test
  void thePageHasOnlyItsOwnScript() {
    assertThat(page.split("<script", -1)).hasSize(2);
    for (Element element : PageTest.elements(PageTest.parse(page))) {
      assertThat(element.getTagName()).isNotIn("script", "img");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
      }
    }
  }

  @Test
  void linksLeadIntoThePageOrToTheWeb() {
    for (Element element : PageTest.elements(PageTest.parse(page))) {
      if (element.getTagName().equals("a")) {
        assertThat(element.getAttribute("href")).matches("#.*|https?://.*");
      }
    }
  }

  @Test
  void theTextStillStandsThere() {
    assertThat(PageTest.parse(page).getDocumentElement().getTextContent())
        .contains("\"'><script>alert(1)</script><img src=x onerror=alert(2)>&lt; [31mred");
  }

  /** A page may put the account into itself as it is. */
  @Test
  void theAccountOfALivingDocumentHasNoMarkupOfTheCase() {
    String account = DocumentReportTest.parsed(document).at("/briefing/en").asString();
    Element root = PageTest.parse("<html><body>" + account + "</body></html>").getDocumentElement();
    for (Element element : PageTest.elements(root.getOwnerDocument())) {
      assertThat(element.getTagName()).isNotIn("script", "img");
      assertThat(element.getAttribute("href")).matches("|#.*|https?://.*");
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        assertThat(element.getAttributes().item(i).getNodeName())
            .matches("class|href|rel|aria-hidden|data-[a-z]+");
      }
    }
    assertThat(root.getTextContent()).contains("<script>alert(4)</script>");
  }

  @Test
  void theTerminalGetsNoControlCharacters() {
    String text =
        AnswersText.of(answers, "case\u001B[2J", TextStyle.plain(Language.ENGLISH))
            + FactsText.of(
                answers.theCase(),
                Evidence.of(answers.theCase()),
                TextStyle.plain(Language.ENGLISH));
    assertThat(text.chars().filter(c -> c != '\n').noneMatch(Character::isISOControl)).isTrue();
    String coloured = AnswersText.of(answers, "case", new TextStyle(Language.ENGLISH, true, 100));
    assertThat(coloured).contains("\u001B[1m").doesNotContain("\u001B[31mred", "\u0007");
  }
}
