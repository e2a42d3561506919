package endurance.engine;

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
import endurance.model.formula.BinaryOperator;
import endurance.model.formula.Builtin;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Index;
import endurance.model.formula.Span;
import endurance.model.formula.UnaryOperator;
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
final class GeneratedModel {

  private static final List<Builtin> PLAIN =
      List.of(
          Builtin.ABS,
          Builtin.EXP,
          Builtin.LN,
          Builtin.LOG10,
          Builtin.SQRT,
          Builtin.SIN,
          Builtin.COS,
          Builtin.TAN,
          Builtin.INT,
          Builtin.ROUND);
  private static final List<Builtin> REDUCING =
      List.of(Builtin.SUM, Builtin.MEAN, Builtin.PROD, Builtin.MIN, Builtin.MAX);
  private static final List<Builtin> REMEMBERING =
      List.of(
          Builtin.SMTH1,
          Builtin.SMTH3,
          Builtin.DELAY1,
          Builtin.DELAY3,
          Builtin.TREND,
          Builtin.FORCST,
          Builtin.DELAY,
          Builtin.PREVIOUS,
          Builtin.INIT);

  private final SplittableRandom random;
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  private final Map<String, List<String>> dimensionsOf = new LinkedHashMap<>();
  private final List<String> lookups = new ArrayList<>();
  private final int last;

  /** Up to which variable formulas may refer at the same point. */
  private int upTo;

  private GeneratedModel(long seed) {
    this.random = new SplittableRandom(seed);
    this.last = 3 + random.nextInt(12);
  }

