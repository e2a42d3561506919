package endurance.engine.program;

import java.util.List;
import java.util.stream.Stream;

/**
 * A variable's name and the elements behind it, read from text such as {@code share[chatgpt]};
 * blanks around elements do not matter.
 *
 * @param elements one for each dimension; empty for a scalar
 */
public record ScalarName(String variable, List<String> elements) {

  public ScalarName {
    elements = List.copyOf(elements);
  }

  public static ScalarName parse(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0 || !text.endsWith("]")) {
      return new ScalarName(text.strip(), List.of());
    }
    return new ScalarName(
        text.substring(0, bracket).strip(),
        Stream.of(text.substring(bracket + 1, text.length() - 1).split(",", -1))
            .map(String::strip)
            .toList());
  }

  /** {@code cash}, {@code share[chatgpt]}, {@code flow[north, bread]}. */
  @Override
  public String toString() {
    return elements.isEmpty() ? variable : variable + "[" + String.join(", ", elements) + "]";
  }
}
