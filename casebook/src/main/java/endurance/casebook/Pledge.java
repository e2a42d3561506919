package endurance.casebook;

import endurance.finance.Commitment;
import endurance.model.Origin;
import endurance.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * A commitment as a case states it: its terms, what they rest on, and how much of it the model
 * believes.
 *
 * @param basis what its schedule rests on, for a reader; in English that of its terms
 * @param facts ids of the facts that its amount rests on
 * @param counted name of the variable that holds the part of the promise that the model counts,
 *     from 0 to 1; empty where the case does not say
 * @param origin where it is written
 */
public record Pledge(
    Commitment commitment,
    Text basis,
    List<String> facts,
    Optional<String> counted,
    Origin origin) {
  public Pledge {
    facts = List.copyOf(facts);
  }
}
