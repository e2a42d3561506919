package endurance.casebook;

import endurance.model.Text;
import java.util.List;

/**
 * Assumptions that a reader takes for one thing when asking what a change is due to.
 *
 * @param of names of assumptions; each is in one group at most
 */
public record AssumptionGroup(String name, Text says, List<String> of) {

  /** What differs and is in no group is called this. */
  public static final String REST = "rest";

  public AssumptionGroup {
    of = List.copyOf(of);
  }
}
