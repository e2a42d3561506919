package endurance.engine;

import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.RankCorrelation;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Small models for tests, from formulas as text; everything is without unit. */
public final class Models {

  private final Clock clock;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<RankCorrelation> correlations = new ArrayList<>();

  private Models(Clock clock) {
    this.clock = clock;
  }

  public static Models over(int steps) {
    return over(0, 1, steps);
  }

  public static Models over(double start, double dt, int steps) {
    return new Models(new Clock(Unit.ONE, start, dt, steps, Optional.empty()));
  }

  public Models dimension(String name, String... elements) {
    dimensions.add(new Dimension(name, List.of(elements)));
    return this;
  }

  public Models constant(String name, double value) {
    variables.add(new Variable.Constant(heading(name), repeated(name, value)));
    return this;
  }

  public Models input(String name, Distribution distribution) {
    variables.add(new Variable.Input(heading(name), repeated(name, distribution)));
    return this;
  }

  public Models noise(String name, Distribution distribution) {
    variables.add(new Variable.Noise(heading(name), repeated(name, distribution)));
    return this;
  }

  public Models series(String name, Table table) {
    variables.add(new Variable.Series(heading(name), repeated(name, table)));
    return this;
  }

  public Models lookup(String name, Table table) {
    variables.add(new Variable.Lookup(heading(name), Unit.ONE, table));
    return this;
  }

  public Models auxiliary(String name, String formula) {
    variables.add(new Variable.Auxiliary(heading(name), equations(formula)));
    return this;
  }

  public Models stock(String name, String initial, String inflow, String... outflows) {
    variables.add(
        new Variable.Stock(
            heading(name),
            equations(initial),
            List.of(equations(inflow)),
            List.of(outflows).stream().map(Models::equations).toList()));
    return this;
  }

  public Models correlated(String first, String second, double rank) {
    correlations.add(new RankCorrelation(first, second, rank, Origin.memory()));
    return this;
  }

  public Model model() {
    return Model.check(new Draft(clock, dimensions, variables, correlations)).orThrow();
  }

  /** A simulation that observes some variables at the last point. */
  public Simulation observing(String... names) {
    return Simulation.of(model(), atEnd(names)).orThrow();
  }

  public java.util.Set<Observable> atEnd(String... names) {
    java.util.Set<Observable> observables = new java.util.LinkedHashSet<>();
    for (String name : names) {
      observables.add(new Observable(name, clock.steps()));
    }
    return observables;
  }

  /** The one path of a model without draws. */
  public List<Double> path(String name) {
    return observing(name).trajectory(0, 0).of(name);
  }

  private static Equations equations(String formula) {
    return Equations.everywhere(FormulaParser.parse(formula, Origin.memory()).orThrow());
  }

  /** {@code name} or {@code name[dimension]}. */
  private Heading heading(String text) {
    int bracket = text.indexOf('[');
    String name = bracket < 0 ? text : text.substring(0, bracket);
    List<String> over =
        bracket < 0
            ? List.of()
            : List.of(text.substring(bracket + 1, text.length() - 1).split(", "));
    return new Heading(name, over, Optional.of(Unit.ONE), "", Origin.memory());
  }

  private <T> List<T> repeated(String name, T one) {
    int size = 1;
    for (String over : heading(name).dimensions()) {
      size *=
          dimensions.stream()
              .filter(dimension -> dimension.name().equals(over))
              .findFirst()
              .orElseThrow()
              .size();
    }
    return Collections.nCopies(size, one);
  }
}
