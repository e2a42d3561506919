package endurance.casebook.yaml;

import endurance.model.Origin;
import java.util.List;
import java.util.stream.Collectors;

/** A piece of a YAML file: a text, a list or a map, each with its place. */
public sealed interface Yaml {

  Origin origin();

  /**
   * One value, not yet read as a number, a date or anything else.
   *
   * @param text the value, quotes and escapes resolved
   * @param plain whether it stood without quotes, so that it may be a number or nothing at all
   * @param origin where the value begins, quotes included
   * @param textOrigin where its first character stands; without column where the text runs over
   *     several lines, since a position in the text then tells no column
   */
  record Scalar(String text, boolean plain, Origin origin, Origin textOrigin) implements Yaml {

    /** Whether nothing stands here: {@code key:} alone, {@code ~} or {@code null}. */
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  record Sequence(List<Yaml> items, Origin origin) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Entries in written order; a key may stand twice, which its reader refuses. */
  record Mapping(List<Entry> entries, Origin origin) implements Yaml {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key with its value. */
  record Entry(Scalar key, Yaml value) {}

  /** What this is, in words for a message: {@code the text "abc"}, {@code a list}. */
  default String described() {
    return switch (this) {
      case Scalar scalar -> scalar.isNothing() ? "nothing" : "`" + scalar.text() + "`";
      case Sequence sequence -> "a list";
      case Mapping mapping -> "a map";
    };
  }

  /** On one line, for display: {@code {p10: 0.02, p50: 0.05}}. */
  default String onOneLine() {
    return switch (this) {
      case Scalar scalar -> scalar.text();
      case Sequence sequence ->
          sequence.items().stream()
              .map(Yaml::onOneLine)
              .collect(Collectors.joining(", ", "[", "]"));
      case Mapping mapping ->
          mapping.entries().stream()
              .map(entry -> entry.key().text() + ": " + entry.value().onOneLine())
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }
}
