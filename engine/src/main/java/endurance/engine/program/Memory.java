package endurance.engine.program;

import endurance.engine.program.Term.Binary;
import endurance.engine.program.Term.Read;
import endurance.engine.program.Term.Select;
import endurance.model.Variable;
import endurance.model.formula.Builtin;
import java.util.List;
import java.util.Optional;

/**
 * The functions that remember: each becomes hidden state of the variable whose formula calls it, by
 * the equations of docs/reference/model-language.md.
 */
final class Memory {

  private final Scalarisation model;
  private final Variable variable;
  private final String owner;
  private final int position;
  private int calls;
  private int hidden;

  Memory(Scalarisation model, Variable variable, String owner, int position) {
    this.model = model;
    this.variable = variable;
    this.owner = owner;
    this.position = position;
  }

  /** The value at the first point. */
  Term initially(List<Term> arguments) {
    String call = call(Builtin.INIT);
    return new Read(constant(arguments.getFirst(), call));
  }

  /** The value one point before. */
  Term previously(List<Term> arguments) {
    String call = call(Builtin.PREVIOUS);
    return define(state(), call, arguments.get(1), input(arguments, call), false);
  }

  /** Exponential smoothing of order 1. */
  Term smoothed(List<Term> arguments) {
    String call = call(Builtin.SMTH1);
    Term input = input(arguments, call);
    return smooth(input, arguments.get(1), orElse(arguments, 2, input), call);
  }

  /** Exponential smoothing of order 3. */
  Term smoothedThrice(List<Term> arguments) {
    String call = call(Builtin.SMTH3);
    Term input = input(arguments, call);
    Term time = third(arguments.get(1), call);
    Term initial = new Read(cell(orElse(arguments, 2, input), call + " initial"));
    Term first = smooth(input, time, initial, call + " stage 1");
    Term second = smooth(first, time, initial, call + " stage 2");
    return smooth(second, time, initial, call + " stage 3");
  }

  /** Material delay of order 1. */
  Term passedThrough(List<Term> arguments) {
    String call = call(Builtin.DELAY1);
    Term input = input(arguments, call);
    Term time = new Read(cell(arguments.get(1), call + " time"));
    return through(input, time, orElse(arguments, 2, input), call);
  }

  /** Material delay of order 3. */
  Term passedThroughThrice(List<Term> arguments) {
    String call = call(Builtin.DELAY3);
    Term input = input(arguments, call);
    Term time = third(arguments.get(1), call);
    Term initial = new Read(cell(orElse(arguments, 2, input), call + " initial"));
    Term first = through(input, time, initial, call + " stage 1");
    Term second = through(first, time, initial, call + " stage 2");
    return through(second, time, initial, call + " stage 3");
  }

  /** Fractional change per unit of time. */
  Term trend(List<Term> arguments) {
    String call = call(Builtin.TREND);
    return trend(
        input(arguments, call), arguments.get(1), orElse(arguments, 2, Terms.number(0)), call);
  }

  /** Linear extrapolation of the trend. */
  Term forecast(List<Term> arguments) {
    String call = call(Builtin.FORCST);
    Term input = input(arguments, call);
    Term trend = trend(input, arguments.get(1), orElse(arguments, 3, Terms.number(0)), call);
    return Terms.multiply(
        input, Terms.add(Terms.number(1), Terms.multiply(trend, arguments.get(2))));
  }

  /** Fixed delay. */
  Term delayed(List<Term> arguments) {
    String call = call(Builtin.DELAY);
    Term input = input(arguments, call);
    return delay(input, arguments.get(1), orElse(arguments, 2, input), call);
  }

  private String call(Builtin function) {
    calls++;
    return function + " " + calls;
  }

  private Term input(List<Term> arguments, String call) {
    return new Read(cell(arguments.getFirst(), call + " input"));
  }

  /** {@code S' = (input - S)/time}. */
  private Term smooth(Term input, Term time, Term initial, String call) {
    int state = state();
    Term change = Terms.divide(Terms.subtract(input, new Read(state)), time);
    return define(state, call, initial, step(state, change), true);
  }

  /** {@code L' = input - L/time}; the value is {@code L/time}. */
  private Term through(Term input, Term time, Term initial, String call) {
    int content = state();
    Term output = Terms.divide(new Read(content), time);
    define(
        content,
        call,
        Terms.multiply(initial, time),
        step(content, Terms.subtract(input, output)),
        true);
    return new Read(cell(output, call + " output"));
  }

  private Term trend(Term input, Term time, Term initial, String call) {
    Term averaging = new Read(cell(time, call + " time"));
    Term start =
        Terms.divide(input, Terms.add(Terms.number(1), Terms.multiply(initial, averaging)));
    Term smoothed = smooth(input, averaging, start, call);
    return Terms.divide(Terms.subtract(input, smoothed), Terms.multiply(smoothed, averaging));
  }

  private Term delay(Term input, Term time, Term initial, String call) {
    Term steps =
        Terms.floor(
            Terms.add(Terms.divide(time, Terms.number(model.clock().dt())), Terms.number(0.5)));
    Term atLeastOne = Terms.fold(FoldOperation.MAXIMUM, List.of(Terms.number(1), steps));
    Term checked =
        new Select(
            new Binary(BinaryOperation.GREATER_OR_EQUAL, time, Terms.number(0)),
            atLeastOne,
            Terms.number(Double.NaN));
    int ring =
        model
            .cells()
            .add(
                place(),
                new Cell.Ring(
                    label(call),
                    owner,
                    ((Read) input).slot(),
                    constant(checked, call + " steps"),
                    constant(initial, call + " initial")));
    // Read at its own point, before this point's input takes its place in the ring.
    return new Read(cell(new Term.Delayed(ring), call + " output"));
  }

  private Term third(Term time, String call) {
    return new Read(cell(Terms.divide(time, Terms.number(3)), call + " third"));
  }

  private Term step(int state, Term change) {
    return Terms.add(new Read(state), Terms.multiply(Terms.number(model.clock().dt()), change));
  }

  private static Term orElse(List<Term> arguments, int index, Term otherwise) {
    return arguments.size() > index ? arguments.get(index) : otherwise;
  }

  /** A cell holding a term, so that it is computed once; the cell itself when it only reads one. */
  private int cell(Term term, String label) {
    return term instanceof Read read
        ? read.slot()
        : model.cells().add(place(), new Cell.Equation(label(label), owner, term));
  }

  private int state() {
    return model.cells().reserve(place());
  }

  private Term define(int cell, String call, Term initial, Term next, boolean accumulates) {
    model
        .cells()
        .set(cell, new Cell.State(label(call), owner, initial, Optional.of(next), accumulates));
    return new Read(cell);
  }

  /** A state that keeps its first value. */
  private int constant(Term initial, String call) {
    return model
        .cells()
        .add(place(), new Cell.State(label(call), owner, initial, Optional.empty(), false));
  }

  private Cells.Place place() {
    hidden++;
    return model.place(variable, position, hidden);
  }

  private String label(String call) {
    return owner + " {" + call + "}";
  }
}
