package endurance.model;

import endurance.model.formula.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who uses whom in a model, whatever the point in time: {@code explain} walks it to say what a
 * figure rests on.
 */
public final class Dependencies {

  private final Map<String, Set<String>> uses;
  private final Map<String, Set<String>> usedBy;

  private Dependencies(Map<String, Set<String>> uses, Map<String, Set<String>> usedBy) {
    this.uses = uses;
    this.usedBy = usedBy;
  }

  /** Reads every formula of a model once. */
  public static Dependencies of(Model model) {
    Map<String, Set<String>> uses = new LinkedHashMap<>();
    Map<String, Set<String>> usedBy = new LinkedHashMap<>();
    model.variables().keySet().forEach(name -> usedBy.put(name, new LinkedHashSet<>()));
    for (Variable variable : model.variables().values()) {
      Set<String> names = new LinkedHashSet<>();
      variable
          .rightHandSides()
          .flatMap(equations -> equations.all().stream())
          .map(Formula::expression)
          .forEach(expression -> names.addAll(expression.names()));
      uses.put(variable.name(), names);
      names.forEach(name -> usedBy.getOrDefault(name, new LinkedHashSet<>()).add(variable.name()));
    }
    return new Dependencies(uses, usedBy);
  }

  /**
   * The variables and lookups that a variable's formulas name, in order of appearance; for a stock
   * first those of its initial value, then of inflows and outflows. Empty for a name the model does
   * not have.
   */
  public Set<String> of(String variable) {
    return Collections.unmodifiableSet(uses.getOrDefault(variable, Set.of()));
  }

  /** The variables whose formulas name this one, in written order. */
  public Set<String> on(String variable) {
    return Collections.unmodifiableSet(usedBy.getOrDefault(variable, Set.of()));
  }

  /**
   * Everything a variable rests on, directly or not, nearest first; itself only within a circle.
   */
  public Set<String> allOf(String variable) {
    Set<String> found = new LinkedHashSet<>(of(variable));
    List<String> waiting = new ArrayList<>(found);
    for (int at = 0; at < waiting.size(); at++) {
      for (String name : of(waiting.get(at))) {
        if (found.add(name)) {
          waiting.add(name);
        }
      }
    }
    return Collections.unmodifiableSet(found);
  }
}
