package endurance.report.json;

import endurance.casebook.folder.CaseCheck;
import endurance.model.Origin;
import endurance.model.Problem;
import java.util.List;

/** What {@code check} has to say, as JSON. */
public final class ProblemsJson {

  private ProblemsJson() {}

  /**
   * @param problems of the case in any of its scenarios; none for a sound case
   */
  public static String of(CaseCheck check, List<Problem> problems) {
    return JsonText.object(json -> {
      json.put("format", "endurance/check/1");
      json.put("case", check.id());
      json.put("sound", problems.isEmpty());
      json.object(
          "counts",
          inside -> {
            inside.put("sources", check.sources());
            inside.put("facts", check.facts());
            inside.put("questions", check.questions());
            inside.put("claims", check.claims());
            inside.put("scenarios", check.scenarios());
          });
      json.object(
          "footing",
          inside -> {
            inside.put("on_facts", check.onFacts());
            inside.put("on_judgement", check.onJudgement());
            inside.strings("unused_facts", check.unusedFacts());
          });
      problems(json, problems);
    });
  }

  /** Why there is nothing else to report. */
  public static String of(List<Problem> problems) {
    return JsonText.object(json -> {
      json.put("format", "endurance/problems/1");
      problems(json, problems);
    });
  }

  private static void problems(JsonText json, List<Problem> problems) {
    json.array(
        "problems",
        problems,
        problem -> {
          json.object("at", inside -> origin(inside, problem.origin()));
          json.put("message", problem.message());
          json.put("remedy", problem.remedy());
        });
  }

  static void origin(JsonText json, Origin origin) {
    json.put("file", origin.file());
    json.put("line", origin.line());
    json.put("column", origin.column());
  }
}
