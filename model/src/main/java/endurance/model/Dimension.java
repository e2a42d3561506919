package endurance.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A set of named elements over which variables are repeated: players, suppliers, segments.
 *
 * @param name such as {@code player}
 * @param elements in their written order, at least one, all different
 */
public record Dimension(String name, List<String> elements) {

  public Dimension {
    elements = List.copyOf(elements);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException("dimension " + name + " has no elements");
    }
    if (new HashSet<>(elements).size() != elements.size()) {
      throw new IllegalArgumentException(
          "dimension " + name + " names an element twice: " + elements);
    }
  }

  public int size() {
    return elements.size();
  }

  /** Every combination of one element each, the last dimension changing fastest. */
  public static List<List<String>> combinations(List<Dimension> dimensions) {
    List<List<String>> combinations = List.of(List.of());
    for (Dimension dimension : dimensions) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : combinations) {
        for (String element : dimension.elements()) {
          List<String> combination = new ArrayList<>(before);
          combination.add(element);
          longer.add(List.copyOf(combination));
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
