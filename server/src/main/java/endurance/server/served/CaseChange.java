package endurance.server.served;

import endurance.model.Problem;
import java.util.List;

/** What became of a case whose files changed. */
public sealed interface CaseChange {

  /**
   * It is sound, and other than before.
   *
   * @param changed files
   */
  record Reloaded(Edition edition, List<String> changed) implements CaseChange {
    public Reloaded {
      changed = List.copyOf(changed);
    }
  }

  /** It does not check; the last sound one goes on being served. */
  record Broken(List<Problem> errors) implements CaseChange {
    public Broken {
      errors = List.copyOf(errors);
    }
  }

  /** It checks again. */
  record Mended() implements CaseChange {}
}
