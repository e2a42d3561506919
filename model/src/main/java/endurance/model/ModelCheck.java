package endurance.model;

import endurance.model.check.DraftCheck;
import endurance.model.unit.Unit;
import java.util.Map;

/** Turns a draft into a model. */
final class ModelCheck {

  private ModelCheck() {}

  static Checked<Model> of(Draft draft) {
    return DraftCheck.of(draft).map(found -> model(draft, found));
  }

  /** Of a draft that differs from that of a model in values only. */
  static Checked<Model> ofValues(Draft draft, Map<String, Unit> units) {
    return DraftCheck.ofValues(draft, units).map(found -> model(draft, found));
  }

  private static Model model(Draft draft, DraftCheck.Result found) {
    return new Model(draft, found.dimensions(), found.variables(), found.units());
  }
}
