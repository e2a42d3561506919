package endurance.model;

import endurance.model.formula.Formula;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The right-hand side of a variable: one formula for every element, or one for each. */
public sealed interface Equations {

  /**
   * One formula for all elements; the variable's dimension names stand in it for the element at
   * hand.
   */
  record Everywhere(Formula formula) implements Equations {}

  /**
   * A formula for each element.
   *
   * @param formulas key: one element for each dimension of the variable, in their order; every
   *     combination must be there
   */
  record ByElement(Map<List<String>, Formula> formulas) implements Equations {
    public ByElement {
      formulas = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(formulas));
    }
  }

  static Equations everywhere(Formula formula) {
    return new Everywhere(formula);
  }

  /** All formulas, in written order. */
  default List<Formula> all() {
    return switch (this) {
      case Everywhere everywhere -> List.of(everywhere.formula());
      case ByElement byElement -> List.copyOf(byElement.formulas().values());
    };
  }
}
