package endurance.engine;

import static java.util.Objects.requireNonNull;

import endurance.model.Dimension;
import endurance.model.Origin;
import endurance.model.formula.BinaryOperator;
import endurance.model.formula.Builtin;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Index;
import endurance.model.formula.Span;
import endurance.model.formula.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes up formulas over the variables {@code v0} to {@code v(last)} of a {@link GeneratedModel}.
 */
final class GeneratedFormulas {

  private static final List<UnaryOperator> UNARY = List.of(UnaryOperator.values());
  private static final List<BinaryOperator> BINARY = List.of(BinaryOperator.values());
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
  private final Map<String, Dimension> dimensions;
  private final Map<String, List<String>> dimensionsOf;
  private final List<String> lookups;
  private final int last;
  private int upTo;

  GeneratedFormulas(
      SplittableRandom random,
      Map<String, Dimension> dimensions,
      Map<String, List<String>> dimensionsOf,
      List<String> lookups,
      int last) {
    this.random = random;
    this.dimensions = dimensions;
    this.dimensionsOf = dimensionsOf;
    this.lookups = lookups;
    this.last = last;
  }

  /** Below which variable formulas may refer at the same point. */
  int upTo() {
    return upTo;
  }

  void mayReferUpTo(int variable) {
    upTo = variable;
  }

  double number() {
    return switch (random.nextInt(8)) {
      case 0 -> 0;
      case 1 -> 1;
      case 2 -> random.nextInt(-3, 8);
      case 3 -> random.nextInt(-8, 24) / 8.0;
      default -> random.nextDouble(-2, 5);
    };
  }

  /** A formula of a variable over some dimensions, at most so deep. */
  Formula formula(List<String> here, int depth) {
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
              UNARY.get(random.nextInt(UNARY.size())),
              expression(here, stars, depth - 1),
              Span.NONE);
      case 3, 4, 5, 6 ->
          new Expression.Binary(
              BINARY.get(random.nextInt(BINARY.size())),
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
        Expression argument = expression(here, over, depth - 1);
        yield hasWildcard(argument)
            ? new Expression.Call(function, List.of(argument), Span.NONE)
            : argument;
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

  /** Whether a call around this would have something to reduce: inner calls keep what is theirs. */
  private static boolean hasWildcard(Expression expression) {
    return switch (expression) {
      case Expression.Reference reference ->
          reference.indices().stream().anyMatch(Index.Wildcard.class::isInstance);
      case Expression.Call call when call.reduces() -> false;
      default -> expression.children().stream().anyMatch(GeneratedFormulas::hasWildcard);
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
    int arguments =
        function.fewestArguments() + random.nextInt(most - function.fewestArguments() + 1);
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
    for (String dimension : requireNonNull(dimensionsOf.get(name))) {
      List<String> elements = requireNonNull(dimensions.get(dimension)).elements();
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
