package endurance.benchmarks.subject;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.model.Checked;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The case under {@code cases/openai-2026}, with what its questions are about. */
final class OpenAiCase {

  static final String NAME = "openai-2026";

  private OpenAiCase() {}

  static Subject subject() {
    return new Subject(NAME, observed(), () -> read().map(Case::model));
  }

  private static List<String> observed() {
    return read().orThrow().questions().values().stream()
        .map(question -> question.variable())
        .distinct()
        .toList();
  }

  private static Checked<Case> read() {
    Path root = ReferenceCase.root();
    return CaseFolder.open(root.resolve("cases/" + NAME), root.resolve("library"))
        .read("base", Map.of());
  }
}
