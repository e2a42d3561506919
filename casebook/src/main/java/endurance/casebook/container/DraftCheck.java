package endurance.casebook.container;

import endurance.casebook.yaml.Problems;
import endurance.model.Checked;
import endurance.model.Draft;
import endurance.model.Model;
import endurance.model.Problem;
import java.util.HashSet;
import java.util.Optional;
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
   * The model; empty, with its problems noted, when it does not pass or lacks a variable.
   *
   * @param lost names that could not be read; one ending in a dot stands for all that begin with it
   */
  public static Optional<Model> check(Draft draft, Set<String> lost, Problems problems) {
    return note(Model.check(draft), lost, problems);
  }

  /** The same for a model that was checked already. */
  public static Optional<Model> note(Checked<Model> checked, Set<String> lost, Problems problems) {
    Set<String> said = new HashSet<>();
    for (Problem problem : checked.problems()) {
      if (!onAccountOf(problem, lost) && said.add(forAllElements(problem))) {
        problems.add(problem);
      }
    }
    return switch (checked) {
      case Checked.Valid<Model> valid when lost.isEmpty() -> Optional.of(valid.value());
      case Checked.Valid<Model> valid -> Optional.empty();
      case Checked.Invalid<Model> invalid -> Optional.empty();
    };
  }

  /** The same for every element that shares a formula, so that it is said once. */
  private static String forAllElements(Problem problem) {
    return problem.origin() + problem.message().replaceAll("\\[[^\\]]*]", "");
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
