package endurance.analysis.wording;

import endurance.model.Clock;
import endurance.model.Distribution;
import endurance.model.Equations;
import endurance.model.Model;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints what defines a variable, or one value of an array: its equations as they were written,
 * each with where it stands, or its data.
 *
 * @param elements the value that is meant; empty for the whole variable
 */
public record VariableText(Model model, Variable variable, List<String> elements) {

  /** The kind of variable in a word. */
  public static String kind(Variable variable) {
    return switch (variable) {
      case Variable.Stock _ -> "stock";
      case Variable.Flow _ -> "flow";
      case Variable.Auxiliary _ -> "auxiliary";
      case Variable.Constant _ -> "constant";
      case Variable.Input _ -> "input";
      case Variable.Noise _ -> "noise";
      case Variable.Series _ -> "series";
      case Variable.Lookup _ -> "lookup";
    };
  }

  public List<String> lines() {
    return switch (variable) {
      case Variable.Stock stock -> {
        List<String> lines = new ArrayList<>(equations("initial", stock.initial()));
        stock.inflows().forEach(inflow -> lines.addAll(equations("inflow", inflow)));
        stock.outflows().forEach(outflow -> lines.addAll(equations("outflow", outflow)));
        yield lines;
      }
      case Variable.Flow flow -> equations(variable.name(), flow.equations());
      case Variable.Auxiliary auxiliary -> equations(variable.name(), auxiliary.equations());
      case Variable.Constant constant ->
          values(constant.values().size(), i -> Numerals.number(constant.values().get(i)));
      case Variable.Input input -> distributions(input.distributions());
      case Variable.Noise noise -> distributions(noise.distributions());
      case Variable.Series series ->
          values(series.tables().size(), i -> overTime(series.tables().get(i)));
      case Variable.Lookup lookup -> List.of(points(lookup.table()) + place());
    };
  }

  private List<String> equations(String label, Equations equations) {
    return switch (equations) {
      case Equations.Everywhere(Formula formula) -> List.of(line(label, formula));
      case Equations.ByElement byElement ->
          byElement.formulas().entrySet().stream()
              .filter(entry -> elements.isEmpty() || entry.getKey().equals(elements))
              .map(
                  entry -> line(new ScalarName(label, entry.getKey()).toString(), entry.getValue()))
              .toList();
    };
  }

  private static String line(String label, Formula formula) {
    return label + " = " + formula.text() + "  (" + formula.origin() + ")";
  }

  private List<String> distributions(List<Distribution> distributions) {
    return values(distributions.size(), i -> DistributionText.of(distributions.get(i)));
  }

  /** One line for each value, or the line of the one that is meant. */
  private List<String> values(int count, IntFunction<String> text) {
    if (!elements.isEmpty()) {
      int position = new ScalarName(variable.name(), elements).position(variable, model);
      return List.of(text.apply(position) + place());
    }
    if (variable.dimensions().isEmpty()) {
      return List.of(text.apply(0) + place());
    }
    return IntStream.range(0, count)
        .mapToObj(i ->
            String.join(", ", ScalarName.elementsAt(i, variable, model))
                + ": "
                + text.apply(i)
                + place())
        .toList();
  }

  private String overTime(Table table) {
    Clock clock = model.clock();
    return "%d points from %s to %s, %s"
        .formatted(
            table.x().size(),
            month(clock, table.x().getFirst()),
            month(clock, table.x().getLast()),
            reading(table));
  }

  private static String month(Clock clock, double time) {
    return clock.firstMonth().isPresent()
        ? clock.monthAt((int) Math.floor(time)).toString()
        : Numerals.number(time);
  }

  private static String points(Table table) {
    return IntStream.range(0, table.x().size())
            .mapToObj(i ->
                "["
                    + Numerals.number(table.x().get(i))
                    + ", "
                    + Numerals.number(table.y().get(i))
                    + "]")
            .collect(Collectors.joining(", "))
        + ", "
        + reading(table);
  }

  private static String reading(Table table) {
    return switch (table.between()) {
      case CONTINUOUS -> "continuous";
      case EXTRAPOLATE -> "extrapolated";
      case DISCRETE -> "discrete";
    };
  }

  private String place() {
    return "  (" + variable.origin() + ")";
  }
}
