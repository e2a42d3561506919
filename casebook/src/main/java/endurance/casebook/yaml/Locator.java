package endurance.casebook.yaml;

import endurance.model.Origin;
import endurance.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Turns the parser's nodes into located values, aliases written out. */
final class Locator {

  /**
   * Values in one file, aliases written out. A case has some thousands; a few aliases of aliases
   * would have billions.
   */
  static final int MOST_VALUES = 400_000;

  private final String file;
  private final List<Problem> problems;
  private int values;
  private int depth;

  Locator(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  Yaml locate(Node node) {
    Origin origin = node.getStartMark().map(this::origin).orElse(new Origin(file, 0, 0));
    if (node.isRecursive()) {
      problems.add(new Problem(origin, "this value contains itself through an alias", ""));
      return new Yaml.Sequence(List.of(), origin);
    }
    if (++values > MOST_VALUES) {
      if (values == MOST_VALUES + 1) {
        problems.add(
            new Problem(
                origin,
                "the file holds more than " + MOST_VALUES + " values once aliases are written out",
                "keep long data in CSV files"));
      }
      return new Yaml.Sequence(List.of(), origin);
    }
    if (depth >= YamlText.MOST_DEPTH) { // aliases in aliases: the text itself is not so deep
      problems.add(
          new Problem(
              origin, "aliases make this nest more than " + YamlText.MOST_DEPTH + " deep", ""));
      return new Yaml.Sequence(List.of(), origin);
    }
    depth++;
    Yaml located =
        switch (node) {
          case ScalarNode scalar -> scalar(scalar, origin);
          case SequenceNode sequence -> sequence(sequence, origin);
          case MappingNode mapping -> mapping(mapping, origin);
          default -> throw new IllegalStateException("a YAML node of kind " + node.getNodeType());
        };
    depth--;
    return located;
  }

  private Yaml sequence(SequenceNode sequence, Origin origin) {
    List<Yaml> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      if (values > MOST_VALUES) {
        break;
      }
      items.add(locate(item));
    }
    return new Yaml.Sequence(items, origin);
  }

  private Yaml mapping(MappingNode mapping, Origin origin) {
    List<Yaml.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (values > MOST_VALUES) {
        break;
      }
      Origin place = tuple.getKeyNode().getStartMark().map(this::origin).orElse(origin);
      Yaml value = locate(tuple.getValueNode());
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        entries.add(new Yaml.Entry(scalar(key, place), value));
      } else {
        problems.add(
            new Problem(
                place,
                "a key must be a word, not a list or a map",
                "put a text that begins with [ or { in quotes"));
      }
    }
    return new Yaml.Mapping(entries, origin);
  }

  private static Yaml.Scalar scalar(ScalarNode node, Origin origin) {
    boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
    return new Yaml.Scalar(node.getValue(), plain, origin, textOrigin(node, origin));
  }

  private static Origin textOrigin(ScalarNode node, Origin origin) {
    return switch (node.getScalarStyle()) {
      case PLAIN -> onOneLine(node) ? origin : wholeLine(origin, 0);
      case SINGLE_QUOTED, DOUBLE_QUOTED -> onOneLine(node) ? origin.right(1) : wholeLine(origin, 0);
      case LITERAL, FOLDED -> wholeLine(origin, 1);
      case JSON_SCALAR_STYLE -> origin;
    };
  }

  private static Origin wholeLine(Origin origin, int further) {
    return new Origin(origin.file(), origin.line() + further, 0);
  }

  private static boolean onOneLine(ScalarNode node) {
    Optional<Mark> start = node.getStartMark();
    Optional<Mark> end = node.getEndMark();
    return start.isPresent() && end.isPresent() && start.get().getLine() == end.get().getLine();
  }

  private Origin origin(Mark mark) {
    return YamlText.origin(file, mark);
  }
}
