package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import endurance.engine.program.Term.Read;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds why futures stopped being finite, by running their batch again. At the first point where
 * something that counts is not finite, it goes back along the equations from one value that is not
 * finite to another, to those that are not finite although all they read is; the first of these in
 * order of evaluation is the cause. So a division by 0 in a branch that is not taken, or an INF
 * that was meant, is not blamed.
 */
final class FailureSearch {

  /**
   * A value at the point of failure or at the one before.
   *
   * @param before whether it is that of the point before
   */
  private record Place(int slot, boolean before) {}

  private record Cause(int slot, int point, double value) {}

  private final Program program;
  private final BatchProgram code;
  private final List<Integer> checked = new ArrayList<>();
  private final Map<Integer, List<Integer>> atPoint = new HashMap<>();
  private final Map<Integer, List<Integer>> atFirst = new HashMap<>();
  private final Map<Integer, List<Integer>> ofPointBefore = new HashMap<>();

  /**
   * @param code that fills the row of every slot
   */
  FailureSearch(Program program, BatchProgram code) {
    this.program = program;
    this.code = code;
    checked.addAll(program.fleeting());
    checked.addAll(program.lasting());
    reads(program.future(), atPoint);
    reads(program.point(), atPoint);
    reads(program.initial(), atFirst);
    for (Line line : program.next()) {
      // A state that stepped aside comes from what the slot it waited in read.
      boolean waited = line.term() instanceof Read read && !atFirst.containsKey(read.slot());
      List<Integer> reads = line.term().reads();
      ofPointBefore.put(
          line.slot(), waited ? ofPointBefore.getOrDefault(reads.getFirst(), reads) : reads);
    }
  }

  private static void reads(List<Line> lines, Map<Integer, List<Integer>> reads) {
    lines.forEach(line -> reads.put(line.slot(), line.term().reads()));
  }

  /** Runs a batch again and finds the cause in each of some lanes. */
  Failures in(Batch batch, long firstFuture, int[] lanes) {
    Set<Integer> open = new HashSet<>();
    for (int lane : lanes) {
      open.add(lane);
    }
    SortedMap<Integer, Cause> causes = new TreeMap<>();
    double[][] before = {new double[0]};
    batch.run(
        firstFuture,
        (point, memory) -> {
          for (int lane : List.copyOf(open)) {
            if (!checked.stream().allMatch(slot -> Double.isFinite(memory[at(slot, lane)]))) {
              causes.put(lane, cause(lane, point, memory, before[0]));
              open.remove(lane);
            }
          }
          before[0] = open.isEmpty() ? before[0] : memory.clone();
        });
    Failures failures = new Failures();
    causes.forEach((lane, cause) ->
        failures.add(
            firstFuture + lane,
            program.slots().get(cause.slot()).variable(),
            cause.point(),
            cause.value()));
    return failures;
  }

  private int at(int slot, int lane) {
    return code.offset(slot) + lane;
  }

  private Cause cause(int lane, int point, double[] now, double[] before) {
    Deque<Place> pending = new ArrayDeque<>();
    Set<Place> seen = new HashSet<>();
    Set<Place> causes = new HashSet<>();
    checked.stream()
        .filter(slot -> !Double.isFinite(now[at(slot, lane)]))
        .map(slot -> new Place(slot, false))
        .forEach(pending::add);
    while (!pending.isEmpty()) {
      Place place = pending.remove();
      if (!seen.add(place)) {
        continue;
      }
      List<Place> further =
          reads(place, point).stream()
              .filter(
                  read -> !Double.isFinite((read.before() ? before : now)[at(read.slot(), lane)]))
              .toList();
      pending.addAll(further);
      if (further.isEmpty()) {
        causes.add(place);
      }
    }
    // Slots are numbered in the order in which they are computed. Values that are not finite in a
    // circle through time leave no cause: then it is the first of them.
    Place first =
        (causes.isEmpty() ? seen : causes)
            .stream()
                .min(
                    Comparator.comparing((Place place) -> !place.before())
                        .thenComparingInt(Place::slot))
                .orElseThrow();
    return new Cause(
        first.slot(),
        first.before() ? point - 1 : point,
        (first.before() ? before : now)[at(first.slot(), lane)]);
  }

  /** What a value was computed from. */
  private List<Place> reads(Place place, int point) {
    List<Integer> same = atPoint.get(place.slot());
    if (same != null) {
      return same.stream().map(slot -> new Place(slot, place.before())).toList();
    }
    if (place.before()) {
      return List.of(); // state of the point before: what it came from is gone
    }
    return point == 0
        ? atFirst.getOrDefault(place.slot(), List.of()).stream()
            .map(slot -> new Place(slot, false))
            .toList()
        : ofPointBefore.getOrDefault(place.slot(), List.of()).stream()
            .map(slot -> new Place(slot, true))
            .toList();
  }
}
