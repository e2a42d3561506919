package endurance.engine.program;

import endurance.model.Dimension;
import endurance.model.Model;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements of a variable in row-major order: the last dimension changes fastest. A scalar has
 * one element without a name.
 */
public record Shape(List<Dimension> dimensions) {

  public Shape {
    dimensions = List.copyOf(dimensions);
  }

  public static Shape of(Model model, Variable variable) {
    return new Shape(
        variable.dimensions().stream()
            .map(name -> {
              Dimension dimension = model.dimensions().get(name);
              if (dimension == null) {
                throw new IllegalArgumentException("the model has no dimension " + name);
              }
              return dimension;
            })
            .toList());
  }

  public int size() {
    return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
  }

  /** The elements at a position, one for each dimension. */
  public List<String> elements(int position) {
    String[] names = new String[dimensions.size()];
    int rest = position;
    for (int i = names.length - 1; i >= 0; i--) {
      Dimension dimension = dimensions.get(i);
      names[i] = dimension.elements().get(rest % dimension.size());
      rest /= dimension.size();
    }
    return List.of(names);
  }

  /** Where a combination of elements stands; -1 when there is none of that name. */
  public int position(List<String> elements) {
    if (elements.size() != dimensions.size()) {
      return -1;
    }
    int position = 0;
    for (int i = 0; i < elements.size(); i++) {
      int index = dimensions.get(i).elements().indexOf(elements.get(i));
      if (index < 0) {
        return -1;
      }
      position = position * dimensions.get(i).size() + index;
    }
    return position;
  }

  /** {@code cash}, {@code share[chatgpt]}, {@code flow[north, bread]}. */
  public String scalarName(String variable, int position) {
    return new ScalarName(variable, elements(position)).toString();
  }

  /** The scalar names of all elements, in order. */
  public static List<String> scalarNames(Model model, Variable variable) {
    Shape shape = of(model, variable);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < shape.size(); i++) {
      names.add(shape.scalarName(variable.name(), i));
    }
    return List.copyOf(names);
  }
}
