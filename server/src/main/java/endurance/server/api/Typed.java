package endurance.server.api;

import endurance.model.Origin;
import endurance.model.Problem;
import java.util.List;

/** Problems with what was sent, told in the words of the interface and not of the command line. */
final class Typed {

  private Typed() {}

  /** {@code --set price=…} is the field {@code set.price} here. */
  static List<Problem> problems(List<Problem> problems) {
    return problems.stream().map(Typed::problem).toList();
  }

  private static Problem problem(Problem problem) {
    Origin at = problem.origin();
    if (!at.file().startsWith("--")) {
      return problem;
    }
    String[] words = at.file().substring(2).split("[ =]", 3);
    String field =
        words[0].equals("set") && words.length > 1 ? words[0] + "." + words[1] : words[0];
    return new Problem(
        new Origin(field, at.line(), at.column()),
        plain(problem.message()),
        plain(problem.remedy()));
  }

  private static String plain(String text) {
    return text.replaceAll("(?<![A-Za-z-])--(?=[a-z])", "");
  }
}
