package endurance.casebook;

import java.util.List;

/** What an assumption stands on. */
public sealed interface Basis {

  /** Facts, by id, and the rule that turns them into the assumption's numbers. */
  record Facts(List<String> facts, String rule) implements Basis {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** Nobody states it: why, and why this spread. */
  record Judgement(String reason) implements Basis {}
}
