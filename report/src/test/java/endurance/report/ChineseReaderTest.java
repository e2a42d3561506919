package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.Promises;
import endurance.analysis.RunPlan;
import endurance.analysis.explanation.Explainer;
import endurance.analysis.explanation.Explanation;
import endurance.casebook.Case;
import endurance.casebook.Source;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.model.Language;
import endurance.report.document.DocumentJson;
import endurance.report.document.Edition;
import endurance.report.html.Page;
import endurance.report.text.AnswersText;
import endurance.report.text.CommitmentsText;
import endurance.report.text.TextStyle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever reads the published case in Chinese meets no sentence in English. */
class ChineseReaderTest {

  /** Three words in a row are a phrase; one or two are a name or a term. */
  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-z][A-Za-z'’-]*(?:[ ,]+[A-Za-z][A-Za-z'’-]*){2,}");

  /** Names of products. */
  private static final Set<String> NAMES = Set.of("Google AI Plus");

  /** Formulas and names of the model language, which is one in all languages. */
  private static final Set<String> CODE = Set.of("code", "pre", "style", "script");

  private static Answers answers;
  private static Promises promises;
  private static CaseFolder folder;

  /** What sources and literature call themselves: longest first, so that no part is left. */
  private static List<String> cited;

  @BeforeAll
  static void run() {
    Path root = Path.of(System.getProperty("endurance.root"));
    folder = CaseFolder.open(root.resolve("cases/openai-2026"), root.resolve("library"));
    Case about = folder.read("base", Map.of()).orThrow();
    answers =
        Analyst.answer(
                about,
                name -> folder.read(name, Map.of()),
                RunPlan.of(64, 1, 2),
                _ -> {},
                Progress.none())
            .orThrow();
    promises = Promises.of(about, 1).orThrow();
    Stream<String> references =
        about.blocks().values().stream().flatMap(block -> block.references().stream());
    cited =
        Stream.concat(
                references, about.sources().values().stream().flatMap(ChineseReaderTest::namesOf))
            .filter(name -> !name.isEmpty())
            .sorted(Comparator.comparing(String::length).reversed())
            .distinct()
            .toList();
  }

  private static Stream<String> namesOf(Source source) {
    return Stream.of(source.publisher(), source.title());
  }

  @Test
  void inTheReportAsAPage() {
    Explainer explainer = new Explainer(answers.theCase());
    Explanations explanations = name -> found(explainer.explain(name));

    String page = Page.of(answers, explanations, Optional.of(Language.CHINESE));

    Set<String> english = new TreeSet<>();
    texts(PageTest.parse(page).getDocumentElement(), english);
    assertThat(english).isEmpty();
  }

  private static Optional<Explanation> found(Checked<Explanation> explained) {
    return explained.problems().isEmpty() ? Optional.of(explained.orThrow()) : Optional.empty();
  }

  /** Text of a page that is neither code nor marked as English. */
  private static void texts(Element element, Set<String> english) {
    if (CODE.contains(element.getTagName()) || element.getAttribute("lang").equals("en")) {
      return;
    }
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Element inside) {
        texts(inside, english);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        english.addAll(english(child.getNodeValue()));
      }
    }
  }

  @Test
  void onTheLivingPage() {
    String document =
        DocumentJson.of(
                answers,
                name -> folder.read(name, Map.of()),
                promises,
                new Edition("0", "r", "Apache-2.0"))
            .orThrow();

    Set<String> english = new TreeSet<>();
    texts(JsonMapper.builder().build().readTree(document), english);

    assertThat(english).isEmpty();
  }

  private static void texts(JsonNode node, Set<String> english) {
    if (node.has("zh")) {
      english.addAll(english(node.get("zh").asString().replaceAll("<[^>]*>", " ")));
    }
    node.forEach(child -> texts(child, english));
  }

  @Test
  void everyAssumptionHasAChineseNameAndReason() {
    JsonNode document =
        JsonMapper.builder()
            .build()
            .readTree(
                DocumentJson.of(
                        answers,
                        name -> folder.read(name, Map.of()),
                        promises,
                        new Edition("0", "r", "Apache-2.0"))
                    .orThrow());

    List<String> without = new ArrayList<>();
    for (JsonNode one : document.get("assumptions")) {
      JsonNode basis = one.get("basis");
      JsonNode reason = basis.has("rule") ? basis.get("rule") : basis.get("judgement");
      if (isLatin(one.get("title")) || isLatin(reason)) {
        without.add(one.get("name").asString());
      }
    }
    assertThat(without).isEmpty();
  }

  private static boolean isLatin(JsonNode text) {
    return text.get("zh").asString().codePoints().noneMatch(Character::isIdeographic);
  }

  @Test
  void onATerminal() {
    TextStyle style = TextStyle.plain(Language.CHINESE);

    Stream<String> lines =
        Stream.of(
                AnswersText.of(answers, "CASE", style), CommitmentsText.of(promises, "CASE", style))
            .flatMap(String::lines)
            .filter(line -> !line.strip().startsWith("endurance ")); // what to type

    assertThat(lines.flatMap(line -> english(line).stream())).isEmpty();
  }

  private static List<String> english(String text) {
    String left = text;
    for (String name : cited) {
      left = left.replace(name, "·");
    }
    for (String name : NAMES) {
      left = left.replace(name, "·");
    }
    List<String> found = new ArrayList<>();
    Matcher matcher = ENGLISH.matcher(left);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
