package endurance.report.json;

import endurance.casebook.Case;
import endurance.casebook.Source;
import endurance.report.evidence.Evidence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What each source says, as JSON. */
public final class FactsJson {

  private FactsJson() {}

  public static String of(Case about, Evidence evidence) {
    Set<String> cited = new LinkedHashSet<>();
    evidence
        .groups()
        .forEach(group -> group.facts().forEach(each -> cited.add(each.fact().source())));
    List<Source> sources =
        cited.stream().map(about.sources()::get).filter(Objects::nonNull).toList();
    return JsonText.object(json -> {
      json.put("format", "endurance/facts/1");
      evidence
          .assumption()
          .ifPresent(assumption ->
              json.object("assumption", inside -> CaseJson.write(inside, assumption)));
      json.array("groups", evidence.groups(), group -> group(json, group));
      json.array("sources", sources, source -> CaseJson.write(json, source));
    });
  }

  private static void group(JsonText json, Evidence.Group group) {
    json.put("quantity", group.quantity());
    json.put("about", group.about());
    json.array(
        "facts",
        group.facts(),
        each -> {
          CaseJson.write(json, each.fact());
          json.strings("disagrees_with", each.disagreesWith());
          json.strings("other_kind_than", each.otherKindThan());
        });
  }
}
