package endurance.report.document;

import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.Source;
import endurance.report.evidence.Compared;
import endurance.report.evidence.Evidence;
import endurance.report.json.JsonText;
import java.util.Optional;

/** What sources state, by the ids of facts, each beside those it disagrees with. */
final class EvidenceJson {

  private EvidenceJson() {}

  static void write(JsonText json, Case about) {
    json.object(
        "facts",
        inside ->
            Evidence.of(about)
                .groups()
                .forEach(
                    group -> group.facts().forEach(compared -> fact(inside, about, compared))));
  }

  private static void fact(JsonText json, Case about, Compared compared) {
    Fact fact = compared.fact();
    json.object(
        fact.id(),
        inside -> {
          inside.put("quantity", fact.quantity());
          inside.put("about", fact.about());
          inside.put("value", fact.value());
          inside.put("unit", fact.unitText());
          inside.put("kind", fact.kind().code());
          inside.put("bound", fact.bound());
          inside.put("as_of", fact.asOf().text());
          inside.put("grade", fact.grade().name());
          inside.object("source", source -> source(source, about, fact.source()));
          inside.strings("conflicts_with", compared.disagreesWith());
          inside.strings("other_kind_than", compared.otherKindThan());
          inside.put("note", fact.note());
        });
  }

  private static void source(JsonText json, Case about, String key) {
    Source source = about.sources().get(key);
    json.put("key", key);
    json.put("publisher", source == null ? key : source.publisher());
    json.put("title", source == null ? "" : source.title());
    json.put("date", source == null ? "" : source.date().toString());
    json.put("address", source == null ? Optional.empty() : source.address());
  }
}
