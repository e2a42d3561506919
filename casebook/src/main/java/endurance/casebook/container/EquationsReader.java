package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.model.Dimension;
import endurance.model.Equations;
import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads right-hand sides: one formula, or one for each element. */
public final class EquationsReader {

  private EquationsReader() {}

  /** One formula. */
  public static Optional<Formula> formula(Field field) {
    return field
        .scalar("a formula")
        .flatMap(scalar ->
            field.problems().note(FormulaParser.parse(scalar.text(), scalar.textOrigin())));
  }

  /** A formula for all elements of {@code dimensions}, or a map with one for each. */
  public static Optional<Equations> read(Field field, List<Dimension> dimensions) {
    if (!field.isMap()) {
      return formula(field).map(Equations::everywhere);
    }
    if (dimensions.isEmpty()) {
      field.refuse("expected one formula, got a map", "only arrays have formulas by element");
      return Optional.empty();
    }
    return ElementMap.read(field, dimensions).flatMap(EquationsReader::byElement);
  }

  private static Optional<Equations> byElement(Map<List<String>, Field> fields) {
    Map<Field, Optional<Formula>> parsed = new IdentityHashMap<>(); // "else" is parsed once
    Map<List<String>, Formula> formulas = new LinkedHashMap<>();
    fields.forEach((elements, field) ->
        parsed
            .computeIfAbsent(field, EquationsReader::formula)
            .ifPresent(formula -> formulas.put(elements, formula)));
    return formulas.size() == fields.size()
        ? Optional.of(new Equations.ByElement(formulas))
        : Optional.empty();
  }
}
