package endurance.report.json;

import endurance.analysis.Footing;
import endurance.casebook.Case;
import endurance.model.Origin;
import endurance.model.Problem;
import java.util.List;

/** What {@code check} has to say, as JSON. */
public final class ProblemsJson {

  private ProblemsJson() {}

  public static String sound(Case about, Footing footing) {
    return JsonText.object(
        json -> {
          json.put("format", "endurance/check/1");
          json.put("sound", true);
          json.object("case", inside -> CaseJson.write(inside, about));
          json.object(
              "counts",
              inside -> {
                inside.put("sources", about.sources().size());
                inside.put("facts", about.facts().size());
                inside.put("assumptions", about.assumptions().size());
                inside.put("variables", about.model().variables().size());
                inside.put("questions", about.questions().size());
                inside.put("claims", about.claims().size());
                inside.put("scenarios", about.scenarios().size());
              });
          json.object("footing", inside -> CaseJson.write(inside, footing));
          json.array("problems", List.<Problem>of(), problem -> {});
        });
  }

  public static String problems(List<Problem> problems) {
    return JsonText.object(
        json -> {
          json.put("format", "endurance/check/1");
          json.put("sound", false);
          json.array(
              "problems",
              problems,
              problem -> {
                json.object("at", inside -> origin(inside, problem.origin()));
                json.put("message", problem.message());
                json.put("remedy", problem.remedy());
              });
        });
  }

  static void origin(JsonText json, Origin origin) {
    json.put("file", origin.file());
    json.put("line", origin.line());
    json.put("column", origin.column());
  }
}
