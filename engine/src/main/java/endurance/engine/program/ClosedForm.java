package endurance.engine.program;

import static endurance.engine.program.Terms.add;
import static endurance.engine.program.Terms.divide;
import static endurance.engine.program.Terms.multiply;
import static endurance.engine.program.Terms.number;
import static endurance.engine.program.Terms.subtract;

import endurance.engine.program.Term.Binary;
import endurance.engine.program.Term.Read;
import endurance.engine.program.Term.Select;
import endurance.engine.program.Term.Unary;
import endurance.engine.random.Metalog;
import endurance.engine.random.Scaled;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * A quantile function that is a formula: what a stream has to give, and lines that make the value
 * of it, in the order of operations of {@link endurance.engine.random.Quantiles}, so with its bits.
 *
 * @param drawn what a stream has to give
 * @param lines over {@link #VALUE}, which holds the number before and the value after them, and
 *     slots from {@link #FIRST_SCRATCH} on for what they have in common; none where the number is
 *     the value
 */
record ClosedForm(Scaled drawn, List<Line> lines) {

  /** Stands for the slot of the value. */
  static final int VALUE = 0;

  /** The first of the slots that hold something between two lines only. */
  static final int FIRST_SCRATCH = 1;

  /** Scratch slots that any form uses. */
  static final int SCRATCH = 2;

  /** With more values a search is quicker than comparing with one after the other. */
  private static final int MOST_VALUES = 16;

  private static final Term X = new Read(VALUE);
  private static final Term FIRST = new Read(FIRST_SCRATCH);
  private static final Term SECOND = new Read(FIRST_SCRATCH + 1);

  ClosedForm {
    lines = List.copyOf(lines);
  }

  /** The form; empty for distributions whose quantile function is a table, or is none. */
  static Optional<ClosedForm> of(Distribution distribution) {
    return switch (distribution) {
      case Distribution.Normal(double mean, double standardDeviation) ->
          Optional.of(new ClosedForm(new Scaled(true, mean, standardDeviation), List.of()));
      case Distribution.Uniform(double low, double high) ->
          Optional.of(new ClosedForm(new Scaled(false, low, high - low), List.of()));
      case Distribution.Lognormal(double median, double logStandardDeviation) ->
          Optional.of(
              new ClosedForm(
                  new Scaled(true, 0, logStandardDeviation),
                  List.of(value(multiply(number(median), exp(X))))));
      case Distribution.Triangular triangular -> Optional.of(uniform(List.of(of(triangular))));
      case Distribution.Quantiles quantiles ->
          Metalog.through(quantiles, "", Origin.memory())
                  instanceof Checked.Valid<Metalog>(Metalog metalog)
              ? Optional.of(uniform(of(metalog)))
              : Optional.empty();
      case Distribution.Discrete discrete ->
          discrete.values().size() > 1 && discrete.values().size() <= MOST_VALUES
              ? Optional.of(uniform(List.of(of(discrete))))
              : Optional.empty();
      case Distribution.Pert _, Distribution.Beta _, Distribution.Empirical _ -> Optional.empty();
    };
  }

  private static ClosedForm uniform(List<Line> lines) {
    return new ClosedForm(Scaled.UNIFORM, lines);
  }

  /** The lines on slots of a program. */
  List<Line> on(IntUnaryOperator slots) {
    return lines.stream()
        .map(line ->
            new Line(
                slots.applyAsInt(line.slot()),
                placed(line.term(), read -> new Read(slots.applyAsInt(read.slot())))))
        .toList();
  }

  /** The value as one term. */
  Term of(Term number) {
    List<Term> held = new ArrayList<>(List.of(number));
    for (int scratch = 0; scratch < SCRATCH; scratch++) {
      held.add(number); // replaced before it is read
    }
    lines.forEach(
        line -> held.set(line.slot(), placed(line.term(), read -> held.get(read.slot()))));
    return held.get(VALUE);
  }

  private static Term placed(Term term, Function<Read, Term> reads) {
    return term.rebuilt(node -> node instanceof Read read ? reads.apply(read) : node);
  }

  private static Line of(Distribution.Triangular triangular) {
    double width = triangular.high() - triangular.low();
    double left = triangular.mode() - triangular.low();
    Term area = multiply(X, number(width));
    Term rest = multiply(subtract(number(1), X), number(width));
    return value(
        new Select(
            new Binary(BinaryOperation.LESS_OR_EQUAL, area, number(left)),
            add(number(triangular.low()), root(multiply(area, number(left)))),
            subtract(number(triangular.high()), root(multiply(rest, number(width - left))))));
  }

  private static List<Line> of(Metalog metalog) {
    Term logit = new Unary(UnaryOperation.LOG, divide(X, subtract(number(1), X)));
    Term slope =
        add(
            number(metalog.a2()),
            multiply(number(metalog.a3()), subtract(X, number(Metalog.MIDDLE))));
    Term unbounded = add(number(metalog.a1()), multiply(logit, slope));
    OptionalDouble min = metalog.min();
    OptionalDouble max = metalog.max();
    if (min.isPresent() && max.isPresent()) {
      return logistic(unbounded, min.getAsDouble(), max.getAsDouble());
    }
    return List.of(
        value(
            min.isPresent()
                ? add(number(min.getAsDouble()), exp(unbounded))
                : max.isPresent()
                    ? subtract(
                        number(max.getAsDouble()), exp(new Unary(UnaryOperation.NEGATE, unbounded)))
                    : unbounded));
  }

  /** From the side on which the exponential does not overflow. */
  private static List<Line> logistic(Term unbounded, double min, double max) {
    Term small = exp(new Unary(UnaryOperation.NEGATE, new Unary(UnaryOperation.ABSOLUTE, FIRST)));
    Term part = multiply(number(max - min), divide(SECOND, add(number(1), SECOND)));
    return List.of(
        new Line(FIRST_SCRATCH, unbounded),
        new Line(FIRST_SCRATCH + 1, small),
        new Line(FIRST_SCRATCH + 1, part),
        value(
            new Select(
                new Binary(BinaryOperation.LESS, FIRST, number(0)),
                add(number(min), SECOND),
                subtract(number(max), SECOND))));
  }

  /** The first value up to which the probability is not exceeded; the last possible of all else. */
  private static Line of(Distribution.Discrete discrete) {
    int last = 0;
    double[] upTo = new double[discrete.values().size()];
    for (int i = 0; i < upTo.length; i++) {
      double probability = discrete.probabilities().get(i);
      last = probability > 0 ? i : last;
      upTo[i] = i == 0 ? probability : probability + upTo[i - 1];
    }
    Term value = number(discrete.values().get(last));
    for (int i = last - 1; i >= 0; i--) {
      value =
          new Select(
              new Binary(BinaryOperation.LESS, number(upTo[i]), X),
              value,
              number(discrete.values().get(i)));
    }
    return value(value);
  }

  private static Line value(Term term) {
    return new Line(VALUE, term);
  }

  private static Term exp(Term term) {
    return new Unary(UnaryOperation.EXP, term);
  }

  private static Term root(Term term) {
    return new Unary(UnaryOperation.SQUARE_ROOT, term);
  }
}
