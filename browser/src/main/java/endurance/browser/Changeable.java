package endurance.browser;

import endurance.engine.program.Shape;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may change.
 *
 * @param constants scalar names of constants
 * @param all scalar names of constants and inputs, in the order in which they were named
 */
record Changeable(Set<String> constants, Set<String> all) {

  Changeable {
    constants = Set.copyOf(constants);
    all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
  }

  /** All elements of some variables; invalid when one is neither constant nor input. */
  static Checked<Changeable> of(Model model, Set<String> names) {
    List<Problem> problems = new ArrayList<>();
    Set<String> constants = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      Variable variable = model.variables().get(name);
      if (variable instanceof Variable.Constant || variable instanceof Variable.Input) {
        List<String> elements = Shape.scalarNames(model, variable);
        all.addAll(elements);
        if (variable instanceof Variable.Constant) {
          constants.addAll(elements);
        }
      } else {
        problems.add(refused(name, variable));
      }
    }
    return problems.isEmpty()
        ? Checked.valid(new Changeable(constants, all))
        : Checked.invalid(problems);
  }

  private static Problem refused(String name, @Nullable Variable variable) {
    Origin origin = variable == null ? Origin.memory() : variable.origin();
    String why =
        variable == null
            ? "a reader cannot change " + name + ": the model has no such variable"
            : "a reader cannot change " + name + ": it follows from an equation or from data";
    return new Problem(origin, why, "name a constant or an input");
  }
}
