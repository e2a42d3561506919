package endurance.casebook.container;

import endurance.casebook.yaml.Problems;
import endurance.model.Checked;
import endurance.model.Draft;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks a draft from which some variables may be missing because they could not be read. What is
 * wrong only on their account is not reported: it would bury the cause.
 */
public final class DraftCheck {

  private DraftCheck() {}

  /**
   * The model, or the problems of reading and of the model together.
   *
   * @param lost names that could not be read; one ending in a dot stands for all that begin with it
   * @param problems of the reading so far, to which those of the model are added
   */
  public static Checked<Model> check(Draft draft, Set<String> lost, Problems problems) {
    Checked<Model> checked = Model.check(draft);
    for (Problem problem : checked.problems()) {
      if (!onAccountOf(problem, lost)) {
        problems.add(problem);
      }
    }
    return problems.isEmpty() ? checked : Checked.invalid(problems.all());
  }

  private static boolean onAccountOf(Problem problem, Set<String> lost) {
    if (lost.isEmpty()) {
      return false;
    }
    String names =
        lost.stream()
            .map(name -> Pattern.quote(name) + (name.endsWith(".") ? "" : "(?![\\w.])"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\w.])(?:" + names + ")").matcher(problem.message()).find();
  }
}
