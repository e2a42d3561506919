package endurance.publish;

import endurance.casebook.Assumption;
import endurance.casebook.Case;
import endurance.engine.program.Shape;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Problem;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the scenarios of a case believe of its assumptions that the case as written does not. */
final class Beliefs {

  private Beliefs() {}

  /**
   * By scenario, what differs: a distribution for each scalar name, a number as one of a single
   * value.
   *
   * @param scenarios reads the case in a scenario, by name
   */
  static Checked<Map<String, Map<String, Distribution>>> of(
      Case base, Function<String, Checked<Case>> scenarios) {
    Map<String, Map<String, Distribution>> beliefs = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (String name : base.scenarios().keySet()) {
      switch (scenarios.apply(name)) {
        case Checked.Valid<Case>(Case other) -> beliefs.put(name, different(base, other));
        case Checked.Invalid<Case>(List<Problem> found) -> problems.addAll(found);
      }
    }
    return problems.isEmpty() ? Checked.valid(beliefs) : Checked.invalid(problems);
  }

  private static Map<String, Distribution> different(Case base, Case other) {
    Map<String, Distribution> different = new LinkedHashMap<>();
    for (Assumption assumption : other.assumptions().values()) {
      List<Distribution> believed = believed(assumption.variable());
      Assumption before = base.assumptions().get(assumption.name());
      List<Distribution> written = before == null ? List.of() : believed(before.variable());
      List<String> names = Shape.scalarNames(other.model(), assumption.variable());
      for (int i = 0; i < believed.size(); i++) {
        if (i >= written.size() || !written.get(i).equals(believed.get(i))) {
          different.put(names.get(i), believed.get(i));
        }
      }
    }
    return different;
  }

  /** One for each element; none of what is neither constant nor drawn once for a future. */
  private static List<Distribution> believed(Variable variable) {
    return switch (variable) {
      case Variable.Constant constant -> constant.values().stream().map(Beliefs::number).toList();
      case Variable.Input input -> input.distributions();
      case Variable.Noise _,
          Variable.Series _,
          Variable.Stock _,
          Variable.Flow _,
          Variable.Auxiliary _,
          Variable.Lookup _ ->
          List.of();
    };
  }

  private static Distribution number(double value) {
    return new Distribution.Discrete(List.of(value), List.of(1.0));
  }
}
