package endurance.report.json;

import endurance.analysis.explanation.Explanation;
import java.util.List;

/** The way from a number down to its sources, as JSON. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /**
   * @param trail the number asked about first
   */
  public static String of(List<Explanation> trail) {
    return JsonText.object(json -> {
      json.put("format", "endurance/explanation/1");
      json.array("trail", trail, step -> step(json, step));
    });
  }

  private static void step(JsonText json, Explanation step) {
    json.put("name", step.name());
    json.put("what", step.what());
    json.put("unit", step.unit());
    json.put("says", step.says());
    json.strings("definition", step.definition());
    json.object("written_at", inside -> ProblemsJson.origin(inside, step.origin()));
    step.block()
        .ifPresent(block ->
            json.object(
                "block",
                inside -> {
                  inside.put("instance", block.name());
                  inside.put("block", block.block());
                  inside.put("says", block.says());
                  inside.strings("references", block.references());
                }));
    step.assumption()
        .ifPresent(
            assumption -> json.object("assumption", inside -> CaseJson.write(inside, assumption)));
    json.array("facts", step.facts(), fact -> CaseJson.write(json, fact));
    json.array("sources", step.sources(), source -> CaseJson.write(json, source));
    json.strings("uses", step.uses());
    json.strings("used_by", step.usedBy());
  }
}
