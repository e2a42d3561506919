package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.casebook.yaml.Yaml;
import endurance.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tables: data over time, and piecewise-linear functions. */
public final class TableReader {

  private static final Map<String, Table.Reading> READINGS =
      Map.of(
          "continuous", Table.Reading.CONTINUOUS,
          "discrete", Table.Reading.DISCRETE,
          "extrapolate", Table.Reading.EXTRAPOLATE);

  private TableReader() {}

  /** How to read between points; straight lines where nothing is said. */
  public static Table.Reading reading(Section section) {
    return section
        .optional("reading")
        .flatMap(field -> field.choice(READINGS))
        .orElse(Table.Reading.CONTINUOUS);
  }

  /** {@code {2025-01: 1.0, 2025-07: 1.2}}, or with numbers for times on an undated clock. */
  static Optional<Table> overTime(Field field, Scope scope, Table.Reading reading) {
    int before = field.problems().count();
    List<Double> times = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (Field entry : field.entries().values()) {
      Yaml key = new Yaml.Scalar(entry.key(), true, entry.keyOrigin(), entry.keyOrigin());
      scope
          .time(new Field(field.path(), entry.key(), entry.keyOrigin(), key, field.problems()))
          .ifPresent(times::add);
      entry.number().ifPresent(values::add);
    }
    return field.problems().count() == before
        ? made(field, times, values, reading)
        : Optional.empty();
  }

  /** {@code [[0, 1], [6, 0.9]]}. */
  static Optional<Table> ofPairs(Field field, Table.Reading reading) {
    int before = field.problems().count();
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (Field item : field.items()) {
      List<Field> pair = item.items();
      if (item.isList() && pair.size() != 2) {
        item.refuse("a point of a table is a pair, got " + pair.size() + " values", "write [x, y]");
      } else if (item.isList()) {
        pair.getFirst().number().ifPresent(x::add);
        pair.getLast().number().ifPresent(y::add);
      }
    }
    return field.problems().count() == before ? made(field, x, y, reading) : Optional.empty();
  }

  private static Optional<Table> made(
      Field field, List<Double> x, List<Double> y, Table.Reading reading) {
    try {
      return Optional.of(new Table(x, y, reading));
    } catch (IllegalArgumentException impossible) {
      field.refuse(String.valueOf(impossible.getMessage()), "");
      return Optional.empty();
    }
  }
}
