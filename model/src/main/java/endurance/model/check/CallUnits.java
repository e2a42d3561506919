package endurance.model.check;

import endurance.model.formula.Expression;
import endurance.model.formula.Expression.Call;
import endurance.model.unit.Unit;
import java.util.List;
import java.util.Optional;

/** What each function does to units. */
final class CallUnits {

  private final FormulaUnits formula;
  private final Unit time;

  CallUnits(FormulaUnits formula, UnitsByName names) {
    this.formula = formula;
    this.time = names.time();
  }

  Measure of(Call call) {
    List<Expression> arguments = call.arguments();
    return switch (call.function()) {
      case ABS, INT, ROUND, SUM, MEAN, INIT -> formula.of(arguments.getFirst());
      case EXP, LN, LOG10, SIN, COS, TAN, PROD -> {
        formula.require(arguments.getFirst(), Unit.ONE, call.function().name());
        yield Measure.one();
      }
      case SQRT -> root(call);
      case MIN, MAX -> same(arguments);
      case STEP -> {
        times(call, 1, 2);
        yield formula.of(arguments.getFirst());
      }
      case RAMP -> {
        times(call, 1, arguments.size());
        yield formula.of(arguments.getFirst()).times(Measure.of(time));
      }
      case PULSE -> {
        times(call, 1, arguments.size());
        yield formula.of(arguments.getFirst()).times(Measure.of(time.power(-1)));
      }
      case SMTH1, SMTH3, DELAY1, DELAY3, DELAY -> {
        times(call, 1, 2);
        yield arguments.size() == 2
            ? formula.of(arguments.getFirst())
            : pair(arguments.getFirst(), arguments.getLast());
      }
      case TREND -> {
        formula.of(arguments.getFirst());
        times(call, 1, 2);
        growth(call, 2);
        yield Measure.of(time.power(-1));
      }
      case FORCST -> {
        times(call, 1, 3);
        growth(call, 3);
        yield formula.of(arguments.getFirst());
      }
      case PREVIOUS -> pair(arguments.getFirst(), arguments.getLast());
      case TIME, DT, STARTTIME, STOPTIME -> Measure.of(time);
      case PI -> Measure.one();
      case INF -> Measure.any();
    };
  }

  /** The arguments from one place up to another, left out, are times. */
  private void times(Call call, int from, int to) {
    for (Expression argument : call.arguments().subList(from, to)) {
      formula.require(argument, time, "a time of " + call.function());
    }
  }

  /** The argument at a place, if there, is a fractional change per unit of time. */
  private void growth(Call call, int place) {
    if (call.arguments().size() > place) {
      formula.require(
          call.arguments().get(place), time.power(-1), "the initial trend of " + call.function());
    }
  }

  private Measure pair(Expression first, Expression second) {
    return formula.agree(first, formula.of(first), second, formula.of(second));
  }

  private Measure same(List<Expression> arguments) {
    Expression first = arguments.getFirst();
    Measure all = formula.of(first);
    for (Expression argument : arguments.subList(1, arguments.size())) {
      Measure own = formula.of(argument);
      formula.agree(first, all, argument, own);
      if (!(all instanceof Measure.Of)) {
        all = all.or(own);
        first = all instanceof Measure.Of ? argument : first;
      }
    }
    return all;
  }

  private Measure root(Call call) {
    Expression argument = call.arguments().getFirst();
    Measure own = formula.of(argument);
    if (!(own instanceof Measure.Of(Unit unit))) {
      return own;
    }
    Optional<Unit> root = unit.squareRoot();
    if (root.isEmpty()) {
      formula.fault(
          call,
          "SQRT of " + formula.shown(argument, own) + ", which is the square of no unit",
          "divide by a constant of unit " + unit + " first");
    }
    return root.map(Measure::of).orElse(Measure.unknown());
  }
}
