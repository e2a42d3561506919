package endurance.casebook.folder;

import endurance.casebook.Chart;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.container.Scope;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Texts;
import endurance.model.Dimension;
import endurance.model.Model;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads charts.
 *
 * @param variables of the model, by name
 * @param isLost whether a name could not be read, so that nothing is said about it
 * @param model knows units; empty where it did not pass its own checks
 */
record ChartReader(
    Scope scope, Map<String, Variable> variables, Predicate<String> isLost, Optional<Model> model) {

  Optional<Chart> read(Field field) {
    Section section = field.section("title", "of", "unit", "elements", "observed");
    Optional<Text> title = Texts.required(section, "title");
    Optional<Variable> of = section.required("of").flatMap(this::variable);
    Optional<Unit> unit = section.required("unit").flatMap(scope::unit);
    String unitText = section.optional("unit").flatMap(Field::text).orElse("");
    Optional<Variable> observed = section.optional("observed").flatMap(this::variable);
    of.ifPresent(one -> unit.ifPresent(shown -> checkUnit(section, "unit", one, shown)));
    observed.ifPresent(one -> checkObserved(section, one, of, unit));
    List<String> elements = of.map(one -> elements(section, one)).orElse(List.of());
    return section.isSound() && of.isPresent() && observed.isPresent() == section.has("observed")
        ? Optional.of(
            new Chart(
                title.orElseThrow(),
                named(of.get().name(), elements),
                unit.orElseThrow(),
                unitText,
                observed.map(one -> named(one.name(), elements)).orElse(List.of())))
        : Optional.empty();
  }

  private static List<String> named(String name, List<String> elements) {
    return elements.isEmpty()
        ? List.of(name)
        : elements.stream().map(element -> name + "[" + element + "]").toList();
  }

  private Optional<Variable> variable(Field field) {
    Optional<String> name = field.text();
    Optional<Variable> variable = name.map(variables::get);
    if (name.isPresent() && variable.isEmpty() && !isLost.test(name.get())) {
      field.refuse(
          "the model has no variable `" + name.get() + "`",
          Nearest.remedy(name.get(), variables.keySet()));
    }
    return variable;
  }

  private void checkUnit(Section section, String key, Variable variable, Unit shown) {
    Optional<Unit> unit = model.map(known -> known.unitOf(variable.name()));
    if (unit.isPresent() && !unit.get().sameQuantityAs(shown)) {
      section
          .optional(key)
          .orElseThrow()
          .refuse(
              variable.name() + " is in " + unit.get() + " and cannot be shown in " + shown, "");
    }
  }

  private void checkObserved(
      Section section, Variable observed, Optional<Variable> of, Optional<Unit> unit) {
    Field field = section.optional("observed").orElseThrow();
    if (!(observed instanceof Variable.Series)) {
      field.refuse(observed.name() + " is no series", "name one of the case's series");
    } else if (of.isPresent() && !of.get().dimensions().equals(observed.dimensions())) {
      field.refuse(
          observed.name()
              + " is over "
              + observed.dimensions()
              + ", not over "
              + of.get().dimensions()
              + " as "
              + of.get().name(),
          "");
    } else {
      unit.ifPresent(shown -> checkUnit(section, "observed", observed, shown));
    }
  }

  /** As written, or all of them; none for a scalar. */
  private List<String> elements(Section section, Variable of) {
    List<Dimension> dimensions = of.dimensions().stream().map(scope.dimensions()::get).toList();
    if (dimensions.isEmpty()) {
      section
          .optional("elements")
          .ifPresent(field -> field.refuse(of.name() + " has no elements", "leave them out"));
      return List.of();
    }
    List<String> all =
        Dimension.combinations(dimensions).stream().map(one -> String.join(", ", one)).toList();
    if (!section.has("elements")) {
      return all;
    }
    Field list = section.optional("elements").orElseThrow();
    for (Field item : list.items()) {
      item.text()
          .filter(name -> !all.contains(name))
          .ifPresent(name ->
              item.refuse(
                  "`" + name + "` is no element of " + DeclaredName.bare(of.name()),
                  Nearest.remedy(name, all)));
    }
    return list.texts();
  }
}
