package endurance.engine.program;

import endurance.engine.program.Term.Delayed;
import endurance.engine.program.Term.Read;
import endurance.engine.program.Term.Timetable;
import endurance.model.Clock;
import endurance.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives folded, pruned and ordered cells their slots and lines. */
final class Assembly {

  private final Clock clock;
  private final int points;
  private final Cells cells;
  private final Folding folding;
  private final List<Table> tables;
  private final List<Integer> written;
  private final List<Slot> slots = new ArrayList<>();
  private final Map<Integer, Integer> slotOfCell = new HashMap<>();
  private final Map<Integer, Integer> delayOfCell = new HashMap<>();
  private final Map<Integer, Integer> timetableNumbers = new LinkedHashMap<>();

  /**
   * @param written the cells needed, in written order
   */
  Assembly(
      Clock clock,
      int points,
      Cells cells,
      Folding folding,
      List<Table> tables,
      List<Integer> written) {
    this.clock = clock;
    this.points = points;
    this.cells = cells;
    this.folding = folding;
    this.tables = tables;
    this.written = written;
  }

  /**
   * @param ordered all cells in the order of any point
   * @param first states and the equations they need, in the order of the first point
   */
  Program program(List<Integer> ordered, List<Integer> first, Map<String, Integer> observed) {
    // Whatever is still reached as a cell has a slot, in the order in which it is computed.
    ordered.stream().filter(this::isBeforeFirstPoint).forEach(this::slot);
    written.stream().filter(cell -> cells.get(cell) instanceof Cell.State).forEach(this::slot);
    ordered.stream().filter(this::isOfEveryPoint).forEach(this::slot);
    List<DelayLine> delays = delays();

    List<Draw> inputs = new ArrayList<>();
    List<Draw> noises = new ArrayList<>();
    List<Line> future = new ArrayList<>();
    List<Line> point = new ArrayList<>();
    for (int number : ordered) {
      switch (cells.get(number)) {
        case Cell.Drawn drawn ->
            (drawn.everyPoint() ? noises : inputs)
                .add(
                    new Draw(
                        slot(number),
                        drawn.variable(),
                        drawn.distribution(),
                        drawn.origin(),
                        ClosedForm.of(drawn.distribution()).map(ClosedForm::drawn)));
        case Cell.Equation equation ->
            (folding.isOncePerFuture(number) ? future : point)
                .add(new Line(slot(number), placed(equation.term())));
        case Cell.Known known -> future.add(new Line(slot(number), Terms.number(known.value())));
        case Cell.Scheduled scheduled ->
            point.add(
                new Line(
                    slot(number), new Timetable(timetable(folding.schedule(number, scheduled)))));
        case Cell.State state -> {}
        case Cell.Ring ring -> {}
      }
    }
    List<Line> initial = initial(first);
    List<Line> next = next();
    Map<String, Integer> observedSlots = new LinkedHashMap<>();
    observed.forEach((name, cell) -> observedSlots.put(name, slot(cell)));
    Set<Integer> lasting = lasting(observedSlots.values(), inputs, future);
    return new Program(
        clock,
        points,
        slots,
        inputs,
        drawn(inputs),
        noises,
        future,
        initial,
        point,
        next,
        delays,
        tables,
        timetables(),
        observedSlots,
        observedSlots.values().stream().filter(slot -> !lasting.contains(slot)).toList(),
        List.copyOf(lasting));
  }

  /** What makes inputs of the numbers drawn for them, each in its place. */
  private List<Line> drawn(List<Draw> inputs) {
    List<Line> lines = new ArrayList<>();
    int scratch = slots.size();
    for (Draw input : inputs) {
      ClosedForm.of(input.distribution())
          .ifPresent(form ->
              lines.addAll(
                  form.on(slot ->
                      slot == ClosedForm.VALUE
                          ? input.slot()
                          : scratch + slot - ClosedForm.FIRST_SCRATCH)));
    }
    if (!lines.isEmpty()) {
      for (int i = 0; i < ClosedForm.SCRATCH; i++) {
        add(new Slot("{drawing " + (i + 1) + "}", inputs.getFirst().name()));
      }
    }
    return lines.stream()
        .map(line ->
            new Line(line.slot(), line.term().rebuilt(node -> Terms.simplified(node, tables))))
        .toList();
  }

  private boolean isBeforeFirstPoint(int number) {
    return switch (cells.get(number)) {
      case Cell.Known known -> true;
      case Cell.Drawn drawn -> !drawn.everyPoint();
      case Cell.Equation equation -> folding.isOncePerFuture(number);
      case Cell.Scheduled scheduled -> false;
      case Cell.State state -> false;
      case Cell.Ring ring -> false;
    };
  }

