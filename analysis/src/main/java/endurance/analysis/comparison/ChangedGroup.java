package endurance.analysis.comparison;

import endurance.casebook.AssumptionGroup;
import endurance.casebook.Case;
import endurance.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Assumptions of one group that differ between two scenarios.
 *
 * @param name of the group, or {@link AssumptionGroup#REST}
 * @param assumptions names, in the order of the case
 */
public record ChangedGroup(String name, Text says, List<String> assumptions) {

  private static final Text OF_NO_GROUP =
      new Text("Assumptions that are in no group of the case", "案例中未归入任何组的假设");

  public ChangedGroup {
    assumptions = List.copyOf(assumptions);
  }

  /** In the order of the case's groups; what is in none comes last. */
  static List<ChangedGroup> between(Case first, Case other) {
    Map<String, AssumptionGroup> groupOf = new LinkedHashMap<>();
    first.groups().values().forEach(group -> group.of().forEach(name -> groupOf.put(name, group)));
    Map<String, List<String>> changed = new LinkedHashMap<>();
    first.groups().keySet().forEach(name -> changed.put(name, new ArrayList<>()));
    changed.put(AssumptionGroup.REST, new ArrayList<>());
    first
        .assumptions()
        .forEach((name, assumption) -> {
          if (!assumption.variable().equals(other.model().variable(name))) {
            AssumptionGroup group = groupOf.get(name);
            java.util.Objects.requireNonNull(
                    changed.get(group == null ? AssumptionGroup.REST : group.name()))
                .add(name);
          }
        });
    List<ChangedGroup> groups = new ArrayList<>();
    changed.forEach((name, assumptions) -> {
      if (!assumptions.isEmpty()) {
        AssumptionGroup group = first.groups().get(name);
        groups.add(new ChangedGroup(name, group == null ? OF_NO_GROUP : group.says(), assumptions));
      }
    });
    return groups;
  }
}
