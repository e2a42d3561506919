package endurance.analysis.explanation;

import endurance.casebook.Assumption;
import endurance.casebook.BlockInstance;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.model.Origin;
import endurance.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * Where a number comes from, one step of the way: follow {@link #uses()} to the next.
 *
 * @param name of the question, claim, variable, assumption, fact or source that was asked about
 * @param what kind of thing it is, in a word: {@code question}, {@code stock}, {@code input},
 *     {@code fact} …
 * @param unit as text; empty where there is none
 * @param says one sentence; may be empty
 * @param definition equations, or the value or distribution, as written
 * @param uses names it is computed from, in order of appearance
 * @param usedBy names of what is computed from it
 */
public record Explanation(
    String name,
    String what,
    String unit,
    Text says,
    List<String> definition,
    Origin origin,
    Optional<BlockInstance> block,
    Optional<Assumption> assumption,
    List<Fact> facts,
    List<Source> sources,
    List<String> uses,
    List<String> usedBy) {

  public Explanation {
    definition = List.copyOf(definition);
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
    uses = List.copyOf(uses);
    usedBy = List.copyOf(usedBy);
  }
}
