package endurance.casebook.yaml;

import endurance.model.Origin;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.ComposerException;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Turns the parser's events into located values as they come, aliases written out. Stops at the
 * first value that nests too deep: the parser works with the call stack.
 */
final class Locator {

  /**
   * Values in one file, aliases written out. A case has some thousands; a few aliases of aliases
   * would have billions.
   */
  static final int MOST_VALUES = 400_000;

  private final Iterator<Event> events;
  private final String file;
  private final List<Problem> problems;
  private final Map<Anchor, Anchored> anchors = new HashMap<>();
  private int values;
  private int depth;
  private int deepest;

  /**
   * A value that aliases may stand for.
   *
   * @param yaml empty while the value is still being read
   * @param values that it holds, itself included
   * @param height levels of lists and maps in it, itself included
   */
  private record Anchored(Optional<Yaml> yaml, Origin origin, int values, int height) {}

  Locator(Iterable<Event> events, String file, List<Problem> problems) {
    this.events = events.iterator();
    this.file = file;
    this.problems = problems;
  }

  /** The one value of the file; empty, without a problem, where there is none. */
  Optional<Yaml> locate() {
    events.next(); // the stream begins
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      return Optional.empty();
    }
    Yaml whole = value(events.next());
    if (isStopped()) {
      return Optional.of(whole);
    }
    events.next(); // the document ends
    Event next = events.next();
    if (next.getEventId() != Event.ID.StreamEnd) {
      throw new ComposerException(
          "expected a single document in the stream",
          first.getStartMark(),
          "but found another document",
          next.getStartMark());
    }
    return Optional.of(whole);
  }

  /** Behind too deep or too many values nothing more is read. */
  private boolean isStopped() {
    return depth > YamlText.MOST_DEPTH || values > MOST_VALUES;
  }

  private Yaml value(Event event) {
    Origin origin = origin(event);
    if (event instanceof AliasEvent alias) {
      return aliased(alias, origin);
    }
    count(1, origin);
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    int valuesBefore = values - 1;
    int deepestBefore = deepest;
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), new Anchored(Optional.empty(), origin, 0, 0));
      deepest = depth;
    }
    Yaml value =
        switch (event.getEventId()) {
          case Scalar -> scalar((ScalarEvent) event, origin);
          case SequenceStart -> sequence(origin);
          case MappingStart -> mapping(origin);
          default -> throw new IllegalStateException("no value begins with " + event);
        };
    if (anchor.isPresent()) {
      anchors.put(
          anchor.get(),
          new Anchored(Optional.of(value), origin, values - valuesBefore, deepest - depth));
      deepest = Math.max(deepest, deepestBefore);
    }
    return value;
  }

  private Yaml aliased(AliasEvent alias, Origin origin) {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw new ComposerException(
          "found undefined alias " + alias.getAlias(), alias.getStartMark());
    }
    if (anchored.yaml().isEmpty()) {
      problems.add(
          new Problem(anchored.origin(), "this value contains itself through an alias", ""));
      return new Yaml.Sequence(List.of(), origin);
    }
    count(anchored.values(), origin);
    if (depth + anchored.height() > YamlText.MOST_DEPTH) {
      problems.add(
          new Problem(
              origin, "aliases make this nest more than " + YamlText.MOST_DEPTH + " deep", ""));
      return new Yaml.Sequence(List.of(), origin);
    }
    deepest = Math.max(deepest, depth + anchored.height());
    return anchored.yaml().get();
  }

  private void count(int more, Origin origin) {
    if (values <= MOST_VALUES && values + more > MOST_VALUES) {
      problems.add(
          new Problem(
              origin,
              "the file holds more than " + MOST_VALUES + " values once aliases are written out",
              "keep long data in CSV files"));
    }
    values += more;
  }

  private void enter(Origin origin) {
    depth++;
    deepest = Math.max(deepest, depth);
    if (depth > YamlText.MOST_DEPTH) {
      problems.add(
          new Problem(
              origin, "maps and lists nest more than " + YamlText.MOST_DEPTH + " deep", ""));
    }
  }

  private Yaml sequence(Origin origin) {
    List<Yaml> items = new ArrayList<>();
    enter(origin);
    while (!isStopped()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.SequenceEnd) {
        depth--;
        break;
      }
      items.add(value(event));
    }
    return new Yaml.Sequence(items, origin);
  }

  private Yaml mapping(Origin origin) {
    List<Yaml.Entry> entries = new ArrayList<>();
    enter(origin);
    while (!isStopped()) {
      Event event = events.next();
      if (event.getEventId() == Event.ID.MappingEnd) {
        depth--;
        break;
      }
      Yaml key = key(event);
      if (isStopped()) {
        break;
      }
      Yaml value = value(events.next());
      if (key instanceof Yaml.Scalar word) {
        entries.add(new Yaml.Entry(word, value));
      } else {
        problems.add(
            new Problem(
                origin(event),
                "a key must be a word, not a list or a map",
                "put a text that begins with [ or { in quotes"));
      }
    }
    return new Yaml.Mapping(entries, origin);
  }

  /** A plain word does not count as a value. */
  private Yaml key(Event event) {
    return event instanceof ScalarEvent word && word.getAnchor().isEmpty()
        ? scalar(word, origin(word))
        : value(event);
  }

  private static Yaml.Scalar scalar(ScalarEvent event, Origin origin) {
    return new Yaml.Scalar(event.getValue(), event.isPlain(), origin, textOrigin(event, origin));
  }

  private static Origin textOrigin(ScalarEvent event, Origin origin) {
    return switch (event.getScalarStyle()) {
      case PLAIN -> onOneLine(event) ? origin : wholeLine(origin, 0);
      case SINGLE_QUOTED, DOUBLE_QUOTED ->
          onOneLine(event) ? origin.right(1) : wholeLine(origin, 0);
      case LITERAL, FOLDED -> wholeLine(origin, 1);
      case JSON_SCALAR_STYLE -> origin;
    };
  }

  private static Origin wholeLine(Origin origin, int further) {
    return new Origin(origin.file(), origin.line() + further, 0);
  }

  private static boolean onOneLine(Event event) {
    Optional<Mark> start = event.getStartMark();
    Optional<Mark> end = event.getEndMark();
    return start.isPresent() && end.isPresent() && start.get().getLine() == end.get().getLine();
  }

  private Origin origin(Event event) {
    return event
        .getStartMark()
        .map(mark -> YamlText.origin(file, mark))
        .orElse(new Origin(file, 0, 0));
  }
}
