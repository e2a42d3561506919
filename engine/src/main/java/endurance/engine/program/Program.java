package endurance.engine.program;

import endurance.engine.Observable;
import endurance.model.Checked;
import endurance.model.Clock;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A model as numbered scalar equations in order of evaluation, pruned to what its observables need.
 * Every back end runs it so, for each future:
 *
 * <ol>
 *   <li>draw numbers for the {@code inputs}, make values of them by the {@code drawn} lines, put
 *       those in their place that are held or known; compute the {@code future} lines;
 *   <li>draw the {@code noises} of point 0, compute the {@code initial} lines, which set all state;
 *   <li>compute the {@code point} lines: point 0 is complete;
 *   <li>for each further point: store into the {@code delays}, compute the {@code next} lines, draw
 *       the {@code noises}, compute the {@code point} lines.
 * </ol>
 *
 * Lines of a group are computed in order, each from what its slots hold at that moment.
 *
 * @param points how many points of the clock are computed: up to the last that is observed
 * @param slots by number
 * @param schedules the values of each timetable, one for each point
 * @param observed slot of each observed variable, by scalar name
 * @param fleeting slots that spoil a future when they are not finite at any point: what is observed
 * @param lasting slots that spoil a future when they are not finite, and stay so: stocks and what
 *     does not change; looking at the last point is enough
 */
public record Program(
    Clock clock,
    int points,
    List<Slot> slots,
    List<Draw> inputs,
    List<Line> drawn,
    List<Draw> noises,
    List<Line> future,
    List<Line> initial,
    List<Line> point,
    List<Line> next,
    List<DelayLine> delays,
    List<Table> tables,
    List<List<Double>> schedules,
    Map<String, Integer> observed,
    List<Integer> fleeting,
    List<Integer> lasting) {

  public Program {
    slots = List.copyOf(slots);
    inputs = List.copyOf(inputs);
    drawn = List.copyOf(drawn);
    noises = List.copyOf(noises);
    future = List.copyOf(future);
    initial = List.copyOf(initial);
    point = List.copyOf(point);
    next = List.copyOf(next);
    delays = List.copyOf(delays);
    tables = List.copyOf(tables);
    schedules = List.copyOf(schedules);
    observed = Collections.unmodifiableMap(new LinkedHashMap<>(observed));
    fleeting = List.copyOf(fleeting);
    lasting = List.copyOf(lasting);
  }

  /**
   * The program that computes some observables of a model. Invalid when the model has no such
   * variable, when a point lies outside its clock, or when first values depend on one another in a
   * circle.
   */
  public static Checked<Program> of(Model model, Set<Observable> observables) {
    return of(model, observables, Set.of());
  }

  /**
   * The same program with some constants among its {@code inputs}, each drawn from the one value it
   * has, so that whoever fills their slots can put something else there. What depends on them is
   * not computed beforehand but once for every future, or at every point where time comes in; the
   * bits of all results stay the same.
   *
   * @param open names of constants, and of inputs whose value is known; others have no effect
   */
  public static Checked<Program> of(Model model, Set<Observable> observables, Set<String> open) {
    return new ProgramBuilder(model, observables, open).build();
  }

  /** Where an observed variable stands; blanks in its name do not matter. */
  public int slotOf(String variable) {
    Integer slot = observed.get(variable);
    if (slot == null) {
      slot = observed.get(ScalarName.parse(variable).toString());
    }
    if (slot == null) {
      throw new IllegalArgumentException("the program does not compute " + variable);
    }
    return slot;
  }

  /** All timetables one behind the other, each with a value for every point. */
  public double[] timetable() {
    return schedules.stream().flatMap(List::stream).mapToDouble(Double::doubleValue).toArray();
  }

  /** The same program with every operation changed, from the leaves of each line up. */
  public Program rewritten(UnaryOperator<Term> change) {
    return new Program(
        clock,
        points,
        slots,
        inputs,
        rewritten(drawn, change),
        noises,
        rewritten(future, change),
        rewritten(initial, change),
        rewritten(point, change),
        rewritten(next, change),
        delays,
        tables,
        schedules,
        observed,
        fleeting,
        lasting);
  }

  private static List<Line> rewritten(List<Line> lines, UnaryOperator<Term> change) {
    return lines.stream().map(line -> new Line(line.slot(), line.term().rebuilt(change))).toList();
  }

  /** The program line by line, for people to read. */
  public String text() {
    return text(variable -> List.of(), Distribution::toString);
  }

  /**
   * The program line by line, before each what there is to say about its variable.
   *
   * @param remarks on a variable, by its scalar name
   * @param written how a distribution is written
   */
  public String text(
      Function<String, List<String>> remarks, Function<Distribution, String> written) {
    return new ProgramText(this, remarks, written).toString();
  }
}
