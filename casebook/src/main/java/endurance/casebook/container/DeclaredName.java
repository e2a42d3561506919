package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Nearest;
import endurance.model.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as a key declares it: {@code price[player]}.
 *
 * @param dimensions over which it is repeated, outermost first
 */
public record DeclaredName(String name, List<Dimension> dimensions) {

  /** Lower-case words joined by single underscores. */
  private static final String WORD = "[a-z][a-z0-9]*(?:_[a-z0-9]+)*";

  private static final Pattern NAME = Pattern.compile(WORD);
  private static final Pattern DOTTED = Pattern.compile(WORD + "(?:\\." + WORD + ")*");
  private static final Pattern DECLARED = Pattern.compile("([^\\[\\]]*?)\\s*(?:\\[([^\\[\\]]*)])?");

  public DeclaredName {
    dimensions = List.copyOf(dimensions);
  }

  public List<String> dimensionNames() {
    return dimensions.stream().map(Dimension::name).toList();
  }

  /** How many scalar values it has. */
  public int size() {
    return dimensions.stream().mapToInt(Dimension::size).reduce(1, Math::multiplyExact);
  }

  /** Whether {@code name} can be the name of anything. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Notes a name that cannot be one. */
  public static boolean checkName(Field field, String name) {
    if (isName(name)) {
      return true;
    }
    field
        .problems()
        .add(
            field.keyOrigin(),
            "`" + name + "` cannot be a name",
            "write lower-case letters, digits and single underscores, beginning with a letter");
    return false;
  }

  /** The name without what stands in brackets: for finding what a key is about. */
  public static String bare(String key) {
    int bracket = key.indexOf('[');
    return (bracket < 0 ? key : key.substring(0, bracket)).strip();
  }

  /** Reads the key of a field. */
  static Optional<DeclaredName> of(Field field, Scope scope) {
    return of(field, scope.dimensions(), scope.standsAlone());
  }

  /** Reads the key of a field whose name carries no dot. */
  public static Optional<DeclaredName> of(Field field, Map<String, Dimension> known) {
    return of(field, known, false);
  }

  private static Optional<DeclaredName> of(
      Field field, Map<String, Dimension> known, boolean dotted) {
    Matcher declared = DECLARED.matcher(field.key().strip());
    if (!declared.matches()) {
      field
          .problems()
          .add(
              field.keyOrigin(),
              "`" + field.key() + "` cannot be a name",
              "write name or name[dimension]");
      return Optional.empty();
    }
    String name = declared.group(1);
    boolean good = (dotted && DOTTED.matcher(name).matches()) || checkName(field, name);
    List<Dimension> dimensions = new ArrayList<>();
    if (declared.group(2) != null) {
      for (String word : declared.group(2).split(",", -1)) {
        Dimension dimension = known.get(word.strip());
        if (dimension == null) {
          field
              .problems()
              .add(
                  field.keyOrigin(),
                  name + ": there is no dimension `" + word.strip() + "`",
                  Nearest.remedy(word.strip(), known.keySet()));
          good = false;
        } else if (dimensions.contains(dimension)) {
          field
              .problems()
              .add(
                  field.keyOrigin(),
                  name + ": dimension " + dimension.name() + " stands twice",
                  "declare a second dimension with the same elements");
          good = false;
        } else {
          dimensions.add(dimension);
        }
      }
    }
    return good ? Optional.of(new DeclaredName(name, dimensions)) : Optional.empty();
  }
}
