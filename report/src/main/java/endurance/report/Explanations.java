package endurance.report;

import endurance.analysis.explanation.Explanation;
import java.util.Optional;

/** Where a report asks for the origin of a number. */
@FunctionalInterface
public interface Explanations {

  /**
   * @param name of a question, claim, variable, assumption, fact or source, as {@link
   *     endurance.analysis.explanation.Explainer#explain} understands it: {@code answer:}, {@code
   *     claim:}, {@code variable:}, {@code fact:} or {@code source:} before it says which is meant
   * @return empty where the case knows no such name
   */
  Optional<Explanation> of(String name);
}
