package endurance.engine.program;

import endurance.engine.program.Term.Binary;
import endurance.engine.program.Term.Select;
import java.util.List;

/** STEP, RAMP and PULSE in terms of the time and the number of the point. */
record TimeFunctions(Scalarisation model) {

  /** {@code STEP(height, time)}. */
  Term step(List<Term> arguments) {
    return new Select(
        new Binary(BinaryOperation.GREATER_OR_EQUAL, model.time(), arguments.get(1)),
        arguments.getFirst(),
        Terms.number(0));
  }

  /** {@code PULSE(magnitude, first [, interval])}. */
  Term pulse(List<Term> arguments) {
    return new Select(
        arguments.size() == 2
            ? isNearestTo(arguments.get(1))
            : pulses(arguments.get(1), arguments.get(2)),
        Terms.divide(arguments.getFirst(), Terms.number(model.clock().dt())),
        Terms.number(0));
  }

  /** {@code RAMP(slope, start [, end])}. */
  Term ramp(List<Term> arguments) {
    Term start = arguments.get(1);
    Term until =
        arguments.size() == 2
            ? model.time()
            : Terms.fold(FoldOperation.MINIMUM, List.of(model.time(), arguments.get(2)));
    return new Select(
        new Binary(BinaryOperation.GREATER_OR_EQUAL, model.time(), start),
        Terms.multiply(arguments.getFirst(), Terms.subtract(until, start)),
        Terms.number(0));
  }

  /** Whether this is the point nearest to a time; the later of two equally near. */
  private Term isNearestTo(Term when) {
    Term steps =
        Terms.divide(
            Terms.subtract(when, Terms.number(model.clock().start())),
            Terms.number(model.clock().dt()));
    return new Binary(
        BinaryOperation.EQUAL,
        Terms.floor(Terms.add(steps, Terms.number(0.5))),
        model.pointNumber());
  }

  /**
   * Whether this is the point nearest to any of {@code first + n*interval}, {@code n >= 0}: to the
   * first of them that is not more than half a step ago, or, should rounding have skipped it, the
   * one before. Without a finite interval above 0 there is only the first.
   */
  private Term pulses(Term first, Term interval) {
    Term since =
        Terms.subtract(Terms.subtract(model.time(), Terms.number(model.clock().dt() / 2)), first);
    Term number =
        Terms.fold(
            FoldOperation.MAXIMUM,
            List.of(Terms.number(0), ceiling(Terms.divide(since, interval))));
    Term numberBefore =
        Terms.fold(
            FoldOperation.MAXIMUM,
            List.of(Terms.number(0), Terms.subtract(number, Terms.number(1))));
    Term repeated =
        new Binary(
            BinaryOperation.OR,
            isNearestTo(Terms.add(first, Terms.multiply(number, interval))),
            isNearestTo(Terms.add(first, Terms.multiply(numberBefore, interval))));
    Term repeats =
        new Binary(
            BinaryOperation.AND,
            new Binary(BinaryOperation.GREATER, interval, Terms.number(0)),
            new Binary(BinaryOperation.LESS, interval, Terms.number(Double.POSITIVE_INFINITY)));
    return new Select(repeats, repeated, isNearestTo(first));
  }

  private static Term ceiling(Term operand) {
    return new Term.Unary(
        UnaryOperation.NEGATE, Terms.floor(new Term.Unary(UnaryOperation.NEGATE, operand)));
  }
}
