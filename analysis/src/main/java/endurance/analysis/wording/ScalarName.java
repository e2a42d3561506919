package endurance.analysis.wording;

import endurance.model.Dimension;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A variable's name and, for one value of an array, its elements: {@code share[gemini]}.
 *
 * @param elements as written; empty where the name has no brackets
 */
public record ScalarName(String variable, List<String> elements) {

  public ScalarName {
    elements = List.copyOf(elements);
  }

  /** Splits {@code name[a, b]}; a text without brackets at its end is a name as a whole. */
  public static ScalarName of(String text) {
    int bracket = text.indexOf('[');
    if (bracket < 0 || !text.endsWith("]")) {
      return new ScalarName(text.strip(), List.of());
    }
    String inside = text.substring(bracket + 1, text.length() - 1);
    return new ScalarName(
        text.substring(0, bracket).strip(),
        Arrays.stream(inside.split(",", -1)).map(String::strip).toList());
  }

  /** Whether the elements are those of the variable's dimensions: one for each, or none at all. */
  public boolean fits(Variable variable, Model model) {
    List<String> dimensions = variable.dimensions();
    if (elements.isEmpty()) {
      return true;
    }
    if (elements.size() != dimensions.size()) {
      return false;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (!dimension(dimensions.get(i), model).elements().contains(elements.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the value stands among the variable's values: row-major, the last dimension fastest.
   *
   * @throws IllegalArgumentException when the elements are not one for each dimension
   */
  public int position(Variable variable, Model model) {
    if (elements.size() != variable.dimensions().size() || !fits(variable, model)) {
      throw new IllegalArgumentException(
          this + " is not one value of " + variable.name() + " over " + variable.dimensions());
    }
    int position = 0;
    for (int i = 0; i < elements.size(); i++) {
      List<String> all = dimension(variable.dimensions().get(i), model).elements();
      position = position * all.size() + all.indexOf(elements.get(i));
    }
    return position;
  }

  /** The elements of a value that stands at a position: the inverse of {@link #position}. */
  public static List<String> elementsAt(int position, Variable variable, Model model) {
    List<String> found = new ArrayList<>();
    int rest = position;
    for (String name : variable.dimensions().reversed()) {
      List<String> all = dimension(name, model).elements();
      found.addFirst(all.get(rest % all.size()));
      rest /= all.size();
    }
    return found;
  }

  private static Dimension dimension(String name, Model model) {
    Dimension dimension = model.dimensions().get(name);
    if (dimension == null) {
      throw new IllegalArgumentException("the model has no dimension " + name);
    }
    return dimension;
  }

  @Override
  public String toString() {
    return elements.isEmpty() ? variable : variable + "[" + String.join(", ", elements) + "]";
  }
}
