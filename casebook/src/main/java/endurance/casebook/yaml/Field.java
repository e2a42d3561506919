package endurance.casebook.yaml;

import endurance.model.Origin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A value of a file together with the words a message calls it by. Every reading method answers
 * empty, and notes the problem, when the value is not of the kind asked for.
 *
 * @param path where it stands in the file's tree: {@code assumptions.price_weight.p10}
 * @param key the last word of the path
 * @param keyOrigin where that word stands; the value's own place for list entries
 */
public record Field(String path, String key, Origin keyOrigin, Yaml node, Problems problems) {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);

  /** The whole of a file. */
  public static Field root(Yaml node, Problems problems) {
    return new Field("", "", node.origin(), node, problems);
  }

  /** The same, what is wrong with it from now on noted elsewhere. */
  public Field noting(Problems elsewhere) {
    return new Field(path, key, keyOrigin, node, elsewhere);
  }

  public Origin origin() {
    return node.origin();
  }

  /** Notes that the value will not do. */
  public void refuse(String message, String remedy) {
    problems.add(origin(), named() + message, remedy);
  }

  private String named() {
    return path.isEmpty() ? "" : path + ": ";
  }

  public boolean isMap() {
    return node instanceof Yaml.Mapping;
  }

  public boolean isList() {
    return node instanceof Yaml.Sequence;
  }

  /** The scalar itself, which may not be nothing. */
  public Optional<Yaml.Scalar> scalar(String wanted) {
    if (node instanceof Yaml.Scalar scalar && !scalar.isNothing() && !scalar.text().isBlank()) {
      return Optional.of(scalar);
    }
    refuse("expected " + wanted + ", got " + node.described(), "");
    return Optional.empty();
  }

  /** Any text but an empty one, without blanks around it. */
  public Optional<String> text() {
    return scalar("a text").map(scalar -> scalar.text().strip());
  }

  /** A finite number without quotes. */
  public Optional<Double> number() {
    return scalar("a number").flatMap(this::number);
  }

  private Optional<Double> number(Yaml.Scalar scalar) {
    if (scalar.plain() && NUMBER.matcher(scalar.text()).matches()) {
      double value = Double.parseDouble(scalar.text());
      if (Double.isFinite(value)) {
        return Optional.of(value);
      }
      refuse(scalar.text() + " is too large for a number", "");
      return Optional.empty();
    }
    boolean quoted = !scalar.plain() && NUMBER.matcher(scalar.text()).matches();
    refuse(
        "expected a number, got " + scalar.described(),
        quoted
            ? "write it without quotes"
            : scalar.text().matches("[-+]?[\\d,_']+(\\.\\d+)?")
                ? "write digits without separators"
                : "write a number such as 0.5, -3 or 1.6e+09");
    return Optional.empty();
  }

  /** Whether {@link #number()} would answer, without noting anything. */
  public boolean looksLikeNumber() {
    return node instanceof Yaml.Scalar scalar
        && scalar.plain()
        && NUMBER.matcher(scalar.text()).matches();
  }

  /** A whole number of at most nine digits. */
  public Optional<Integer> whole() {
    return scalar("a whole number")
        .flatMap(scalar -> {
          if (scalar.plain() && WHOLE.matcher(scalar.text()).matches()) {
            return Optional.of(Integer.valueOf(scalar.text()));
          }
          refuse("expected a whole number, got " + scalar.described(), "");
          return Optional.empty();
        });
  }

  /** {@code true} or {@code false}. */
  public Optional<Boolean> truth() {
    return choice(Map.of("true", true, "false", false));
  }

  /** {@code 2026-01-31}. */
  public Optional<LocalDate> day() {
    return scalar("a day such as 2026-01-31")
        .flatMap(scalar -> dated(scalar, "a day such as 2026-01-31", DAY, LocalDate::from));
  }

  /** {@code 2026-01}. */
  public Optional<YearMonth> month() {
    return scalar("a month such as 2026-01")
        .flatMap(scalar -> dated(scalar, "a month such as 2026-01", MONTH, YearMonth::from));
  }

  private <T> Optional<T> dated(
      Yaml.Scalar scalar,
      String wanted,
      DateTimeFormatter format,
      java.time.temporal.TemporalQuery<T> query) {
    try {
      return Optional.of(format.parse(scalar.text(), query));
    } catch (DateTimeException notADate) {
      refuse("expected " + wanted + ", got " + scalar.described(), "");
      return Optional.empty();
    }
  }

  /** One of a few words, each with what it stands for. */
  public <T> Optional<T> choice(Map<String, T> words) {
    if (node instanceof Yaml.Scalar scalar && words.containsKey(scalar.text())) {
      return Optional.ofNullable(words.get(scalar.text()));
    }
    List<String> known = words.keySet().stream().sorted().toList();
    scalar("one of " + String.join(", ", known))
        .ifPresent(scalar ->
            refuse(
                "`" + scalar.text() + "` is not known here", Nearest.remedy(scalar.text(), known)));
    return Optional.empty();
  }

  /** The entries of a list; empty, with a note, when this is none. */
  public List<Field> items() {
    if (!(node instanceof Yaml.Sequence sequence)) {
      refuse("expected a list, got " + node.described(), "write [first, second]");
      return List.of();
    }
    List<Field> items = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      int number = items.size() + 1;
      items.add(new Field(path + " #" + number, key, item.origin(), item, problems));
    }
    return items;
  }

  /** The entries of a list, or this itself where one value stands without brackets. */
  public List<Field> itemsOrItself() {
    return isList() ? items() : List.of(this);
  }

  /** The texts of a list; those that are none are left out with a note. */
  public List<String> texts() {
    return items().stream().flatMap(item -> item.text().stream()).toList();
  }

  /** The entries of a map whose keys are free, by key; a key that stands twice is noted. */
  public Map<String, Field> entries() {
    Map<String, Field> entries = new LinkedHashMap<>();
    if (!(node instanceof Yaml.Mapping mapping)) {
      refuse("expected a map, got " + node.described(), "write `key: value` lines");
      return entries;
    }
    for (Yaml.Entry entry : mapping.entries()) {
      String word = entry.key().text();
      Origin place = entry.key().origin();
      String below = path.isEmpty() ? word : path + "." + word;
      Field earlier = entries.get(word);
      if (earlier != null) {
        problems.add(
            place,
            named() + "`" + word + "` stands twice, first in line " + earlier.keyOrigin().line(),
            "keep one of them");
      } else {
        entries.put(word, new Field(below, word, place, entry.value(), problems));
      }
    }
    return entries;
  }

  /** This as a map with a fixed set of keys. */
  public Section section(String... known) {
    return Section.of(this, List.of(known));
  }
}
