package endurance.report.json;

import endurance.analysis.Footing;
import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.Pledge;
import endurance.casebook.Source;
import endurance.finance.Commitment;
import endurance.report.evidence.Replaced;
import java.util.Locale;
import java.util.Optional;

/** The parts of a case that several reports show. */
final class CaseJson {

  private CaseJson() {}

  static void write(JsonText json, Case about) {
    json.put("id", about.id());
    json.put("title", about.title());
    json.put("as_of", about.asOf().toString());
    json.put("company", about.company());
    json.put("currency", about.currency());
    json.put("scenario", about.scenario().name());
    json.array(
        "replaced",
        Replaced.in(about),
        assumption -> {
          json.put("assumption", assumption.name());
          json.put("written", assumption.written());
          json.put("by", assumption.overriddenBy());
        });
  }

  static void write(JsonText json, Footing footing) {
    json.put("on_facts", footing.onFacts());
    json.put("on_judgement", footing.onJudgement());
    json.put("facts_in_case", footing.factsInCase());
    json.put("facts_used", footing.factsUsed());
  }

  static void write(JsonText json, Fact fact) {
    json.put("id", fact.id());
    json.put("quantity", fact.quantity());
    json.put("about", fact.about());
    json.put("kind", fact.kind().code());
    json.put("value", fact.value());
    json.put("unit", fact.unitText());
    json.put("bound", code(fact.bound()));
    json.put("as_of", fact.asOf().text());
    json.put("grade", fact.grade().name());
    json.put("source", fact.source());
    json.put("note", fact.note());
  }

  static void write(JsonText json, Source source) {
    json.put("id", source.id());
    json.put("publisher", source.publisher());
    json.put("title", source.title());
    json.put("date", source.date().toString());
    json.put("address", source.address());
  }

  static void write(JsonText json, Assumption assumption) {
    json.put("name", assumption.name());
    json.put("written", assumption.written());
    json.put("overridden_by", assumption.overriddenBy());
    switch (assumption.basis()) {
      case Basis.Facts facts -> {
        json.put("basis", "facts");
        json.strings("facts", facts.facts());
        json.put("rule", facts.rule());
      }
      case Basis.Judgement judgement -> {
        json.put("basis", "judgement");
        json.put("reason", judgement.reason());
      }
    }
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static void write(JsonText json, Pledge pledge) {
    Commitment commitment = pledge.commitment();
    json.put("id", commitment.id());
    json.put("to", commitment.counterparty());
    json.put("kind", commitment.kind().code());
    json.put("bindingness", commitment.bindingness().code());
    json.put("currency", commitment.currency());
    json.put("amount", commitment.amount());
    json.putMonth("first", Optional.of(commitment.first()));
    json.putMonth("last", Optional.of(commitment.last()));
    json.put("basis", pledge.basis());
  }
}
