package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.Answers;
import endurance.model.Language;
import endurance.report.html.Page;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageTest {

  private final Answers answers = HandMadeAnswers.of();
  private final String page = page(answers, Optional.of(Language.ENGLISH));

  static String page(Answers answers, Optional<Language> language) {
    return Page.of(answers, new HandMadeExplanations(answers.theCase()), language);
  }

  /** The page as XML: style and script taken out, elements without end tag closed. */
  static Document parse(String page) {
    String xml =
        page.replaceFirst("<!doctype html>", "")
            .replaceAll("(?s)<(style|script)>.*?</\\1>", "")
            .replaceAll("<((?:meta|input|br|hr)\\b[^>]*)>", "<$1/>");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new AssertionError("the page is not well-formed: " + e.getMessage(), e);
    }
  }

  static List<Element> elements(Document document) {
    NodeList nodes = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void isWellFormed() throws IOException {
    assertThat(elements(parse(page))).hasSizeGreaterThan(500);
    Path written =
        Path.of(System.getProperty("endurance.root")).resolve("report/target/beacon.html");
    Files.writeString(written, page);
    Files.writeString(
        written.resolveSibling("beacon.zh.html"), page(answers, Optional.of(Language.CHINESE)));
  }

  @Test
  void everyIdIsThereOnceAndEveryLinkLeadsToOne() {
    List<String> ids = new ArrayList<>();
    Set<String> wanted = new HashSet<>();
    for (Element element : elements(parse(page))) {
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
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(wanted);
    assertThat(wanted).contains("name-survival", "name-finance.cash", "fact-F-04", "source-daily");
  }

  @Test
  void loadsNothing() {
    for (Element element : elements(parse(page))) {
      assertThat(element.hasAttribute("src")).as(element.getTagName()).isFalse();
      assertThat(element.getTagName()).isNotIn("link", "img", "iframe", "object", "base");
    }
    assertThat(page).doesNotContain("@import").doesNotContain("url(").doesNotContain("fetch(");
  }

  @Test
  void everyTextStandsThereInBothLanguages() {
    Document document = parse(page);
    long english = count(document, "en");
    assertThat(english).isGreaterThan(100).isEqualTo(count(document, "zh"));
    for (Element element : elements(document)) {
      if (element.getAttribute("class").matches("en|zh")) {
        assertThat(element.getTextContent()).isNotBlank();
      }
    }
  }

  private static long count(Document document, String styleClass) {
    return elements(document).stream()
        .filter(element -> element.getAttribute("class").equals(styleClass))
        .count();
  }

  @Test
  void fillsTheAccountsAnswersIn() {
    String text = parse(page).getElementsByTagName("main").item(0).getTextContent();
    assertThat(text.replaceAll("\\s+", " "))
        .contains("with a probability of 91.2 %; it must raise 110.0 billion USD, breaks even in")
        .contains("Nov 2029 and lasts until Apr 2028");
    assertThat(page).doesNotContain("…</a>");
  }

  @Test
  void opensInTheLanguageAskedFor() {
    assertThat(page(answers, Optional.of(Language.CHINESE)))
        .contains("<html lang=\"zh-Hans\" data-language=\"zh\">");
    assertThat(page(answers, Optional.empty())).contains("<html lang=\"en\">");
  }

  @Test
  void equalAnswersGiveEqualBytes() {
    assertThat(page(HandMadeAnswers.of(), Optional.of(Language.ENGLISH))).isEqualTo(page);
  }

  @Test
  void kindsOfCommitmentsAreNeverAddedUp() {
    Matcher panel = Pattern.compile("class=\"dues\"").matcher(page);
    int panels = 0;
    while (panel.find()) {
      panels++;
    }
    assertThat(panels).isEqualTo(3);
  }

  @Test
  void tellsTheFirstFutureThatWentWrong() {
    assertThat(page).contains("12 of 10,000 futures").contains("finance.cash first, in May 2027");
  }
}
