package endurance.casebook;

import endurance.model.Text;
import java.util.List;

/** What an assumption stands on. */
public sealed interface Basis {

  /** Facts, by id, and the rule that turns them into the assumption's numbers. */
  record Facts(List<String> facts, Text rule) implements Basis {
    public Facts {
      facts = List.copyOf(facts);
    }

    /** With a rule that is the same in both languages. */
    public Facts(List<String> facts, String rule) {
      this(facts, Text.alike(rule));
    }
  }

  /** Nobody states it: why, and why this spread. */
  record Judgement(Text reason) implements Basis {

    /** With a reason that is the same in both languages. */
    public Judgement(String reason) {
      this(Text.alike(reason));
    }
  }
}
