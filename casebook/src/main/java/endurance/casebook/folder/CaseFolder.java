package endurance.casebook.folder;

import endurance.casebook.Case;
import endurance.model.Checked;
import java.nio.file.Path;
import java.util.Map;

/**
 * A folder that holds a case, read once for all its scenarios: the way in for everybody who wants a
 * case. What lies in the files later is not seen.
 */
public interface CaseFolder {

  /**
   * Reads the files.
   *
   * @param folder with case.yaml, sources.yaml, questions.yaml and briefings
   * @param library folder of blocks
   */
  static CaseFolder open(Path folder, Path library) {
    return OpenedFolder.of(folder, library);
  }

  /**
   * The case in one scenario, or everything that is wrong with it.
   *
   * @param scenario the scenario whose overrides apply, {@code base} for none
   * @param set further overrides, applied last: name (or {@code name[element]}) to a number, a
   *     month, or a distribution such as {@code {p10: 1, p50: 2, p90: 4}}
   */
  Checked<Case> read(String scenario, Map<String, String> set);

  /** What the folder holds and what is wrong with it in its base scenario. */
  CaseCheck check();
}
