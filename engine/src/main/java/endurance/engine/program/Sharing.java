package endurance.engine.program;

import endurance.engine.program.Term.Delayed;
import endurance.engine.program.Term.Fold;
import endurance.engine.program.Term.Literal;
import endurance.engine.program.Term.Read;
import endurance.engine.program.Term.Timetable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each part of an equation that is needed more than once, or less often than the equation, a
 * slot of its own: what several lines have in common is computed once, what does not change within
 * a future once per future, what depends on time alone beforehand. Steps of states are left with
 * plain arithmetic. No bit of any result changes.
 */
final class Sharing {

  private final Program program;
  private final TermNumbers numbers = new TermNumbers();
  private final List<Slot> slots;
  private final List<List<Double>> schedules;
  private final List<Line> future = new ArrayList<>();
  private final List<Line> point = new ArrayList<>();
  private final Set<Integer> fixedSlots = new HashSet<>();
  private final Map<Integer, Integer> slotOf = new HashMap<>();
  private final Map<Integer, List<Double>> overTime = new HashMap<>();
  private final Map<Integer, Term> timed = new HashMap<>();
  private final Set<Integer> computed = new HashSet<>();
  private boolean[] fixed = new boolean[0];
  private boolean[] untouched = new boolean[0];

  private Sharing(Program program) {
    this.program = program;
    this.slots = new ArrayList<>(program.slots());
    this.schedules = new ArrayList<>(program.schedules());
    program.inputs().forEach(draw -> fixedSlots.add(draw.slot()));
    program.future().forEach(line -> fixedSlots.add(line.slot()));
  }

  static Program of(Program program) {
    return new Sharing(program).shared();
  }

  private Program shared() {
    List<Integer> roots = new ArrayList<>();
    for (List<Line> lines : List.of(program.future(), program.point(), program.next())) {
      lines.forEach(line -> roots.add(numbers.of(line.term())));
    }
    classify();
    List<Integer> homes = homes(roots);
    nameShared(roots);
    for (int i = 0; i < homes.size(); i++) {
      Line line = i < future() ? program.future().get(i) : program.point().get(i - future());
      write(line.slot(), roots.get(i), i < future() ? future : point);
    }
    List<Line> next = new ArrayList<>();
    for (int i = 0; i < program.next().size(); i++) {
      int root = roots.get(homes.size() + i);
      next.add(new Line(program.next().get(i).slot(), value(root)));
    }
    return new Program(
        program.clock(),
        program.points(),
        slots,
        program.inputs(),
        program.drawn(),
        program.noises(),
        future,
        program.initial(),
        point,
        next,
        program.delays(),
        program.tables(),
        schedules,
        program.observed(),
        program.fleeting(),
        program.lasting());
  }

  private int future() {
    return program.future().size();
  }

  /** What depends on no draw, and what on none that comes after the first point. */
  private void classify() {
    fixed = new boolean[numbers.size()];
    untouched = new boolean[numbers.size()];
    for (int number = 0; number < numbers.size(); number++) {
      switch (numbers.head(number)) {
        case Literal literal -> {
          fixed[number] = true;
          untouched[number] = true;
        }
        case Timetable timetable -> untouched[number] = true;
        case Read read -> fixed[number] = fixedSlots.contains(read.slot());
        case Delayed delayed -> {}
        case Term.Unary _, Term.Binary _, Term.Fold _, Term.Select _, Term.TableRead _ -> {
          fixed[number] = true;
          untouched[number] = true;
          for (int part : numbers.parts(number)) {
            fixed[number] &= fixed[part];
            untouched[number] &= untouched[part];
          }
        }
      }
    }
  }

  /** The slots in which values are at home anyway: those of their equations. */
  private List<Integer> homes(List<Integer> roots) {
    List<Integer> homes = new ArrayList<>();
    program.future().forEach(line -> homes.add(line.slot()));
    program.point().forEach(line -> homes.add(line.slot()));
    for (int i = 0; i < homes.size(); i++) {
      if (!numbers.isLeaf(roots.get(i))) {
        slotOf.putIfAbsent(roots.get(i), homes.get(i));
      }
    }
    return homes;
  }

