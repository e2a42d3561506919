package endurance.casebook.folder;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Problems;
import endurance.model.Origin;
import java.util.Map;
import java.util.Optional;

/** What is assumed in a scenario, with what the command line sets. */
final class Believed {

  private Believed() {}

  static Map<String, Stated> in(
      Contents of, String scenario, Map<String, String> set, Problems problems) {
    Map<String, Stated> believed = of.scenarios().assumptions().get(scenario);
    if (believed == null) {
      if (!scenario.equals(ScenarioReader.BASE)) { // that one is asked for by the reader
        problems.add(
            new Origin("--scenario " + scenario, 0, 0),
            "there is no scenario `" + scenario + "`",
            Nearest.remedy(scenario, of.scenarios().names()));
      }
      believed = of.base();
    }
    for (Map.Entry<String, String> one : set.entrySet()) {
      Optional<Field> field = Overrides.fromCommandLine(one.getKey(), one.getValue(), problems);
      if (field.isPresent()) {
        believed = of.overrides().apply(believed, field.get(), "--set");
      }
    }
    return believed;
  }
}
