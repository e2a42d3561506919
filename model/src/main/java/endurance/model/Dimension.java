package endurance.model;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

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
      combinations =
          combinations.stream()
              .flatMap(before ->
                  dimension.elements().stream()
                      .map(element -> Stream.concat(before.stream(), Stream.of(element)).toList()))
              .toList();
    }
    return combinations;
  }
}