  private boolean isOfEveryPoint(int number) {
    return !isBeforeFirstPoint(number)
        && !(cells.get(number) instanceof Cell.State)
        && !(cells.get(number) instanceof Cell.Ring);
  }

  private int slot(int number) {
    return slotOfCell.computeIfAbsent(
        number,
        absent -> {
          Cell cell = cells.get(number);
          return add(new Slot(cell.name(), cell.variable()));
        });
  }

  private int add(Slot slot) {
    slots.add(slot);
    return slots.size() - 1;
  }

  /** The term over slots instead of cells. */
  private Term placed(Term term) {
    return term.rebuilt(node ->
        switch (node) {
          case Read read -> new Read(slot(read.slot()));
          case Delayed delayed -> new Delayed(delay(delayed.delay()));
          case Term.Literal literal -> literal;
          case Timetable read -> new Timetable(timetable(read.table()));
          case Term.Unary unary -> unary;
          case Term.Binary binary -> binary;
          case Term.Fold fold -> fold;
          case Term.Select select -> select;
          case Term.TableRead read -> read;
        });
  }

  /** The number of a timetable among those that are still read. */
  private int timetable(int folded) {
    return timetableNumbers.computeIfAbsent(folded, absent -> timetableNumbers.size());
  }

  private List<List<Double>> timetables() {
    return timetableNumbers.keySet().stream()
        .map(folded -> folding.schedules().get(folded))
        .toList();
  }

  private int delay(int cell) {
    Integer delay = delayOfCell.get(cell);
    if (delay == null) {
      throw new IllegalStateException(cells.get(cell).name() + " is read but was pruned");
    }
    return delay;
  }

  private List<DelayLine> delays() {
    List<DelayLine> delays = new ArrayList<>();
    for (int number : written) {
      if (cells.get(number) instanceof Cell.Ring ring) {
        // No more rows than points are ever in use, and no more than the delay is long.
        double steps = cells.get(ring.steps()).known().orElse(points);
        int rows = (int) Math.clamp(steps, 1, points);
        int firstRow = slots.size();
        for (int row = 0; row < rows; row++) {
          add(new Slot(ring.name() + " row " + row, ring.variable()));
        }
        delayOfCell.put(number, delays.size());
        delays.add(
            new DelayLine(
                slot(ring.input()), slot(ring.steps()), slot(ring.initial()), firstRow, rows));
      }
    }
    return delays;
  }

  private List<Line> initial(List<Integer> first) {
    List<Line> lines = new ArrayList<>();
    for (int number : first) {
      switch (cells.get(number)) {
        case Cell.State state -> lines.add(new Line(slot(number), placed(state.initial())));
        case Cell.Equation equation -> {
          if (!folding.isOncePerFuture(number)) {
            lines.add(new Line(slot(number), placed(equation.term())));
          }
        }
        case Cell.Known known -> {}
        case Cell.Scheduled scheduled -> {}
        case Cell.Drawn drawn -> {}
        case Cell.Ring ring -> {}
      }
    }
    return lines;
  }

  /** State steps all at once: a state that a later line still reads steps aside first. */
  private List<Line> next() {
    List<Line> lines = new ArrayList<>();
    for (int number : written) {
      if (cells.get(number) instanceof Cell.State state && state.next().isPresent()) {
        lines.add(new Line(slot(number), placed(state.next().get())));
      }
    }
    List<Line> stepped = new ArrayList<>();
    List<Line> caughtUp = new ArrayList<>();
    for (StepOrder.Step step : StepOrder.of(lines)) {
      Line line = step.line();
      if (step.aside()) {
        Slot slot = slots.get(line.slot());
        int aside = add(new Slot(slot.name() + " next", slot.variable()));
        stepped.add(new Line(aside, line.term()));
        caughtUp.add(new Line(line.slot(), new Read(aside)));
      } else {
        stepped.add(line);
      }
    }
    stepped.addAll(caughtUp);
    return stepped;
  }

  /** Once not finite, a stock stays so; and what is known before the first point never changes. */
  private Set<Integer> lasting(Collection<Integer> observed, List<Draw> inputs, List<Line> future) {
    Set<Integer> lasting = new TreeSet<>();
    inputs.forEach(draw -> lasting.add(draw.slot()));
    future.forEach(line -> lasting.add(line.slot()));
    lasting.retainAll(Set.copyOf(observed));
    for (int number : written) {
      if (cells.get(number) instanceof Cell.State state && state.accumulates()) {
        lasting.add(slot(number));
      }
    }
    return lasting;
  }
}
