package endurance.engine;

import static java.util.Objects.requireNonNull;

import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Table;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Makes up a model from a seed: a few dimensions, all kinds of variables, formulas over all
 * operators and functions. A variable refers to those before it, and to any where a stock, PREVIOUS
 * or DELAY stands between; then the written order is shuffled. Everything is without unit.
 */
public final class GeneratedModel {

  private static final List<Table.Reading> READINGS = List.of(Table.Reading.values());

  private final SplittableRandom random;
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  private final Map<String, List<String>> dimensionsOf = new LinkedHashMap<>();
  private final List<String> lookups = new ArrayList<>();
  private final int last;
  private final GeneratedFormulas formulas;

  private GeneratedModel(long seed) {
    this.random = new SplittableRandom(seed);
    this.last = 3 + random.nextInt(12);
    this.formulas = new GeneratedFormulas(random, dimensions, dimensionsOf, lookups, last);
  }

  public static Model of(long seed) {
    return new GeneratedModel(seed).model(seed);
  }

  private Model model(long seed) {
    for (int i = random.nextInt(4); i > 0; i--) {
      List<String> elements = new ArrayList<>();
      for (int j = random.nextInt(4); j >= 0; j--) {
        elements.add("e" + i + "_" + j);
      }
      dimensions.put("d" + i, new Dimension("d" + i, elements));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      names.add("v" + i);
      dimensionsOf.put("v" + i, someDimensions());
    }
    List<Variable> variables = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      lookups.add("table" + i);
      variables.add(
          new Variable.Lookup(heading("table" + i, List.of()), Unit.ONE, table(reading())));
    }
    for (int i = 0; i <= last; i++) {
      formulas.mayReferUpTo(i);
      variables.add(variable(names.get(i)));
    }
    Collections.shuffle(variables, new Random(seed));
    double dt = List.of(1.0, 0.5, 0.25, 0.125).get(random.nextInt(4));
    double start = List.of(0.0, 1.0, -2.0, 2020.0).get(random.nextInt(4));
    Clock clock = new Clock(Unit.ONE, start, dt, 2 + random.nextInt(10), Optional.empty());
    return Model.check(new Draft(clock, List.copyOf(dimensions.values()), variables, List.of()))
        .orThrow();
  }

  private List<String> someDimensions() {
    List<String> all = new ArrayList<>(dimensions.keySet());
    Collections.shuffle(all, new Random(random.nextLong()));
    return all.subList(0, Math.min(all.size(), random.nextInt(3)));
  }

  private static Heading heading(String name, List<String> dimensions) {
    return new Heading(name, dimensions, Optional.of(Unit.ONE), "", Origin.memory());
  }

  private Variable variable(String name) {
    Heading heading = heading(name, requireNonNull(dimensionsOf.get(name)));
    return switch (random.nextInt(formulas.upTo() < 2 ? 4 : 12)) {
      case 0 -> new Variable.Constant(heading, repeated(heading, formulas::number));
      case 1 -> new Variable.Input(heading, repeated(heading, this::distribution));
      case 2 -> new Variable.Noise(heading, repeated(heading, this::distribution));
      case 3 -> {
        Table.Reading reading = reading();
        yield new Variable.Series(heading, repeated(heading, () -> table(reading)));
      }
      case 4, 5, 6 ->
          new Variable.Stock(
              heading,
              equations(heading, 2),
              flows(heading, random.nextInt(3)),
              flows(heading, random.nextInt(3)));
      case 7 -> new Variable.Flow(heading, equations(heading, 4));
      default -> new Variable.Auxiliary(heading, equations(heading, 5));
    };
  }

  /** Flows of a stock may refer to anything: they act on the next point. */
  private List<Equations> flows(Heading heading, int howMany) {
    int here = formulas.upTo();
    formulas.mayReferUpTo(last + 1);
    List<Equations> flows = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      flows.add(equations(heading, 3));
    }
    formulas.mayReferUpTo(here);
    return flows;
  }

  private <T> List<T> repeated(Heading heading, java.util.function.Supplier<T> one) {
    int size = 1;
    for (String dimension : heading.dimensions()) {
      size *= requireNonNull(dimensions.get(dimension)).size();
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(one.get());
    }
    return all;
  }

  private Distribution distribution() {
    return switch (random.nextInt(6)) {
      case 0 -> new Distribution.Normal(1, 0.5);
      case 1 -> new Distribution.Lognormal(2, 0.3);
      case 2 -> new Distribution.Uniform(-1, 2);
      case 3 -> new Distribution.Triangular(0, 1, 4);
      case 4 -> new Distribution.Discrete(List.of(0.0, 1.0), List.of(0.4, 0.6));
      default ->
          new Distribution.Quantiles(1, 2, 4, 0.1, OptionalDouble.of(0), OptionalDouble.empty());
    };
  }

  private Table.Reading reading() {
    return READINGS.get(random.nextInt(READINGS.size()));
  }

  private Table table(Table.Reading reading) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    double at = random.nextInt(-3, 2);
    for (int i = random.nextInt(5); i >= 0; i--) {
      x.add(at);
      y.add(formulas.number());
      at += random.nextInt(1, 9) / 4.0;
    }
    return new Table(x, y, reading);
  }

  private Equations equations(Heading heading, int depth) {
    if (heading.dimensions().isEmpty() || random.nextInt(4) > 0) {
      return Equations.everywhere(formulas.formula(heading.dimensions(), depth));
    }
    Map<List<String>, Formula> byElement = new LinkedHashMap<>();
    List<List<String>> keys = List.of(List.of());
    for (String dimension : heading.dimensions()) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> key : keys) {
        for (String element : requireNonNull(dimensions.get(dimension)).elements()) {
          List<String> with = new ArrayList<>(key);
          with.add(element);
          longer.add(List.copyOf(with));
        }
      }
      keys = longer;
    }
    keys.forEach(key -> byElement.put(key, formulas.formula(heading.dimensions(), depth)));
    return new Equations.ByElement(byElement);
  }
}
