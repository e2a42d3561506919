package endurance.casebook.folder;

import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.DraftCheck;
import endurance.casebook.yaml.Problems;
import endurance.model.Draft;
import endurance.model.Model;
import endurance.model.RankCorrelation;
import endurance.model.Variable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the variables of a case together as a model. Scenarios differ in the values of assumptions
 * only, so where the base scenario passes its checks, the others need only those of values.
 */
final class ScenarioModel {

  private ScenarioModel() {}

  /** The model with what is believed; empty, with its problems noted, when it does not pass. */
  static Optional<Model> of(
      Contents of, Map<String, Stated> believed, Optional<Model> base, Problems problems) {
    if (base.isEmpty()) {
      return checked(of, believed, problems);
    }
    List<Variable> changed =
        believed.entrySet().stream()
            .filter(one -> of.base().get(one.getKey()) != one.getValue())
            .map(one -> one.getValue().variable())
            .toList();
    return DraftCheck.note(
        base.get().withValues(changed, correlations(of, believed)), of.assembly().lost(), problems);
  }

  /** The same, all checks made. */
  static Optional<Model> checked(Contents of, Map<String, Stated> believed, Problems problems) {
    Draft draft =
        new Draft(
            of.frame().scope().clock(),
            List.copyOf(of.frame().scope().dimensions().values()),
            List.copyOf(variables(of, believed).values()),
            correlations(of, believed));
    return DraftCheck.check(draft, of.assembly().lost(), problems);
  }

  /** By name: assumptions first, then those of all other sections. */
  static Map<String, Variable> variables(Contents of, Map<String, Stated> believed) {
    Map<String, Variable> variables = new LinkedHashMap<>();
    believed.forEach((name, stated) -> variables.put(name, stated.variable()));
    of.assembly().variables().forEach(variable -> variables.put(variable.name(), variable));
    return variables;
  }

  /** Without those of inputs that an override has fixed: a number depends on nothing. */
  private static List<RankCorrelation> correlations(Contents of, Map<String, Stated> believed) {
    Set<String> fixed = new HashSet<>();
    believed.forEach((name, stated) -> {
      if (stated.variable() instanceof Variable.Constant && !stated.overriddenBy().isEmpty()) {
        fixed.add(name);
      }
    });
    return of.correlations().stream()
        .filter(one ->
            !fixed.contains(DeclaredName.bare(one.first()))
                && !fixed.contains(DeclaredName.bare(one.second())))
        .toList();
  }
}
