package endurance.publish;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.RunPlan;
import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.model.Checked;
import endurance.model.Language;
import endurance.model.Problem;
import endurance.report.document.Edition;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** One file of many parts. */
class PageFileTest {

  private static final Pattern SCRIPT = Pattern.compile("(?s)<script([^>]*)>(.*?)</script>");

  /** Ends a script, begins a comment in which none ends, and is text all the same. */
  private static final String HOSTILE = "</script><script>alert(1)</script><!--<script>";

  private final Path root = Path.of(requireNonNull(System.getProperty("endurance.root")));
  private final Case theCase =
      CaseFolder.open(root.resolve("cases/wework-2021"), root.resolve("library"))
          .read("base", Map.of())
          .orThrow();

  private String page(String document, String script) {
    return page(document, script, "base");
  }

  private String page(String document, String script, String scenario) {
    return new PageFile(
            theCase,
            RunPlan.of(20_000, 7, 1),
            new Edition("0.1", "abc", "Apache-2.0"),
            new PublishedPage.Opening(scenario, Language.CHINESE))
        .html(new PageBundle(script, "p { color: red }"), document, "{}");
  }

  @Test
  void whatTextsSayIsNeverRun() {
    String document = new JsonMapper().writeValueAsString(Map.of("title", HOSTILE));
    List<MatchResult> scripts = SCRIPT.matcher(page(document, "run('x')")).results().toList();

    assertThat(scripts).hasSize(5);
    assertThat(new JsonMapper().readTree(scripts.getFirst().group(2)).get("title").asString())
        .isEqualTo(HOSTILE);
    assertThat(scripts.getLast().group(2).strip()).isEqualTo("run('x')");
  }

  @Test
  void aScriptWithSuchATextDoesNotEndEarly() {
    List<MatchResult> scripts =
        SCRIPT.matcher(page("{}", "say('" + HOSTILE + "')")).results().toList();

    assertThat(scripts).hasSize(5);
    assertThat(scripts.getLast().group(2)).contains("<\\/script>").contains("<\\!--");
  }

  @Test
  void theNameOfAScenarioEndsNoString() {
    assertThat(page("{}", "", "\");alert(1)//&lang=en </script>"))
        .contains(
            "(\"#scenario=%22%29%3Balert%281%29%2F%2F%26lang%3Den%20%3C%2Fscript%3E&lang=zh\")");
  }

  @Test
  void saysWhatItIs() {
    assertThat(page("{}", ""))
        .contains("<html lang=\"zh\">")
        .contains("name=\"generator\" content=\"Endurance 0.1\"")
        .contains("name=\"case\" content=\"wework-2021\"")
        .contains("name=\"as-of\" content=\"2021-11-30\"")
        .contains("name=\"seed\" content=\"7\"")
        .contains("name=\"futures\" content=\"20000\"")
        .contains("name=\"licence\" content=\"Apache-2.0\"")
        .contains("#scenario=base&lang=zh")
        .doesNotContain("src=\"")
        .doesNotContain("http://");
  }

  /** Here the class path has no page. */
  @Test
  void aProgramWithoutItsPageSaysSo() {
    assertThat(PageBundle.onClassPath()).isInstanceOf(Checked.Invalid.class);
    Problem problem =
        ((Checked.Invalid<PageBundle>) PageBundle.onClassPath()).problems().getFirst();
    assertThat(problem.message()).contains("built without its page");
    assertThat(problem.remedy()).contains("node");
  }
}
