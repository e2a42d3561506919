package endurance.model.check;

import java.util.List;

/**
 * One element of a variable.
 *
 * @param elements one for each dimension; empty for a variable without dimensions
 */
record Scalar(String variable, List<String> elements) {

  @Override
  public String toString() {
    return elements.isEmpty() ? variable : variable + "[" + String.join(", ", elements) + "]";
  }
}
