package endurance.browser;

import endurance.engine.program.Shape;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A model in which constants that may change are inputs, drawn from the one value they have: so
 * they keep a slot of their own, which is filled from outside.
 *
 * @param opened scalar names of the constants that became inputs
 * @param changeable scalar names of all that may change
 */
record OpenedModel(Model model, Set<String> opened, Set<String> changeable) {

  OpenedModel {
    opened = Set.copyOf(opened);
    changeable = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(changeable));
  }

  static Checked<OpenedModel> of(Model model, Set<String> names) {
    List<Problem> problems = new ArrayList<>();
    List<Variable> inputs = new ArrayList<>();
    Set<String> opened = new LinkedHashSet<>();
    Set<String> changeable = new LinkedHashSet<>();
    for (String name : names) {
      Variable variable = model.variables().get(name);
      if (variable instanceof Variable.Constant constant) {
        List<Distribution> fixed =
            constant.values().stream().<Distribution>map(OpenedModel::fixed).toList();
        inputs.add(new Variable.Input(constant.heading(), fixed));
        opened.addAll(Shape.scalarNames(model, variable));
        changeable.addAll(Shape.scalarNames(model, variable));
      } else if (variable instanceof Variable.Input) {
        changeable.addAll(Shape.scalarNames(model, variable));
      } else {
        problems.add(refused(name, variable));
      }
    }
    if (!problems.isEmpty()) {
      return Checked.invalid(problems);
    }
    return model
        .withValues(inputs, model.correlations())
        .map(other -> new OpenedModel(other, opened, changeable));
  }

  private static Problem refused(
      String name, @org.jspecify.annotations.Nullable Variable variable) {
    return variable == null
        ? new Problem(
            Origin.memory(),
            "nothing of the name " + name + " can be changed",
            "name a constant or an input")
        : new Problem(
            variable.origin(),
            name + " follows from an equation or from data, so a reader cannot change it",
            "name a constant or an input");
  }

  private static Distribution fixed(double value) {
    return new Distribution.Discrete(List.of(value), List.of(1.0));
  }
}
