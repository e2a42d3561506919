package endurance.engine;

import static java.util.Objects.requireNonNull;

import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.arithmetic.InverseNormal;
import endurance.engine.random.Quantiles;
import endurance.engine.random.RandomStream;
import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Equations;
import endurance.model.Model;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;

/**
 * The language's definition as a program: evaluates a model straight from its formulas, element by
 * element and point by point, remembering what it has computed. Slow and obvious; the oracle of the
 * compiler. Knows nothing of programs, slots or batches.
 */
final class Interpreter {

  /** What names in brackets stand for: dimensions of the variable at hand, and wildcards. */
  record Bindings(Map<String, String> here, Map<String, String> stars) {}

  private record Cell(String variable, List<String> elements, int point) {}

  private final Model model;
  private final Clock clock;
  private final long seed;
  private final long future;
  private final Map<Cell, Double> values = new HashMap<>();
  private final InterpretedMemory memory;

  Interpreter(Model model, long seed, long future) {
    this.model = model;
    this.clock = model.clock();
    this.seed = seed;
    this.future = future;
    this.memory = new InterpretedMemory(clock.dt(), this::of);
  }

  double value(String name, List<String> elements, int point) {
    Cell cell = new Cell(name, elements, point);
    Double known = values.get(cell);
    if (known == null) {
      known = compute(model.variable(name), elements, point);
      values.put(cell, known);
    }
    return known;
  }

  private double compute(Variable variable, List<String> elements, int k) {
    int position = position(variable, elements);
    String scalar =
        elements.isEmpty()
            ? variable.name()
            : variable.name() + "[" + String.join(", ", elements) + "]";
    Map<String, String> here = new HashMap<>();
    for (int i = 0; i < elements.size(); i++) {
      here.put(variable.dimensions().get(i), elements.get(i));
    }
    Bindings bindings = new Bindings(here, Map.of());
    return switch (variable) {
      case Variable.Stock stock -> {
        if (k == 0) {
          yield of(stock.initial(), elements, bindings, 0);
        }
        double in = 0;
        for (int i = 0; i < stock.inflows().size(); i++) {
          double flow = of(stock.inflows().get(i), elements, bindings, k - 1);
          in = i == 0 ? flow : in + flow;
        }
        double out = 0;
        for (int i = 0; i < stock.outflows().size(); i++) {
          double flow = of(stock.outflows().get(i), elements, bindings, k - 1);
          out = i == 0 ? flow : out + flow;
        }
        double net = stock.outflows().isEmpty() ? in : in - out;
        yield value(variable.name(), elements, k - 1) + clock.dt() * net;
      }
      case Variable.Flow flow -> of(flow.equations(), elements, bindings, k);
      case Variable.Auxiliary auxiliary -> of(auxiliary.equations(), elements, bindings, k);
      case Variable.Constant constant -> constant.values().get(position);
      case Variable.Input input -> draw(input.distributions().get(position), scalar, 0);
      case Variable.Noise noise -> draw(noise.distributions().get(position), scalar, k);
      case Variable.Series series -> series.tables().get(position).read(clock.timeAt(k));
      case Variable.Lookup lookup -> throw new AssertionError(lookup.name());
    };
  }

  private double draw(Distribution distribution, String name, int step) {
    double uniform = RandomStream.of(seed, name).uniform(future, step);
    return distribution instanceof Distribution.Normal normal
        ? normal.mean() + normal.standardDeviation() * InverseNormal.at(uniform)
        : Quantiles.of(distribution, name, endurance.model.Origin.memory()).orThrow().at(uniform);
  }

  private Dimension dimension(String name) {
    return requireNonNull(model.dimensions().get(name), name);
  }

  private int position(Variable variable, List<String> elements) {
    int position = 0;
    for (int i = 0; i < elements.size(); i++) {
      Dimension dimension = dimension(variable.dimensions().get(i));
      position = position * dimension.size() + dimension.elements().indexOf(elements.get(i));
    }
    return position;
  }

  private double of(Equations equations, List<String> elements, Bindings bindings, int k) {
    return switch (equations) {
      case Equations.Everywhere everywhere -> of(everywhere.formula().expression(), bindings, k);
      case Equations.ByElement byElement ->
          of(requireNonNull(byElement.formulas().get(elements)).expression(), bindings, k);
    };
  }