  static Model of(long seed) {
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
          new Variable.Lookup(heading("table" + i, List.of()), Unit.ONE, table()));
    }
    for (int i = 0; i <= last; i++) {
      upTo = i;
      variables.add(variable(names.get(i)));
    }
    Collections.shuffle(variables, new Random(seed));
    double dt = List.of(1.0, 0.5, 0.25, 0.125).get(random.nextInt(4));
    double start = List.of(0.0, 1.0, -2.0, 2020.0).get(random.nextInt(4));
    Clock clock = new Clock(Unit.ONE, start, dt, 2 + random.nextInt(10), Optional.empty());
    return Model.check(
            new Draft(clock, List.copyOf(dimensions.values()), variables, List.of()))
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
    Heading heading = heading(name, dimensionsOf.get(name));
    return switch (random.nextInt(upTo < 2 ? 4 : 12)) {
      case 0 -> new Variable.Constant(heading, repeated(heading, this::number));
      case 1 -> new Variable.Input(heading, repeated(heading, this::distribution));
      case 2 -> new Variable.Noise(heading, repeated(heading, this::distribution));
      case 3 -> new Variable.Series(heading, repeated(heading, this::table));
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
    int here = upTo;
    upTo = last + 1;
    List<Equations> flows = new ArrayList<>();
    for (int i = 0; i < howMany; i++) {
      flows.add(equations(heading, 3));
    }
    upTo = here;
    return flows;
  }

  private <T> List<T> repeated(Heading heading, java.util.function.Supplier<T> one) {
    int size = 1;
    for (String dimension : heading.dimensions()) {
      size *= dimensions.get(dimension).size();
    }
    List<T> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(one.get());
    }
    return all;
  }

  private double number() {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> random.nextInt(-3, 8);
      case 3 -> random.nextInt(-8, 24) / 8.0;
      default -> random.nextDouble(-2, 5);
    };
  }

  private Distribution distribution() {
    return switch (random.nextInt(6)) {
      case 0 -> new Distribution.Normal(1, 0.5);
      case 1 -> new Distribution.Lognormal(2, 0.3);
      case 2 -> new Distribution.Uniform(-1, 2);
      case 3 -> new Distribution.Triangular(0, 1, 4);
      case 4 -> new Distribution.Discrete(List.of(0.0, 1.0), List.of(0.4, 0.6));
      default ->
          new Distribution.Quantiles(
              1, 2, 4, 0.1, OptionalDouble.of(0), OptionalDouble.empty());
    };
  }

  private Table table() {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    double at = random.nextInt(-3, 2);
    for (int i = random.nextInt(5); i >= 0; i--) {
      x.add(at);
      y.add(number());
      at += random.nextInt(1, 9) / 4.0;
    }
    return new Table(x, y, Table.Reading.values()[random.nextInt(3)]);
  }

  private Equations equations(Heading heading, int depth) {
    if (heading.dimensions().isEmpty() || random.nextInt(4) > 0) {
      return Equations.everywhere(formula(heading.dimensions(), depth));
    }
    Map<List<String>, Formula> formulas = new LinkedHashMap<>();
    List<List<String>> keys = List.of(List.of());
    for (String dimension : heading.dimensions()) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> key : keys) {
        for (String element : dimensions.get(dimension).elements()) {
          List<String> with = new ArrayList<>(key);
          with.add(element);
          longer.add(List.copyOf(with));
        }
      }
      keys = longer;
    }
    keys.forEach(key -> formulas.put(key, formula(heading.dimensions(), depth)));
    return new Equations.ByElement(formulas);
  }

  private Formula formula(List<String> here, int depth) {
    return new Formula("generated", expression(here, List.of(), depth), Origin.memory());
  }

  /**
   * @param here dimensions of the variable at hand
   * @param stars dimensions over which wildcards may run
   */
  private Expression expression(List<String> here, List<String> stars, int depth) {
    if (depth == 0) {
      return leaf(here, stars);
    }
    return switch (random.nextInt(16)) {
      case 0, 1 -> leaf(here, stars);
      case 2 ->
          new Expression.Unary(
              UnaryOperator.values()[random.nextInt(3)],
              expression(here, stars, depth - 1),
              Span.NONE);
      case 3, 4, 5, 6 ->
          new Expression.Binary(
              BinaryOperator.values()[random.nextInt(BinaryOperator.values().length)],
              expression(here, stars, depth - 1),
              expression(here, stars, depth - 1),
              Span.NONE);
      case 7 ->
          new Expression.Conditional(
              expression(here, stars, depth - 1),
              expression(here, stars, depth - 1),
              expression(here, stars, depth - 1),
              Span.NONE);
      case 8 -> call(PLAIN.get(random.nextInt(PLAIN.size())), here, stars, depth, 1);
      case 9 -> call(random.nextBoolean() ? Builtin.MIN : Builtin.MAX, here, stars, depth, 3);
      case 10, 11 -> {
        List<String> over = new ArrayList<>(dimensions.keySet());
        Builtin function = REDUCING.get(random.nextInt(REDUCING.size()));
        yield new Expression.Call(
            function, List.of(expression(here, over, depth - 1)), Span.NONE);
      }
      case 12 -> timed(here, stars, depth);
      case 13 ->
          lookups.isEmpty()
              ? leaf(here, stars)
              : new Expression.Lookup(
                  lookups.get(random.nextInt(lookups.size())),
                  expression(here, stars, depth - 1),
                  Span.NONE);
      default -> remembering(here, stars, depth);
    };
  }

  private Expression call(
      Builtin function, List<String> here, List<String> stars, int depth, int arguments) {
    List<Expression> list = new ArrayList<>();
    for (int i = 0; i < arguments; i++) {
      list.add(expression(here, stars, depth - 1));
    }
    return new Expression.Call(function, list, Span.NONE);
  }

  private Expression timed(List<String> here, List<String> stars, int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> call(Builtin.STEP, here, stars, depth, 2);
      case 1 -> call(Builtin.RAMP, here, stars, depth, 2 + random.nextInt(2));
      // Eighths: times for which no rounding makes one point nearer than another.
      default -> {
        List<Expression> arguments = new ArrayList<>();
        arguments.add(expression(here, stars, depth - 1));
        arguments.add(
            new Expression.Binary(
                BinaryOperator.ADD,
                new Expression.Call(Builtin.STARTTIME, List.of(), Span.NONE),
                literal(random.nextInt(-8, 32) / 16.0),
                Span.NONE));
        if (random.nextBoolean()) {
          arguments.add(literal(random.nextInt(-1, 32) / 16.0));
        }
        yield new Expression.Call(Builtin.PULSE, arguments, Span.NONE);
      }
    };
  }

  private Expression remembering(List<String> here, List<String> stars, int depth) {
    Builtin function = REMEMBERING.get(random.nextInt(REMEMBERING.size()));
    int most = function.mostArguments();
    int arguments = function.fewestArguments() + random.nextInt(most - function.fewestArguments() + 1);
    boolean laterAllowed =
        function == Builtin.PREVIOUS || (function == Builtin.DELAY && arguments == 3);
    List<Expression> list = new ArrayList<>();
    int before = upTo;
    upTo = laterAllowed ? last + 1 : upTo;
    list.add(expression(here, stars, depth - 1));
    upTo = before;
    for (int i = 1; i < arguments; i++) {
      list.add(
          i == 1 && random.nextInt(4) > 0 && function != Builtin.PREVIOUS
              ? literal(random.nextInt(1, 40) / 8.0)
              : expression(here, stars, depth - 1));
    }
    return new Expression.Call(function, list, Span.NONE);
  }

  private Expression leaf(List<String> here, List<String> stars) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> literal(number());
      case 2 ->
          new Expression.Call(
              List.of(
                      Builtin.TIME,
                      Builtin.DT,
                      Builtin.STARTTIME,
                      Builtin.STOPTIME,
                      Builtin.PI,
                      Builtin.INF)
                  .get(random.nextInt(6)),
              List.of(),
              Span.NONE);
      default -> upTo == 0 ? literal(number()) : reference(here, stars);
    };
  }

  private Expression reference(List<String> here, List<String> stars) {
    String name = "v" + random.nextInt(upTo > last ? last + 1 : upTo);
    List<Index> indices = new ArrayList<>();
    for (String dimension : dimensionsOf.get(name)) {
      List<String> elements = dimensions.get(dimension).elements();
      int choice = random.nextInt(3);
      if (stars.contains(dimension) && choice > 0) {
        indices.add(new Index.Wildcard());
      } else if (here.contains(dimension) && choice > 0) {
        indices.add(new Index.Name(dimension));
      } else {
        indices.add(new Index.Name(elements.get(random.nextInt(elements.size()))));
      }
    }
    return new Expression.Reference(name, indices, Span.NONE);
  }

  private static Expression literal(double value) {
    return new Expression.Literal(value, Span.NONE);
  }
}
