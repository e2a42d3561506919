package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.model.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map from elements to values, as array variables are written: {@code {chatgpt: 20, else: 8}},
 * over two dimensions {@code {"north, adult": 1, else: 2}}.
 */
public final class ElementMap {

  private static final String ELSE = "else";

  private ElementMap() {}

  /**
   * The field that defines each combination, in row-major order; empty, with notes, when the map
   * names what is no element or leaves one out.
   */
  public static Optional<Map<List<String>, Field>> read(Field field, List<Dimension> dimensions) {
    int before = field.problems().count();
    if (!field.isMap()) {
      field.refuse(
          "expected a value for each element, got " + field.node().described(),
          "write {" + elements(dimensions.getFirst()) + ": …, else: …}");
      return Optional.empty();
    }
    Map<String, Field> entries = new LinkedHashMap<>(field.entries());
    Optional<Field> rest = Optional.ofNullable(entries.remove(ELSE));
    List<List<String>> combinations = Dimension.combinations(dimensions);
    Map<List<String>, Field> told = new LinkedHashMap<>();
    for (Field entry : entries.values()) {
      List<String> combination = Arrays.stream(entry.key().split(",")).map(String::strip).toList();
      if (combinations.contains(combination)) {
        Field twice = told.put(combination, entry);
        if (twice != null) {
          entry.refuse("this element is told already, in line " + twice.keyOrigin().line(), "");
        }
      } else {
        noteUnknown(entry, dimensions, combinations);
      }
    }
    Map<List<String>, Field> all = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    for (List<String> combination : combinations) {
      Optional<Field> one = Optional.ofNullable(told.get(combination)).or(() -> rest);
      one.ifPresentOrElse(
          found -> all.put(combination, found), () -> missing.add(String.join(", ", combination)));
    }
    if (!missing.isEmpty()) {
      field.refuse(
          "nothing is said for " + String.join("; ", missing), "add them, or `else` for the rest");
    }
    return field.problems().count() == before ? Optional.of(all) : Optional.empty();
  }

  private static void noteUnknown(
      Field entry, List<Dimension> dimensions, List<List<String>> combinations) {
    List<String> known = combinations.stream().map(parts -> String.join(", ", parts)).toList();
    entry
        .problems()
        .add(
            entry.keyOrigin(),
            entry.path()
                + ": `"
                + entry.key()
                + "` is no element of "
                + String.join(", ", dimensions.stream().map(Dimension::name).toList()),
            Nearest.remedy(entry.key(), known));
  }

  private static String elements(Dimension dimension) {
    return dimension.elements().getFirst();
  }
}