  private double of(Expression expression, Bindings b, int k) {
    return switch (expression) {
      case Expression.Literal literal -> literal.value();
      case Expression.Reference reference -> reference(reference, b, k);
      case Expression.Unary unary -> {
        double x = of(unary.operand(), b, k);
        yield switch (unary.operator()) {
          case PLUS -> x;
          case MINUS -> -x;
          case NOT -> x == 0 ? 1 : 0;
        };
      }
      case Expression.Binary binary -> binary(binary, b, k);
      case Expression.Conditional conditional ->
          of(conditional.condition(), b, k) != 0
              ? of(conditional.then(), b, k)
              : of(conditional.otherwise(), b, k);
      case Expression.Lookup lookup ->
          ((Variable.Lookup) model.variable(lookup.table()))
              .table()
              .read(of(lookup.argument(), b, k));
      case Expression.Call call -> call(call, b, k);
    };
  }

  private double reference(Expression.Reference reference, Bindings b, int k) {
    List<String> elements = new ArrayList<>();
    List<String> dimensions = model.variable(reference.name()).dimensions();
    for (int i = 0; i < dimensions.size(); i++) {
      elements.add(
          switch (reference.indices().get(i)) {
            case Index.Name name -> b.here().getOrDefault(name.name(), name.name());
            case Index.Wildcard wildcard -> b.stars().get(dimensions.get(i));
          });
    }
    return value(reference.name(), elements, k);
  }

  private double binary(Expression.Binary binary, Bindings b, int k) {
    double x = of(binary.left(), b, k);
    double y = of(binary.right(), b, k);
    return switch (binary.operator()) {
      case POWER -> Arithmetic.power(x, y);
      case MULTIPLY -> x * y;
      case DIVIDE -> x / y;
      case MODULO -> {
        double rest = x % y;
        yield rest != 0 && Math.signum(rest) != Math.signum(y) ? rest + y : rest;
      }
      case ADD -> x + y;
      case SUBTRACT -> x - y;
      case LESS -> x < y ? 1 : 0;
      case LESS_OR_EQUAL -> x <= y ? 1 : 0;
      case GREATER -> x > y ? 1 : 0;
      case GREATER_OR_EQUAL -> x >= y ? 1 : 0;
      case EQUAL -> x == y ? 1 : 0;
      case NOT_EQUAL -> x != y ? 1 : 0;
      case AND -> x != 0 && y != 0 ? 1 : 0;
      case OR -> x != 0 || y != 0 ? 1 : 0;
    };
  }

  private double call(Expression.Call call, Bindings b, int k) {
    List<Expression> a = call.arguments();
    return switch (call.function()) {
      case ABS -> Math.abs(of(a.get(0), b, k));
      case EXP -> Arithmetic.exp(of(a.get(0), b, k));
      case LN -> Arithmetic.log(of(a.get(0), b, k));
      case LOG10 -> Arithmetic.log10(of(a.get(0), b, k));
      case SQRT -> Math.sqrt(of(a.get(0), b, k));
      case SIN -> StrictMath.sin(of(a.get(0), b, k));
      case COS -> StrictMath.cos(of(a.get(0), b, k));
      case TAN -> StrictMath.tan(of(a.get(0), b, k));
      case INT -> Math.floor(of(a.get(0), b, k));
      case ROUND -> {
        double x = of(a.get(0), b, k);
        double down = Math.floor(Math.abs(x));
        yield Math.copySign(Math.abs(x) - down < 0.5 ? down : down + 1, x);
      }
      case MIN -> a.size() == 1 ? reduce(a.get(0), b, k, Math::min) : many(a, b, k, Math::min);
      case MAX -> a.size() == 1 ? reduce(a.get(0), b, k, Math::max) : many(a, b, k, Math::max);
      case SUM -> reduce(a.get(0), b, k, Double::sum);
      case PROD -> reduce(a.get(0), b, k, (x, y) -> x * y);
      case MEAN -> reduce(a.get(0), b, k, Double::sum) / combinations(a.get(0)).size();
      case STEP -> clock.timeAt(k) >= of(a.get(1), b, k) ? of(a.get(0), b, k) : 0;
      case RAMP -> {
        double start = of(a.get(1), b, k);
        double time = clock.timeAt(k);
        double until = a.size() == 2 ? time : Math.min(time, of(a.get(2), b, k));
        yield time >= start ? of(a.get(0), b, k) * (until - start) : 0;
      }
      case PULSE -> pulse(a, b, k) ? of(a.get(0), b, k) / clock.dt() : 0;
      case SMTH1 -> memory.smooth(call, b, k, 1);
      case SMTH3 -> memory.smooth(call, b, k, 3);
      case DELAY1 -> memory.outflow(call, b, k, 1, 1);
      case DELAY3 -> memory.outflow(call, b, k, 3, 3);
      case DELAY -> {
        double time = of(a.get(1), b, 0);
        double steps = Math.max(1, Math.floor(time / clock.dt() + 0.5));
        yield !(time >= 0)
            ? Double.NaN
            : k >= steps
                ? of(a.get(0), b, k - (int) steps)
                : of(a.get(a.size() == 3 ? 2 : 0), b, 0);
      }
      case TREND -> memory.trend(call, b, k, a.size() == 3 ? a.get(2) : null);
      case FORCST ->
          of(a.get(0), b, k)
              * (1
                  + memory.trend(call, b, k, a.size() == 4 ? a.get(3) : null) * of(a.get(2), b, k));
      case INIT -> of(a.get(0), b, 0);
      case PREVIOUS -> k == 0 ? of(a.get(1), b, 0) : of(a.get(0), b, k - 1);
      case TIME -> clock.timeAt(k);
      case DT -> clock.dt();
      case STARTTIME -> clock.start();
      case STOPTIME -> clock.stop();
      case PI -> Math.PI;
      case INF -> Double.POSITIVE_INFINITY;
    };
  }

