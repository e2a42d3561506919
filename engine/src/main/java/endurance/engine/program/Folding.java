package endurance.engine.program;

import endurance.engine.program.Term.Delayed;
import endurance.engine.program.Term.Literal;
import endurance.engine.program.Term.Read;
import endurance.engine.program.Term.Timetable;
import endurance.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Computes beforehand what no draw can change: constants for good, functions of time for every
 * point. What depends on draws but not on time is marked, to be computed once per future.
 *
 * <p>An equation whose value is NaN is left as it is, so that a run can name it as the cause.
 */
final class Folding {

  private final Cells cells;
  private final List<Table> tables;
  private final int points;
  private final List<List<Double>> schedules = new ArrayList<>();
  private final Map<Integer, Integer> scheduleOfCell = new HashMap<>();
  private final Set<Integer> oncePerFuture = new HashSet<>();

  Folding(Cells cells, List<Table> tables, int points) {
    this.cells = cells;
    this.tables = tables;
    this.points = points;
  }

  /** Values of each timetable at each point. */
  List<List<Double>> schedules() {
    return schedules;
  }

  boolean isOncePerFuture(int cell) {
    return oncePerFuture.contains(cell);
  }

  /** Folds all cells in place; the circle when equations depend on one another in one. */
  Optional<Ordering.Circle> fold() {
    return switch (Ordering.of(cells.inWrittenOrder(), this::dependencies)) {
      case Ordering.Circle circle -> Optional.of(circle);
      case Ordering.Sorted sorted -> {
        sorted.order().forEach(this::fold);
        for (int cell = 0; cell < cells.size(); cell++) {
          if (cells.get(cell) instanceof Cell.State state && state.next().isPresent()) {
            cells.set(
                cell,
                new Cell.State(
                    state.name(),
                    state.variable(),
                    substituted(state.initial()),
                    state.next().map(this::substituted),
                    state.accumulates()));
          }
        }
        yield Optional.empty();
      }
    };
  }

  /** What a cell's value at a point needs of the same point. */
  private List<Integer> dependencies(int number) {
    return switch (cells.get(number)) {
      case Cell.Equation equation -> equation.term().reads();
      case Cell.State state when state.next().isEmpty() -> state.initial().reads();
      case Cell.State state -> List.of();
      case Cell.Known known -> List.of();
      case Cell.Scheduled scheduled -> List.of();
      case Cell.Drawn drawn -> List.of();
      case Cell.Ring ring -> List.of();
    };
  }

  private void fold(int number) {
    switch (cells.get(number)) {
      case Cell.Equation equation -> equation(number, equation);
      case Cell.State state when state.next().isEmpty() -> kept(number, state);
      case Cell.Drawn drawn -> {
        if (!drawn.everyPoint()) {
          oncePerFuture.add(number);
        }
      }
      case Cell.State state -> {}
      case Cell.Known known -> {}
      case Cell.Scheduled scheduled -> {}
      case Cell.Ring ring -> {}
    }
  }

  private void equation(int number, Cell.Equation equation) {
    Term term = substituted(equation.term());
    cells.set(number, new Cell.Equation(equation.name(), equation.variable(), term));
    if (readsNoSlot(term)) {
      List<Double> values = Terms.values(term, tables, schedules, points);
      if (!values.contains(Double.NaN)) {
        cells.set(
            number,
            Terms.isAlwaysTheSame(values)
                ? new Cell.Known(equation.name(), equation.variable(), values.getFirst())
                : new Cell.Scheduled(equation.name(), equation.variable(), values));
        return;
      }
    }
    if (isOncePerFuture(term)) {
      oncePerFuture.add(number);
    }
  }

  /** A state that keeps its first value is no state when that value does not depend on time. */
  private void kept(int number, Cell.State state) {
    Term initial =
        substituted(state.initial())
            .rebuilt(node ->
                node instanceof Timetable timetable
                    ? new Literal(schedules.get(timetable.table()).getFirst())
                    : Terms.simplified(node, tables));
    cells.set(
        number, new Cell.State(state.name(), state.variable(), initial, Optional.empty(), false));
    if (readsNoSlot(initial)) {
      double value = Terms.value(initial, tables, schedules, 0);
      if (!Double.isNaN(value)) {
        cells.set(number, new Cell.Known(state.name(), state.variable(), value));
        return;
      }
    }
    if (isOncePerFuture(initial)) {
      cells.set(number, new Cell.Equation(state.name(), state.variable(), initial));
      oncePerFuture.add(number);
    }
  }

  private static boolean readsNoSlot(Term term) {
    return !term.anyNode(node -> node instanceof Read || node instanceof Delayed);
  }

  private boolean isOncePerFuture(Term term) {
    return !term.anyNode(node ->
        node instanceof Timetable
            || node instanceof Delayed
            || (node instanceof Read read && !oncePerFuture.contains(read.slot())));
  }

  private Term substituted(Term term) {
    return term.rebuilt(node -> {
      if (node instanceof Read read) {
        Cell target = cells.get(read.slot());
        OptionalDouble known = target.known();
        if (known.isPresent()) {
          return new Literal(known.getAsDouble());
        }
        return target instanceof Cell.Scheduled scheduled
            ? new Timetable(schedule(read.slot(), scheduled))
            : read;
      }
      return Terms.simplified(node, tables);
    });
  }

  /** The number of a cell's timetable, laid down the first time it is asked for. */
  int schedule(int cell, Cell.Scheduled scheduled) {
    return scheduleOfCell.computeIfAbsent(
        cell,
        absent -> {
          schedules.add(scheduled.values());
          return schedules.size() - 1;
        });
  }
}
