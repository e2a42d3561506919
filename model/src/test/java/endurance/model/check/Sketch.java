package endurance.model.check;

import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Origin;
import endurance.model.RankCorrelation;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import endurance.model.unit.Units;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model on a few lines, each variable at a known line and column: {@code kind name[dimensions] :
 * unit = formulas}. A stock's formulas are its initial value, {@code |+} inflows and {@code |-}
 * outflows; {@code each} takes {@code element: formula} parted by {@code |}.
 */
final class Sketch {

  private static final Pattern LINE =
      Pattern.compile("(\\w+) ([^ \\[=:]+)(?:\\[([^]]*)])?(?: : ([^=]*?))?(?: = (.*))?");

  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<RankCorrelation> correlations = new ArrayList<>();

  private Sketch() {}

  static Draft of(List<String> lines) {
    Sketch sketch = new Sketch();
    for (int i = 0; i < lines.size(); i++) {
      sketch.line(lines.get(i), i + 1);
    }
    return new Draft(
        Clock.monthly(YearMonth.of(2025, 1), YearMonth.of(2026, 12)),
        sketch.dimensions,
        sketch.variables,
        sketch.correlations);
  }

  private void line(String line, int number) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a line of a sketch: " + line);
    }
    String name = parts.group(2);
    Optional<String> right = Optional.ofNullable(parts.group(5));
    String value = right.orElse("");
    Origin start = new Origin("model.yaml", number, 1);
    Origin origin = new Origin("model.yaml", number, right.isPresent() ? parts.start(5) + 1 : 1);
    Heading heading =
        new Heading(
            name,
            Optional.ofNullable(parts.group(3)).map(d -> List.of(d.split(", "))).orElse(List.of()),
            Optional.ofNullable(parts.group(4)).map(Sketch::unit),
            "",
            start);
    switch (parts.group(1)) {
      case "dimension" -> dimensions.add(new Dimension(name, List.of(value.split(", "))));
      case "aux" -> variables.add(new Variable.Auxiliary(heading, everywhere(value, origin)));
      case "flow" -> variables.add(new Variable.Flow(heading, everywhere(value, origin)));
      case "each" -> variables.add(new Variable.Auxiliary(heading, each(value, origin)));
      case "stock" -> variables.add(stock(heading, value, origin));
      case "const" -> variables.add(new Variable.Constant(heading, numbers(value)));
      case "input" -> variables.add(new Variable.Input(heading, distributions(value)));
      case "noise" -> variables.add(new Variable.Noise(heading, distributions(value)));
      case "series" -> variables.add(new Variable.Series(heading, tables(value)));
      case "lookup" ->
          variables.add(new Variable.Lookup(heading, unit(value), tables("1").getFirst()));
      case "correlate" -> correlations.add(new RankCorrelation(name, value, 0.5, start));
      default -> throw new IllegalArgumentException("unknown kind: " + line);
    }
  }

  private static Unit unit(String text) {
    return Units.standard().parse(text, Origin.memory()).orThrow();
  }

  private static Formula formula(String text, Origin origin) {
    Checked<Formula> formula = FormulaParser.parse(text, origin);
    return formula.orThrow();
  }

  private static Equations everywhere(String text, Origin origin) {
    return Equations.everywhere(formula(text, origin));
  }

  private static Equations each(String text, Origin origin) {
    Map<List<String>, Formula> formulas = new LinkedHashMap<>();
    int at = 0;
    for (String part : text.split("\\|", -1)) {
      int colon = part.indexOf(": ");
      formulas.put(
          List.of(part.substring(0, colon).strip().split(", ")),
          formula(part.substring(colon + 2), origin.right(at + colon + 2)));
      at += part.length() + 1;
    }
    return new Equations.ByElement(formulas);
  }

  private static Variable stock(Heading heading, String text, Origin origin) {
    Map<Character, List<Equations>> flows = new LinkedHashMap<>();
    String[] parts = text.split("\\|", -1);
    int at = parts[0].length() + 1;
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      flows
          .computeIfAbsent(part.charAt(0), key -> new ArrayList<>())
          .add(everywhere(part.substring(2), origin.right(at + 2)));
      at += part.length() + 1;
    }
    return new Variable.Stock(
        heading,
        everywhere(parts[0], origin),
        flows.getOrDefault('+', List.of()),
        flows.getOrDefault('-', List.of()));
  }

  private static List<Double> numbers(String text) {
    return Arrays.stream(text.split(", ")).map(Double::valueOf).toList();
  }

  private static List<Distribution> distributions(String text) {
    return Stream.generate(() -> (Distribution) new Distribution.Uniform(0, 1))
        .limit(Integer.parseInt(text))
        .collect(Collectors.toList());
  }

  private static List<Table> tables(String text) {
    return Stream.of(Table.Reading.values())
        .map(reading -> new Table(List.of(0.0), List.of(1.0), reading))
        .limit(Integer.parseInt(text))
        .toList();
  }
}
