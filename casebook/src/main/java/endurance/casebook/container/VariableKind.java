package endurance.casebook.container;

import java.util.List;

/** The kinds of variables that can be written, each told by a key of its own. */
public enum VariableKind {
  STOCK("initial", List.of("unit", "initial", "inflow", "outflow", "says")),
  FLOW("flow", List.of("unit", "flow", "says")),
  AUXILIARY("equals", List.of("unit", "equals", "says")),
  CONSTANT("constant", List.of("unit", "constant", "says")),
  INPUT("input", List.of("unit", "input", "says")),
  NOISE("noise", List.of("unit", "noise", "says")),
  SERIES("series", List.of("unit", "series", "reading", "says")),
  LOOKUP("lookup", List.of("unit", "lookup", "of", "reading", "says"));

  private final String key;
  private final List<String> keys;

  VariableKind(String key, List<String> keys) {
    this.key = key;
    this.keys = keys;
  }

  /** The key that tells the kind. */
  public String key() {
    return key;
  }

  /** All keys such a variable may have. */
  public List<String> keys() {
    return keys;
  }
}
