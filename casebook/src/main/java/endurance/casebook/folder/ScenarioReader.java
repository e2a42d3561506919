package endurance.casebook.folder;

import endurance.casebook.Scenario;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads scenarios and tries each of them, whichever is asked for.
 *
 * @param scenarios by name, readable ones only
 * @param assumptions by scenario: all assumptions as it has them
 */
record ScenarioReader(
    Map<String, Scenario> scenarios, Map<String, Map<String, Stated>> assumptions) {

  /** What a case is without a scenario's changes. */
  static final String BASE = "base";

  Set<String> names() {
    return scenarios.keySet();
  }

  static ScenarioReader read(Section caseSection, Map<String, Stated> base, Overrides overrides) {
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    Map<String, Map<String, Stated>> assumptions = new LinkedHashMap<>();
    Map<String, Field> fields =
        caseSection.required("scenarios").map(Field::entries).orElse(Map.of());
    for (Field field : fields.values()) {
      Section section = field.section("says", "set");
      Text says = Texts.required(section, "says").orElse(new Text("", ""));
      Map<String, Field> set = section.entriesOf("set");
      Map<String, Stated> changed = base;
      for (Field entry : set.values()) {
        changed = overrides.apply(changed, entry, field.key());
      }
      scenarios.put(field.key(), new Scenario(field.key(), says, List.copyOf(set.keySet())));
      assumptions.put(field.key(), changed);
    }
    if (caseSection.has("scenarios") && !fields.containsKey(BASE)) {
      caseSection
          .optional("scenarios")
          .orElseThrow()
          .refuse("there is no scenario `base`", Nearest.remedy(BASE, fields.keySet()));
    }
    return new ScenarioReader(scenarios, assumptions);
  }
}