  /** New slots for parts used twice, for what can be hoisted, and for calls in steps of states. */
  private void nameShared(List<Integer> roots) {
    int[] uses = new int[numbers.size()];
    boolean[] hoisted = new boolean[numbers.size()];
    String[] users = new String[numbers.size()];
    roots.forEach(root -> uses[root]++);
    List<Line> lines = new ArrayList<>(program.future());
    lines.addAll(program.point());
    lines.addAll(program.next());
    for (int i = 0; i < roots.size(); i++) {
      users[roots.get(i)] = slots.get(lines.get(i).slot()).variable();
    }
    for (int number = numbers.size() - 1; number >= 0; number--) {
      for (int part : numbers.parts(number)) {
        uses[part]++;
        hoisted[part] |= fixed[part] && !fixed[number];
        users[part] = users[part] == null ? users[number] : users[part];
      }
    }
    Set<Integer> stepped = new HashSet<>();
    for (int i = future() + program.point().size(); i < roots.size(); i++) {
      calls(roots.get(i), stepped);
    }
    for (int number = 0; number < numbers.size(); number++) {
      boolean often = !untouched[number] && (uses[number] > 1 || hoisted[number]);
      if ((often || stepped.contains(number))
          && !numbers.isLeaf(number)
          && !slotOf.containsKey(number)) {
        slotOf.put(number, slots.size());
        slots.add(new Slot(users[number] + " {part " + slots.size() + "}", users[number]));
      }
    }
  }

  /** Values of a term that no back end computes by plain arithmetic. */
  private void calls(int number, Set<Integer> found) {
    if (slotOf.containsKey(number) || isKnown(number)) {
      return;
    }
    if (!numbers.isLeaf(number) && numbers.head(number).isCall()) {
      found.add(number);
    }
    operands(number).forEach(part -> calls(part, found));
  }

  /** Adds the line of a slot, after those of all it needs. */
  private void write(int slot, int root, List<Line> lines) {
    if (slotOf.getOrDefault(root, -1) == slot) {
      compute(root);
    } else {
      lines.add(new Line(slot, value(root)));
    }
  }

  private void compute(int number) {
    if (computed.add(number)) {
      Line line = new Line(slotOf.getOrDefault(number, -1), operation(number));
      (fixed[number] ? future : point).add(line);
    }
  }

  /** The value where it is needed: read from its slot if it has one. */
  private Term value(int number) {
    Integer slot = slotOf.get(number);
    if (slot == null) {
      return operation(number);
    }
    compute(number);
    return new Read(slot);
  }

  private Term operation(int number) {
    Term head = numbers.head(number);
    if (numbers.isLeaf(number)) {
      return head;
    }
    if (isKnown(number)) {
      return timed.computeIfAbsent(number, this::known);
    }
    List<Term> operands = new ArrayList<>();
    for (int operand : operands(number)) {
      operands.add(value(operand));
    }
    return withOperands(number, operands);
  }

  /** The parts, those of a fold all in one list, so that long sums are no deep terms. */
  private List<Integer> operands(int number) {
    if (!(numbers.head(number) instanceof Fold fold)) {
      return numbers.parts(number);
    }
    List<Integer> operands = new ArrayList<>();
    int rest = number;
    do {
      operands.add(numbers.parts(rest).getLast());
      rest = numbers.parts(rest).getFirst();
    } while (numbers.head(rest) instanceof Fold inner
        && inner.operation() == fold.operation()
        && !slotOf.containsKey(rest));
    operands.add(rest);
    return operands.reversed();
  }

  private Term withOperands(int number, List<Term> operands) {
    return numbers.head(number) instanceof Fold fold
        ? new Fold(fold.operation(), operands)
        : numbers.head(number).withParts(operands);
  }

  /** Whether a value depends on time alone, and can be told beforehand: NaN is left to the run. */
  private boolean isKnown(int number) {
    return untouched[number]
        && !numbers.isLeaf(number)
        && !overTime.computeIfAbsent(number, this::values).contains(Double.NaN);
  }

  private List<Double> values(int number) {
    Term term = plain(number);
    return Terms.values(term, program.tables(), schedules, program.points());
  }

  private Term known(int number) {
    List<Double> values = overTime.computeIfAbsent(number, this::values);
    if (Terms.isAlwaysTheSame(values)) {
      return new Literal(values.getFirst());
    }
    schedules.add(values);
    return new Timetable(schedules.size() - 1);
  }

  private Term plain(int number) {
    return numbers.isLeaf(number)
        ? numbers.head(number)
        : withOperands(number, operands(number).stream().map(this::plain).toList());
  }
}
