package endurance.casebook.folder;

import endurance.casebook.Case;
import endurance.model.Checked;
import java.nio.file.Path;
import java.util.Map;

/** A folder that holds a case: the way in for everybody who wants one read. */
public final class CaseFolder {

  private CaseFolder() {}

  /**
   * Reads and checks a case in one scenario.
   *
   * @param folder with case.yaml, sources.yaml, questions.yaml and briefings
   * @param library folder of blocks
   * @param scenario the scenario whose overrides apply, {@code base} for none
   * @param set further overrides, applied last: name (or {@code name[element]}) to a number, a
   *     month, or a distribution such as {@code {p10: 1, p50: 2, p90: 4}}
   */
  public static Checked<Case> read(
      Path folder, Path library, String scenario, Map<String, String> set) {
    return new CaseReading(folder, library).read(scenario, set);
  }

  /** Reads a case in its base scenario and says what it holds and what is wrong with it. */
  public static CaseCheck check(Path folder, Path library) {
    return new CaseReading(folder, library).check();
  }
}
