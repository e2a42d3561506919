package endurance.report.document;

import endurance.casebook.Case;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.finance.Bindingness;
import endurance.finance.CommitmentKind;
import endurance.finance.network.circular.FlowType;
import endurance.model.Text;
import endurance.report.json.JsonText;
import endurance.report.wording.FlowTypes;
import endurance.report.wording.Terms;
import endurance.report.wording.UnitWords;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What the codes of a document are called in every language: terms of the field, units, parties.
 */
final class WordsJson {

  private WordsJson() {}

  static void write(JsonText json, Case about, Set<String> units) {
    json.object(
        "terms",
        inside -> {
          terms(inside, "fact_kind", FactKind.values(), Terms::of);
          terms(inside, "bound", Fact.Bound.values(), Terms::of);
          terms(inside, "commitment_kind", CommitmentKind.values(), Terms::of);
          terms(inside, "bindingness", Bindingness.values(), Terms::of);
          terms(inside, "flow_kind", FlowType.values(), type -> FlowTypes.of(type).text());
        });
    json.object("units", inside -> units.forEach(unit -> inside.put(unit, UnitWords.of(unit))));
    json.object(
        "parties",
        inside -> about.parties().values().forEach(party -> inside.put(party.id(), party.name())));
  }

  private static <T extends Enum<T>> void terms(
      JsonText json, String name, T[] all, Function<T, Text> word) {
    json.object(
        name,
        inside ->
            Arrays.stream(all)
                .forEach(
                    each -> inside.put(each.name().toLowerCase(Locale.ROOT), word.apply(each))));
  }
}
