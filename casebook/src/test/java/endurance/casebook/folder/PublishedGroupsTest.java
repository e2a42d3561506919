package endurance.casebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Case;
import endurance.casebook.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change between scenarios of a published case can be split without a remainder. */
class PublishedGroupsTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));

  @Test
  void whateverAScenarioChangesIsInAGroup() {
    Case read =
        CaseFolder.open(ROOT.resolve("cases/openai-2026"), ROOT.resolve("library"))
            .read("base", Map.of())
            .orThrow();
    List<String> grouped =
        read.groups().values().stream().flatMap(group -> group.of().stream()).toList();

    assertThat(read.groups()).hasSizeBetween(2, 10);
    for (Scenario scenario : read.scenarios().values()) {
      assertThat(grouped)
          .as(scenario.name())
          .containsAll(
              scenario.overrides().stream().map(name -> name.replaceFirst("\\[.*", "")).toList());
    }
  }
}
