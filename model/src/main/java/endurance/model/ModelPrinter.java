package endurance.model;

import static endurance.model.YamlText.number;
import static endurance.model.YamlText.scalar;
import static endurance.model.YamlText.word;

import endurance.model.formula.Formula;
import endurance.model.formula.FormulaPrinter;
import endurance.model.unit.Unit;
import endurance.model.unit.Units;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Writes a model as one standalone file in the model language (docs/reference/model-language.md, "A
 * model file"). Reading the text gives an equal model.
 */
public final class ModelPrinter {

  private final Model model;
  private final StringBuilder text = new StringBuilder();

  /** A thousand variables have a few dozen units, and putting one into words takes arithmetic. */
  private final Map<Unit, String> units = new HashMap<>();

  private ModelPrinter(Model model) {
    this.model = model;
  }

  /** The model as YAML, ending in a line feed. */
  public static String print(Model model) {
    return new ModelPrinter(model).whole();
  }

  private String whole() {
    line(0, "clock: " + clock());
    TreeSet<String> bases = new TreeSet<>();
    model.variables().values().forEach(variable -> addBases(variable, bases));
    bases.addAll(model.clock().unit().powers().keySet());
    bases.removeAll(Units.standard().known().keySet());
    if (!bases.isEmpty()) {
      line(0, "units: " + words(List.copyOf(bases)));
    }
    if (!model.dimensions().isEmpty()) {
      line(0, "dimensions:");
      model
          .dimensions()
          .values()
          .forEach(
              dimension -> line(1, word(dimension.name()) + ": " + words(dimension.elements())));
    }
    if (!model.variables().isEmpty()) {
      line(0, "variables:");
      model.variables().values().forEach(this::variable);
    }
    if (!model.correlations().isEmpty()) {
      line(0, "correlations:");
      model.correlations().forEach(this::correlation);
    }
    return text.toString();
  }

  private String clock() {
    Clock clock = model.clock();
    return clock
        .firstMonth()
        .map(first -> "{from: " + first + ", to: " + clock.monthAt(clock.steps() - 1) + "}")
        .orElseGet(() ->
            "{start: "
                + number(clock.start())
                + ", dt: "
                + number(clock.dt())
                + ", steps: "
                + clock.steps()
                + ", unit: "
                + unit(clock.unit())
                + "}");
  }

  private static void addBases(Variable variable, Set<String> bases) {
    variable.unit().ifPresent(unit -> bases.addAll(unit.powers().keySet()));
    if (variable instanceof Variable.Lookup lookup) {
      bases.addAll(lookup.argumentUnit().powers().keySet());
    }
  }

  private void variable(Variable variable) {
    Heading heading = variable.heading();
    String key = scalar(heading.name() + dimensions(heading.dimensions())) + ":";
    if (variable instanceof Variable.Auxiliary(Heading h, Equations.Everywhere(Formula formula))
        && h.unit().isEmpty()
        && h.says().isEmpty()) {
      line(1, key + " " + formula(formula));
      return;
    }
    line(1, key);
    heading.unit().ifPresent(unit -> line(2, "unit: " + unit(unit)));
    if (!heading.says().isEmpty()) {
      line(2, "says: " + says(heading.says()));
    }
    switch (variable) {
      case Variable.Stock stock -> {
        equations(2, "initial:", stock.initial());
        flows("inflow:", stock.inflows());
        flows("outflow:", stock.outflows());
      }
      case Variable.Flow flow -> equations(2, "flow:", flow.equations());
      case Variable.Auxiliary auxiliary -> equations(2, "equals:", auxiliary.equations());
      case Variable.Constant constant ->
          values(variable, "constant:", at -> number(constant.values().get(at)));
      case Variable.Input input ->
          values(variable, "input:", at -> DistributionText.of(input.distributions().get(at)));
      case Variable.Noise noise ->
          values(variable, "noise:", at -> DistributionText.of(noise.distributions().get(at)));
      case Variable.Series series -> {
        values(variable, "series:", at -> overTime(series.tables().get(at)));
        reading(series.tables().getFirst());
      }
      case Variable.Lookup lookup -> {
        line(2, "lookup: " + points(lookup.table()));
        line(2, "of: " + unit(lookup.argumentUnit()));
        reading(lookup.table());
      }
    }
  }

  private static String says(Text says) {
    return says.isAlike()
        ? YamlText.quoted(says.english())
        : "{en: "
            + YamlText.quoted(says.english())
            + ", zh: "
            + YamlText.quoted(says.chinese())
            + "}";
  }

  private static String dimensions(List<String> dimensions) {
    return dimensions.isEmpty() ? "" : "[" + String.join(", ", dimensions) + "]";
  }

  private void flows(String key, List<Equations> flows) {
    if (flows.size() == 1) {
      equations(2, key, flows.getFirst());
    } else if (!flows.isEmpty()) {
      line(2, key);
      flows.forEach(flow -> equations(3, "-", flow));
    }
  }

  /** Behind a key or a dash: one formula, or a map from element to formula. */
  private void equations(int indent, String key, Equations equations) {
    switch (equations) {
      case Equations.Everywhere everywhere ->
          line(indent, key + " " + formula(everywhere.formula()));
      case Equations.ByElement byElement -> {
        line(indent, key);
        byElement
            .formulas()
            .forEach((elements, formula) ->
                line(indent + 1, element(elements) + ": " + formula(formula)));
      }
    }
  }

  private static String formula(Formula formula) {
    return scalar(FormulaPrinter.print(formula.expression()));
  }

  private static String element(List<String> elements) {
    return scalar(String.join(", ", elements));
  }

  /** One value behind the key, or a map from element to value. */
  private void values(Variable variable, String key, IntFunction<String> value) {
    if (variable.dimensions().isEmpty()) {
      line(2, key + " " + value.apply(0));
      return;
    }
    line(2, key);
    List<List<String>> elements = model.elementsOf(variable);
    for (int at = 0; at < elements.size(); at++) {
      line(3, element(elements.get(at)) + ": " + value.apply(at));
    }
  }

  private void reading(Table table) {
    line(2, "reading: " + table.between().name().toLowerCase(Locale.ROOT));
  }

  /** Months on a dated clock; times where a point begins no month, and on other clocks. */
  private String overTime(Table table) {
    StringBuilder entries = new StringBuilder("{");
    for (int i = 0; i < table.x().size(); i++) {
      entries
          .append(i == 0 ? "" : ", ")
          .append(time(table.x().get(i)))
          .append(": ")
          .append(number(table.y().get(i)));
    }
    return entries.append('}').toString();
  }

  private String time(double time) {
    return model
        .clock()
        .firstMonth()
        .filter(first -> time == (int) time)
        .map(first -> first.plusMonths((int) time).toString())
        .orElseGet(() -> number(time));
  }

  private static String points(Table table) {
    StringBuilder points = new StringBuilder("[");
    for (int i = 0; i < table.x().size(); i++) {
      points
          .append(i == 0 ? "[" : ", [")
          .append(number(table.x().get(i)))
          .append(", ")
          .append(number(table.y().get(i)))
          .append(']');
    }
    return points.append(']').toString();
  }

  private void correlation(RankCorrelation correlation) {
    line(
        1,
        "- {between: "
            + words(List.of(correlation.first(), correlation.second()))
            + ", rank: "
            + number(correlation.rho())
            + "}");
  }

  private static String words(List<String> words) {
    return words.stream().map(YamlText::word).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Quoted where a reader could take it for a number. */
  private String unit(Unit unit) {
    return units.computeIfAbsent(unit, ModelPrinter::text);
  }

  private static String text(Unit unit) {
    String name = unit.toString();
    return Character.isLetter(name.charAt(0)) ? scalar(name) : YamlText.quoted(name);
  }

  private void line(int indent, String content) {
    text.append("  ".repeat(indent)).append(content).append('\n');
  }
}
