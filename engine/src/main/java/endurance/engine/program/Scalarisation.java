package endurance.engine.program;

import endurance.model.Clock;
import endurance.model.Distribution;
import endurance.model.Equations;
import endurance.model.Model;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Takes a model apart into scalar cells: only those that what is asked for needs, found from there.
 */
final class Scalarisation {

  private record Pending(int cell, Variable variable, int position) {}

  private final Model model;
  private final int points;
  private final Set<String> open;
  private final Cells cells = new Cells();
  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> found = new HashMap<>();
  private final Map<String, Shape> shapes = new HashMap<>();
  private final Map<String, Integer> tableNumbers = new LinkedHashMap<>();
  private final List<Table> tables = new ArrayList<>();
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final int time;
  private final int pointNumber;

  /**
   * @param points how many points of the clock are of interest
   * @param open constants and inputs that count as drawn even where their value is known
   */
  Scalarisation(Model model, int points, Set<String> open) {
    this.model = model;
    this.points = points;
    this.open = Set.copyOf(open);
    model.variables().keySet().forEach(name -> written.put(name, written.size()));
    this.time = cells.add(new Cells.Place(-1, 0, 0), scheduled("TIME", model.clock()::timeAt));
    this.pointNumber = cells.add(new Cells.Place(-1, 0, 1), scheduled("point", point -> point));
  }

  Cells cells() {
    return cells;
  }

  List<Table> tables() {
    return tables;
  }

  Model model() {
    return model;
  }

  Clock clock() {
    return model.clock();
  }

  Term time() {
    return new Term.Read(time);
  }

  /** The number of the point, from 0. */
  Term pointNumber() {
    return new Term.Read(pointNumber);
  }

  /** The cell of a variable's element; it is defined when the work is drained. */
  int cell(Variable variable, int position) {
    return found
        .computeIfAbsent(variable.name(), name -> new HashMap<>())
        .computeIfAbsent(
            position,
            absent -> {
              int cell = cells.reserve(place(variable, position, 0));
              pending.add(new Pending(cell, variable, position));
              return cell;
            });
  }

  /** The elements of a variable, looked up once for all that read it. */
  Shape shape(Variable variable) {
    return shapes.computeIfAbsent(variable.name(), _ -> Shape.of(model, variable));
  }

  int table(Variable.Lookup lookup) {
    return tableNumbers.computeIfAbsent(
        lookup.name(),
        absent -> {
          tables.add(lookup.table());
          return tables.size() - 1;
        });
  }

  Cells.Place place(Variable variable, int position, int hidden) {
    return new Cells.Place(written.getOrDefault(variable.name(), -1), position, hidden);
  }

  /** Defines every cell that has been asked for, and those they need in turn. */
  void drain() {
    while (!pending.isEmpty()) {
      Pending next = pending.remove();
      cells.set(next.cell, define(next.cell, next.variable, next.position));
    }
  }

  private Cell define(int cell, Variable variable, int position) {
    Shape shape = shape(variable);
    String name = shape.scalarName(variable.name(), position);
    Translation translation = new Translation(this, variable, shape, position);
    return switch (variable) {
      case Variable.Stock stock -> stock(cell, name, stock, translation);
      case Variable.Flow flow -> new Cell.Equation(name, name, translation.of(flow.equations()));
      case Variable.Auxiliary auxiliary ->
          new Cell.Equation(name, name, translation.of(auxiliary.equations()));
      case Variable.Constant constant -> {
        double value = constant.values().get(position);
        yield open.contains(variable.name())
            ? new Cell.Drawn(name, name, always(value), constant.origin(), false)
            : new Cell.Known(name, name, value);
      }
      case Variable.Input input -> {
        Distribution distribution = input.distributions().get(position);
        OptionalDouble sure = sure(distribution);
        yield sure.isPresent() && !open.contains(variable.name())
            ? new Cell.Known(name, name, sure.getAsDouble())
            : new Cell.Drawn(name, name, distribution, input.origin(), false);
      }
      case Variable.Noise noise -> noise(name, noise, position);
      case Variable.Series series -> {
        Table table = series.tables().get(position);
        yield scheduled(name, point -> table.read(model.clock().timeAt(point)));
      }
      case Variable.Lookup lookup ->
          throw new IllegalArgumentException(
              lookup.name() + " is a function, not a value: read it by LOOKUP");
    };
  }

  /** The one value an input can take, where there is but one: nothing has to be drawn. */
  private static OptionalDouble sure(Distribution distribution) {
    return distribution instanceof Distribution.Discrete discrete && discrete.values().size() == 1
        ? OptionalDouble.of(discrete.values().getFirst())
        : OptionalDouble.empty();
  }

  /** Where a value is made of the number drawn, by an equation like any other. */
  private Cell noise(String name, Variable.Noise noise, int position) {
    Distribution distribution = noise.distributions().get(position);
    Optional<ClosedForm> form = ClosedForm.of(distribution).filter(one -> !one.lines().isEmpty());
    if (form.isEmpty()) {
      return new Cell.Drawn(name, name, distribution, noise.origin(), true);
    }
    int drawn =
        cells.add(
            place(noise, position, 1),
            new Cell.Drawn(name + " {drawn}", name, distribution, noise.origin(), true));
    return new Cell.Equation(name, name, form.get().of(new Term.Read(drawn)));
  }

  private static Distribution always(double value) {
    return new Distribution.Discrete(List.of(value), List.of(1.0));
  }

  private Cell stock(int cell, String name, Variable.Stock stock, Translation translation) {
    Term initial = translation.of(stock.initial());
    Term inflow = sum(stock.inflows(), translation);
    Term net =
        stock.outflows().isEmpty()
            ? inflow
            : Terms.subtract(inflow, sum(stock.outflows(), translation));
    Term next =
        Terms.add(new Term.Read(cell), Terms.multiply(Terms.number(model.clock().dt()), net));
    return new Cell.State(name, name, initial, Optional.of(next), true);
  }

  private static Term sum(List<Equations> flows, Translation translation) {
    return flows.isEmpty()
        ? Terms.number(0)
        : Terms.fold(FoldOperation.SUM, flows.stream().map(translation::of).toList());
  }

  private Cell scheduled(String name, IntToDoubleFunction at) {
    return new Cell.Scheduled(
        name, name, IntStream.range(0, points).mapToObj(at::applyAsDouble).toList());
  }

  /** The formula that holds for one element. */
  static Formula formula(Equations equations, Shape shape, int position) {
    return switch (equations) {
      case Equations.Everywhere everywhere -> everywhere.formula();
      case Equations.ByElement byElement -> {
        Formula formula = byElement.formulas().get(shape.elements(position));
        if (formula == null) {
          throw new IllegalArgumentException("no formula for element " + shape.elements(position));
        }
        yield formula;
      }
    };
  }
}
