package endurance.casebook.container;

import java.util.List;

/** The kinds of variables that can be written, each told by a key of its own. */
public enum VariableKind {
  STOCK("initial"),
  FLOW("flow"),
  AUXILIARY("equals"),
  CONSTANT("constant"),
  INPUT("input"),
  NOISE("noise"),
  SERIES("series"),
  LOOKUP("lookup");

  private final String key;

  VariableKind(String key) {
    this.key = key;
  }

  /** The key that tells the kind. */
  public String key() {
    return key;
  }

  /** All keys such a variable may have. */
  public List<String> keys() {
    return switch (this) {
      case STOCK -> List.of("unit", "initial", "inflow", "outflow", "says");
      case FLOW, AUXILIARY, CONSTANT, INPUT, NOISE -> List.of("unit", key, "says");
      case SERIES -> List.of("unit", "series", "reading", "says");
      case LOOKUP -> List.of("unit", "lookup", "of", "reading", "says");
    };
  }
}
