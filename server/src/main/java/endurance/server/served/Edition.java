package endurance.server.served;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.casebook.folder.Fingerprint;
import endurance.model.Checked;
import java.util.Map;

/**
 * A case as its files stood at one time, sound in its base scenario.
 *
 * @param base the case as written
 */
public record Edition(Fingerprint files, CaseFolder folder, Case base) {

  /** A name for just these files. */
  public String revision() {
    return files.revision();
  }

  /** The case in another scenario, with further changes. */
  public Checked<Case> read(String scenario, Map<String, String> set) {
    return folder.read(scenario, set);
  }
}
