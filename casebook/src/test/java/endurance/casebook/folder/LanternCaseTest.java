package endurance.casebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Case;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanternCaseTest {

  static Case lantern(String scenario, Map<String, String> set) {
    return CaseFolder.read(
            TestFolders.resource("cases/lantern"), TestFolders.resource("library"), scenario, set)
        .orThrow();
  }

  @Test
  void aSoundCaseIsRead() {
    assertThat(lantern("base", Map.of()).id()).isEqualTo("lantern");
  }
}
