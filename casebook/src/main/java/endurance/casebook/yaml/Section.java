package endurance.casebook.yaml;

import endurance.model.Origin;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A map whose keys are fixed by the format: others are refused, missing ones asked for. */
public final class Section {

  private final Field whole;
  private final Map<String, Field> fields;
  private final Set<String> misspelt;
  private final int problemsBefore;

  private Section(
      Field whole, Map<String, Field> fields, Set<String> misspelt, int problemsBefore) {
    this.whole = whole;
    this.fields = fields;
    this.misspelt = misspelt;
    this.problemsBefore = problemsBefore;
  }

  static Section of(Field whole, List<String> known) {
    int before = whole.problems().count();
    Map<String, Field> fields = whole.entries();
    Set<String> misspelt = new HashSet<>();
    for (Field field : List.copyOf(fields.values())) {
      if (!known.contains(field.key())) {
        String within = whole.path().isEmpty() ? "" : whole.path() + ": ";
        whole
            .problems()
            .add(
                field.keyOrigin(),
                within + "unknown key `" + field.key() + "`",
                remedy(field, known));
        fields.remove(field.key());
        Nearest.to(field.key(), known).ifPresent(misspelt::add);
      }
    }
    return new Section(whole, fields, misspelt, before);
  }

  /** Behind an unquoted comma in braces the rest of a sentence passes for a key without value. */
  private static String remedy(Field field, List<String> known) {
    boolean sentence =
        field.key().contains(" ")
            && field.node() instanceof Yaml.Scalar scalar
            && scalar.isNothing();
    return sentence ? "put a text with a comma in quotes" : Nearest.remedy(field.key(), known);
  }

  /** The same, what is wrong with it from now on noted elsewhere. */
  public Section noting(Problems elsewhere) {
    Map<String, Field> noting = new LinkedHashMap<>();
    fields.forEach((key, field) -> noting.put(key, field.noting(elsewhere)));
    return new Section(whole.noting(elsewhere), noting, misspelt, elsewhere.count());
  }

  public Field whole() {
    return whole;
  }

  public Origin origin() {
    return whole.origin();
  }

  public Problems problems() {
    return whole.problems();
  }

  /** Whether nothing was found wrong since this section was opened. */
  public boolean isSound() {
    return whole.problems().count() == problemsBefore;
  }

  /** The known keys that stand here, in written order. */
  public Set<String> keys() {
    return java.util.Collections.unmodifiableSet(fields.keySet());
  }

  public boolean has(String key) {
    return fields.containsKey(key);
  }

  public Optional<Field> optional(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /** The field, or a note that it is missing unless an unknown key was probably meant for it. */
  public Optional<Field> required(String key) {
    return required(key, "");
  }

  /**
   * The same with what would be right.
   *
   * @param remedy what to write there
   */
  public Optional<Field> required(String key, String remedy) {
    Optional<Field> field = optional(key);
    if (field.isEmpty() && whole.isMap() && !misspelt.contains(key)) {
      whole.problems().add(whole.keyOrigin(), prefix() + "`" + key + "` is missing", remedy);
    }
    return field;
  }

  private String prefix() {
    return whole.path().isEmpty() ? "" : whole.path() + ": ";
  }

  /** The one key of several that stands here; a note when there is none or more than one. */
  public Optional<Field> exactlyOneOf(List<String> keys) {
    List<String> present = keys.stream().filter(this::has).toList();
    if (present.size() == 1) {
      return optional(present.getFirst());
    }
    if (whole.isMap() && keys.stream().noneMatch(misspelt::contains)) {
      whole
          .problems()
          .add(
              whole.keyOrigin(),
              prefix()
                  + (present.isEmpty()
                      ? "one of " + String.join(", ", keys) + " is missing"
                      : "only one of " + String.join(", ", present) + " can stand here"),
              "");
    }
    return Optional.empty();
  }

  public Optional<String> requiredText(String key) {
    return required(key).flatMap(Field::text);
  }

  /** The text under a key; empty text where the key is left out. */
  public String textOrEmpty(String key) {
    return optional(key).flatMap(Field::text).orElse("");
  }

  public Optional<Double> requiredNumber(String key) {
    return required(key).flatMap(Field::number);
  }

  public Optional<YearMonth> requiredMonth(String key) {
    return required(key).flatMap(Field::month);
  }

  /** The entries of a map with free keys; none where the key is left out. */
  public Map<String, Field> entriesOf(String key) {
    return optional(key).map(Field::entries).orElse(Map.of());
  }

  /** The entries of a list; none where the key is left out. */
  public List<Field> itemsOf(String key) {
    return optional(key).map(Field::items).orElse(List.of());
  }
}
