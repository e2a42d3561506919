package endurance.model;

import endurance.model.check.DraftCheck;

/** Turns a draft into a model. */
final class ModelCheck {

  private ModelCheck() {}

  static Checked<Model> of(Draft draft) {
    return DraftCheck.of(draft)
        .map(found -> new Model(draft, found.dimensions(), found.variables(), found.units()));
  }
}
