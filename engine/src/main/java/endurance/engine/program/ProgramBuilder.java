package endurance.engine.program;

import endurance.engine.Observable;
import endurance.engine.program.Term.Delayed;
import endurance.model.Checked;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** From a model to a program: take it apart, fold, prune, order, number. */
final class ProgramBuilder {

  private final Model model;
  private final Set<Observable> observables;
  private final int points;
  private final Scalarisation scalars;
  private final Cells cells;
  private final Folding folding;

  ProgramBuilder(Model model, Set<Observable> observables, Set<String> open) {
    this.model = model;
    this.observables = observables;
    int last = observables.stream().mapToInt(Observable::point).max().orElse(0);
    this.points = Math.clamp(last, 0, model.clock().steps()) + 1;
    this.scalars = new Scalarisation(model, points, open);
    this.cells = scalars.cells();
    this.folding = new Folding(cells, scalars.tables(), points);
  }

  Checked<Program> build() {
    List<Problem> problems = new ArrayList<>();
    Map<String, Integer> observed = new LinkedHashMap<>();
    for (Observable observable : observables) {
      observe(observable, observed, problems);
    }
    if (!problems.isEmpty()) {
      return Checked.invalid(problems);
    }
    scalars.drain();
    return folding
        .fold()
        .map(circle -> this.<Program>refused(circle, "depend on one another at the same point"))
        .orElseGet(() -> assembled(observed));
  }

  private void observe(
      Observable observable, Map<String, Integer> observed, List<Problem> problems) {
    if (observed.containsKey(observable.variable()) && model.clock().contains(observable.point())) {
      return; // at another point
    }
    ScalarName name = ScalarName.parse(observable.variable());
    Variable variable = model.variables().get(name.variable());
    if (variable == null || variable instanceof Variable.Lookup) {
      problems.add(
          problem(
              observable,
              variable == null ? "the model has no such variable" : "it is a lookup, not a value"));
      return;
    }
    Shape shape = scalars.shape(variable);
    int position = shape.position(name.elements());
    if (position < 0) {
      problems.add(
          problem(
              observable,
              "no such element; the elements are "
                  + String.join(", ", Shape.scalarNames(model, variable))));
    } else if (!model.clock().contains(observable.point())) {
      problems.add(
          problem(observable, "the clock has points 0 to " + model.clock().steps() + " only"));
    } else {
      observed.put(name.toString(), scalars.cell(variable, position));
    }
  }

  private static Problem problem(Observable observable, String reason) {
    return new Problem(Origin.memory(), "cannot observe " + observable + ": " + reason, "");
  }

  private Checked<Program> assembled(Map<String, Integer> observed) {
    Set<Integer> needed = new Reach(cells).from(observed.values());
    List<Integer> written = cells.inWrittenOrder().stream().filter(needed::contains).toList();
    return switch (Ordering.of(written, this::atAnyPoint)) {
      case Ordering.Circle circle -> refused(circle, "depend on one another at the same point");
      case Ordering.Sorted sorted ->
          switch (Ordering.of(states(written), this::atFirstPoint)) {
            case Ordering.Circle circle ->
                refused(circle, "depend on one another at the first point");
            case Ordering.Sorted first ->
                Checked.valid(
                    Sharing.of(
                        new Assembly(
                                model.clock(), points, cells, folding, scalars.tables(), written)
                            .program(sorted.order(), first.order(), observed)));
          };
    };
  }

  private List<Integer> states(List<Integer> written) {
    return written.stream().filter(cell -> cells.get(cell) instanceof Cell.State).toList();
  }

  /** What an equation reads of its own point. */
  private List<Integer> atAnyPoint(int number) {
    return cells.get(number) instanceof Cell.Equation equation
        ? equation.term().reads()
        : List.of();
  }

  /** What a first value needs, beyond what is there before the first point. */
  private List<Integer> atFirstPoint(int number) {
    return switch (cells.get(number)) {
      case Cell.State state -> firstReads(state.initial());
      case Cell.Equation equation ->
          folding.isOncePerFuture(number) ? List.of() : firstReads(equation.term());
      case Cell.Known known -> List.of();
      case Cell.Scheduled scheduled -> List.of();
      case Cell.Drawn drawn -> List.of();
      case Cell.Ring ring -> List.of(ring.steps(), ring.initial());
    };
  }

  private List<Integer> firstReads(Term term) {
    List<Integer> reads = new ArrayList<>(term.reads());
    term.forEachNode(node -> {
      if (node instanceof Delayed delayed) {
        reads.add(delayed.delay());
      }
    });
    return reads;
  }

  private <T> Checked<T> refused(Ordering.Circle circle, String how) {
    List<String> names = circle.members().stream().map(cell -> cells.get(cell).name()).toList();
    String variable = cells.get(circle.members().getFirst()).variable();
    Origin origin = model.variable(ScalarName.parse(variable).variable()).origin();
    return Checked.invalid(
        origin,
        names.stream().collect(Collectors.joining(" -> ", "", " -> " + names.getFirst()))
            + " "
            + how,
        "break the circle with a stock, a PREVIOUS or an initial value");
  }
}
