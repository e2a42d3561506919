package endurance.analysis.comparison;

import endurance.analysis.SingleFutures;
import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.RankCorrelation;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two scenarios of a case mixed: some groups of assumptions as in the other, all else as in the
 * first. A correlation that either scenario has holds where both its ends are uncertain.
 */
record Blend(SingleFutures first, Model other, List<ChangedGroup> groups) {

  Blend {
    groups = List.copyOf(groups);
  }

  static Blend of(SingleFutures first, Case other, List<ChangedGroup> groups) {
    return new Blend(first, other.model(), groups);
  }

  /**
   * @param coalition the groups that are as in the other scenario: bit i stands for group i
   */
  Checked<SingleFutures> with(int coalition) {
    List<Variable> values = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      if ((coalition >> group & 1) != 0) {
        groups.get(group).assumptions().forEach(name -> values.add(other.variable(name)));
      }
    }
    Set<String> fixed = new LinkedHashSet<>();
    Set<String> uncertain = new LinkedHashSet<>();
    for (Variable value : values) {
      (value instanceof Variable.Input ? uncertain : fixed).add(value.name());
    }
    Set<RankCorrelation> either = new LinkedHashSet<>(first.model().correlations());
    either.addAll(other.correlations());
    return first.with(
        values,
        either.stream()
            .filter(one ->
                isUncertain(one.first(), fixed, uncertain)
                    && isUncertain(one.second(), fixed, uncertain))
            .toList());
  }

  private boolean isUncertain(String scalar, Set<String> fixed, Set<String> uncertain) {
    int bracket = scalar.indexOf('[');
    String name = bracket < 0 ? scalar : scalar.substring(0, bracket);
    return uncertain.contains(name)
        || (!fixed.contains(name) && first.model().variable(name) instanceof Variable.Input);
  }

  /** The groups on whose assumptions something is computed from depends, as bits. */
  int bearingOn(Set<String> behind) {
    int bearing = 0;
    for (int group = 0; group < groups.size(); group++) {
      if (groups.get(group).assumptions().stream().anyMatch(behind::contains)) {
        bearing |= 1 << group;
      }
    }
    return bearing;
  }
}
