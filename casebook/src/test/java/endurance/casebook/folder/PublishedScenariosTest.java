package endurance.casebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Case;
import endurance.model.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scenarios of a published case, read from a folder that was opened once. */
class PublishedScenariosTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));

  private final CaseFolder folder = open();

  private static CaseFolder open() {
    return CaseFolder.open(ROOT.resolve("cases/openai-2026"), ROOT.resolve("library"));
  }

  private List<String> scenarios() {
    return new ArrayList<>(folder.read("base", Map.of()).orThrow().scenarios().keySet());
  }

  @Test
  void eachIsReadAsIfItWereTheOnlyOne() {
    List<String> scenarios = scenarios();
    assertThat(scenarios).hasSizeGreaterThan(3);
    for (String scenario : scenarios.reversed()) {
      Case read = folder.read(scenario, Map.of()).orThrow();
      assertThat(read).isEqualTo(open().read(scenario, Map.of()).orThrow());
      assertThat(read.scenario().name()).isEqualTo(scenario);
    }
  }

  @Test
  void eachModelIsWhatAllChecksWouldMakeOfIt() {
    for (String scenario : scenarios()) {
      Model read = folder.read(scenario, Map.of("rival_bundle_price", "4.99")).orThrow().model();
      Model checked = Model.check(read.draft()).orThrow();
      assertThat(read).isEqualTo(checked);
      assertThat(read.variables().keySet())
          .containsExactlyElementsOf(checked.variables().keySet())
          .allSatisfy(name -> assertThat(read.unitOf(name)).isEqualTo(checked.unitOf(name)));
    }
  }
}
