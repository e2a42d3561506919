package endurance.model;

import endurance.model.unit.Unit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a draft into a model. */
final class ModelCheck {

  private ModelCheck() {}

  static Checked<Model> of(Draft draft) {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    draft.dimensions().forEach(dimension -> dimensions.put(dimension.name(), dimension));
    Map<String, Variable> variables = new LinkedHashMap<>();
    Map<String, Unit> units = new LinkedHashMap<>();
    for (Variable variable : draft.variables()) {
      variables.put(variable.name(), variable);
      units.put(variable.name(), variable.unit().orElse(Unit.ONE));
    }
    return Checked.valid(new Model(draft, dimensions, variables, units));
  }
}
