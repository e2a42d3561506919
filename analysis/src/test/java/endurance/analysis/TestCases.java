package endurance.analysis;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.model.Checked;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The cases that stand as files beside the tests. */
public final class TestCases {

  private TestCases() {}

  public static Checked<Case> read(String name, String scenario) {
    return open(name).read(scenario, Map.of());
  }

  public static CaseFolder open(String name) {
    return CaseFolder.open(resource("cases/" + name), resource("library"));
  }

  private static Path resource(String path) {
    URL url = Objects.requireNonNull(TestCases.class.getResource(path), "no resource " + path);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