  private double many(
      List<Expression> arguments, Bindings b, int k, DoubleBinaryOperator operator) {
    double result = of(arguments.get(0), b, k);
    for (int i = 1; i < arguments.size(); i++) {
      result = operator.applyAsDouble(result, of(arguments.get(i), b, k));
    }
    return result;
  }

  private double reduce(Expression argument, Bindings b, int k, DoubleBinaryOperator operator) {
    double result = Double.NaN;
    boolean first = true;
    for (Map<String, String> stars : combinations(argument)) {
      double x = of(argument, new Bindings(b.here(), stars), k);
      result = first ? x : operator.applyAsDouble(result, x);
      first = false;
    }
    return result;
  }

  private List<Map<String, String>> combinations(Expression argument) {
    Set<String> dimensions = new LinkedHashSet<>();
    stars(argument, dimensions);
    List<Map<String, String>> combinations = List.of(Map.of());
    for (String dimension : dimensions) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> combination : combinations) {
        for (String element : dimension(dimension).elements()) {
          Map<String, String> with = new HashMap<>(combination);
          with.put(dimension, element);
          longer.add(with);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  private void stars(Expression expression, Set<String> dimensions) {
    switch (expression) {
      case Expression.Literal literal -> {}
      case Expression.Reference reference -> {
        for (int i = 0; i < reference.indices().size(); i++) {
          if (reference.indices().get(i) instanceof Index.Wildcard) {
            dimensions.add(model.variable(reference.name()).dimensions().get(i));
          }
        }
      }
      case Expression.Unary unary -> stars(unary.operand(), dimensions);
      case Expression.Binary binary -> {
        stars(binary.left(), dimensions);
        stars(binary.right(), dimensions);
      }
      case Expression.Conditional conditional -> {
        stars(conditional.condition(), dimensions);
        stars(conditional.then(), dimensions);
        stars(conditional.otherwise(), dimensions);
      }
      case Expression.Lookup lookup -> stars(lookup.argument(), dimensions);
      case Expression.Call call -> {
        if (!(call.function().reduces() && call.arguments().size() == 1)) {
          call.arguments().forEach(argument -> stars(argument, dimensions));
        }
      }
    }
  }

  /** Tries every pulse up to this point. */
  private boolean pulse(List<Expression> a, Bindings b, int k) {
    double first = of(a.get(1), b, k);
    if (nearest(first) == k) {
      return true;
    }
    double interval = a.size() == 3 ? of(a.get(2), b, k) : 0;
    if (!(interval > 0 && interval < Double.POSITIVE_INFINITY)) {
      return false;
    }
    for (int i = 1; nearest(first + i * interval) <= k; i++) {
      if (nearest(first + i * interval) == k) {
        return true;
      }
    }
    return false;
  }

  private double nearest(double time) {
    return Math.floor((time - clock.start()) / clock.dt() + 0.5);
  }
}
