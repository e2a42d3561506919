package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.model.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads dimensions: {@code player: [chatgpt, gemini]}. */
public final class DimensionReader {

  private DimensionReader() {}

  /** The dimensions in a map, by name. */
  public static Map<String, Dimension> read(Field field) {
    Map<String, Dimension> dimensions = new LinkedHashMap<>();
    for (Field one : field.entries().values()) {
      DeclaredName.checkName(one, one.key());
      List<String> elements =
          one.items().stream()
              .flatMap(item -> item.text().filter(name -> checkElement(item, name)).stream())
              .toList();
      try {
        dimensions.put(one.key(), new Dimension(one.key(), elements));
      } catch (IllegalArgumentException impossible) {
        one.refuse(String.valueOf(impossible.getMessage()), "");
      }
    }
    return dimensions;
  }

  private static boolean checkElement(Field item, String name) {
    if (DeclaredName.isName(name) && !name.equals("else")) {
      return true;
    }
    item.refuse(
        "`" + name + "` cannot be an element",
        "write lower-case letters, digits and single underscores, beginning with a letter");
    return false;
  }
}
