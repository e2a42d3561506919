package endurance.model.check;

import endurance.model.Dimension;
import endurance.model.Draft;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the names of a draft stand for. Of two things with one name the first counts; that there are
 * two, {@link Definitions} says.
 */
record Symbols(Map<String, Dimension> dimensions, Map<String, Variable> variables) {

  Symbols {
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  static Symbols of(Draft draft) {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    draft.dimensions().forEach(dimension -> dimensions.putIfAbsent(dimension.name(), dimension));
    Map<String, Variable> variables = new LinkedHashMap<>();
    draft.variables().forEach(variable -> variables.putIfAbsent(variable.name(), variable));
    return new Symbols(dimensions, variables);
  }

  Optional<Variable> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  Optional<Dimension> dimension(String name) {
    return Optional.ofNullable(dimensions.get(name));
  }

  /** The dimensions of a variable; empty when one of them is not known. */
  Optional<List<Dimension>> dimensionsOf(Variable variable) {
    List<Dimension> found = new ArrayList<>();
    variable.dimensions().forEach(name -> dimension(name).ifPresent(found::add));
    return found.size() == variable.dimensions().size() ? Optional.of(found) : Optional.empty();
  }

  /** Every combination of elements, the last dimension changing fastest. */
  static List<List<String>> combinations(List<Dimension> dimensions) {
    List<List<String>> combinations = List.of(List.of());
    for (Dimension dimension : dimensions) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> combination : combinations) {
        for (String element : dimension.elements()) {
          List<String> next = new ArrayList<>(combination);
          next.add(element);
          longer.add(List.copyOf(next));
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
