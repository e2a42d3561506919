package endurance.casebook.folder;

import endurance.casebook.Assumption;
import endurance.casebook.Basis;
import endurance.casebook.container.DeclaredName;
import endurance.model.Dimension;
import endurance.model.Heading;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An assumption with what is believed about each of its elements, so that a scenario can replace
 * one of them.
 *
 * @param title what a reader calls it
 * @param beliefs one for each element, in row-major order; one alone for a scalar
 * @param written all of it, for display
 * @param unitText the unit as written
 */
record Stated(
    DeclaredName name,
    Heading heading,
    Text title,
    List<Belief> beliefs,
    String written,
    String unitText,
    Basis basis,
    String overriddenBy) {

  Stated {
    beliefs = List.copyOf(beliefs);
  }

  /** Whether it is a point or a length of time, which may be written as a month. */
  boolean isDated() {
    return heading.unit().filter(Unit.MONTH::equals).isPresent();
  }

  List<List<String>> elements() {
    return Dimension.combinations(name.dimensions());
  }

  boolean isScalar() {
    return name.dimensions().isEmpty();
  }

  /**
   * Where in the row-major order the number called {@code name} or {@code name[element]} stands;
   * empty when that is not one number of this.
   */
  Optional<Integer> place(String called) {
    int bracket = called.indexOf('[');
    if (bracket < 0 || isScalar()) {
      return bracket < 0 && isScalar() ? Optional.of(0) : Optional.empty();
    }
    String inside = called.substring(bracket + 1).replaceFirst("]\\s*$", "");
    List<String> wanted = Arrays.stream(inside.split(",")).map(String::strip).toList();
    int index = elements().indexOf(wanted);
    return index < 0 ? Optional.empty() : Optional.of(index);
  }

  /** With one belief for every element. */
  Stated everywhere(Belief belief, String by) {
    List<Belief> all = java.util.Collections.nCopies(beliefs.size(), belief);
    String shown =
        name.dimensions().isEmpty() ? belief.written() : "{else: " + belief.written() + "}";
    return new Stated(name, heading, title, all, shown, unitText, basis, by);
  }

  /** With another belief at one place of the row-major order. */
  Stated at(int index, Belief belief, String by) {
    List<Belief> changed = new ArrayList<>(beliefs);
    changed.set(index, belief);
    List<String> each = new ArrayList<>();
    List<List<String>> elements = elements();
    for (int i = 0; i < changed.size(); i++) {
      each.add(String.join(", ", elements.get(i)) + ": " + changed.get(i).written());
    }
    return new Stated(
        name, heading, title, changed, "{" + String.join(", ", each) + "}", unitText, basis, by);
  }

  /** As the model and the case's readers know it. */
  Assumption assumption() {
    return new Assumption(variable(), title, written, basis, overriddenBy);
  }

  /** A constant where every element is fixed, else an input. */
  Variable variable() {
    List<Double> values = new ArrayList<>();
    for (Belief belief : beliefs) {
      if (belief instanceof Belief.Fixed fixed) {
        values.add(fixed.value());
      }
    }
    return values.size() == beliefs.size()
        ? new Variable.Constant(heading, values)
        : new Variable.Input(heading, beliefs.stream().map(Belief::distribution).toList());
  }
}
