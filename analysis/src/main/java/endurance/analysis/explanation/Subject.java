package endurance.analysis.explanation;

import endurance.casebook.BlockInstance;
import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.Question;
import endurance.casebook.Source;
import endurance.finance.Commitment;
import endurance.model.Variable;
import java.util.List;

/** What a name of a case stands for. */
sealed interface Subject {

  /**
   * @param part one of its answers, such as {@code 2027} or {@code 2027/p95}; empty for all
   */
  record Asked(Question question, String part) implements Subject {}

  record Claimed(Claim claim) implements Subject {}

  /**
   * A variable of the model, assumptions among them.
   *
   * @param elements of the one value that is meant; empty for the whole variable
   */
  record Computed(Variable variable, List<String> elements) implements Subject {
    public Computed {
      elements = List.copyOf(elements);
    }
  }

  record Stated(Fact fact) implements Subject {}

  record Published(Source source) implements Subject {}

  record Promised(Commitment commitment) implements Subject {}

  record Built(BlockInstance block) implements Subject {}
}
