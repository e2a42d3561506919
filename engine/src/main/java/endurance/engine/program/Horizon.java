package endurance.engine.program;

import endurance.engine.Observable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The point up to which some lines of a program are worth computing. What is asked of the past
 * only, as how a share was lost until the case's date, need not be computed for the years after it.
 *
 * @param last point at which all lines are computed
 * @param afterwards the program for later points: on the same slots, with fewer lines; without
 *     those that are computed once
 */
public record Horizon(int last, Program afterwards) {

  /**
   * Of all lines at all points, the least part that must fall away to be worth a second program.
   */
  private static final double LEAST_SAVING = 0.03;

  /**
   * The horizon that saves most; empty where none saves much.
   *
   * @param observables that the program was built for
   */
  public static Optional<Horizon> of(Program program, Set<Observable> observables) {
    Needs needs = new Needs(program);
    Map<Integer, Integer> lastAsked = new HashMap<>();
    for (Observable observable : observables) {
      lastAsked.merge(program.slotOf(observable.variable()), observable.point(), Math::max);
    }
    int end = program.points() - 1;
    int lines = program.point().size() + program.next().size();
    return lastAsked.values().stream()
        .distinct()
        .filter(point -> point < end)
        .map(point -> new Candidate(point, needs.of(askedAfter(lastAsked, point))))
        .max(Comparator.comparingDouble(candidate -> candidate.saving(program)))
        .filter(best -> best.saving(program) >= LEAST_SAVING * lines * program.points())
        .map(best -> new Horizon(best.last(), best.afterwards(program)));
  }

  private static Set<Integer> askedAfter(Map<Integer, Integer> lastAsked, int point) {
    Set<Integer> asked = new HashSet<>();
    lastAsked.forEach((slot, last) -> {
      if (last > point) {
        asked.add(slot);
      }
    });
    return asked;
  }

  /**
   * A point and what is needed after it.
   *
   * @param needed slots
   */
  private record Candidate(int last, Set<Integer> needed) {

    /** Lines that need not be computed, counted at every point. */
    double saving(Program program) {
      long dropped =
          Stream.concat(program.point().stream(), program.next().stream())
              .filter(line -> !needed.contains(line.slot()))
              .count();
      return (double) dropped * (program.points() - 1 - last);
    }

    Program afterwards(Program program) {
      Map<String, Integer> observed = new java.util.LinkedHashMap<>(program.observed());
      observed.values().retainAll(needed);
      return new Program(
          program.clock(),
          program.points(),
          program.slots(),
          program.inputs(),
          List.of(),
          program.noises(),
          List.of(),
          List.of(),
          kept(program.point()),
          kept(program.next()),
          program.delays(),
          program.tables(),
          program.schedules(),
          observed,
          program.fleeting().stream().filter(needed::contains).toList(),
          program.lasting());
    }

    private List<Line> kept(List<Line> lines) {
      return lines.stream().filter(line -> needed.contains(line.slot())).toList();
    }
  }

  /** Which slots are computed from which, at the same point or from one to the next. */
  private static final class Needs {

    private final Map<Integer, List<Integer>> reads = new HashMap<>();

    Needs(Program program) {
      Stream.concat(program.point().stream(), program.next().stream())
          .forEach(line ->
              reads
                  .computeIfAbsent(line.slot(), none -> new ArrayList<>())
                  .addAll(read(line.term(), program.delays())));
    }

    private static List<Integer> read(Term term, List<DelayLine> delays) {
      List<Integer> slots = new ArrayList<>();
      Deque<Term> open = new ArrayDeque<>(List.of(term));
      while (!open.isEmpty()) {
        Term next = open.pop();
        if (next instanceof Term.Read(int slot)) {
          slots.add(slot);
        } else if (next instanceof Term.Delayed(int delay)) {
          DelayLine line = delays.get(delay);
          slots.addAll(List.of(line.input(), line.steps(), line.initial()));
        } else {
          open.addAll(next.parts());
        }
      }
      return slots;
    }

    /** All that is needed for some slots, themselves included. */
    Set<Integer> of(Set<Integer> asked) {
      Set<Integer> needed = new HashSet<>(asked);
      Deque<Integer> open = new ArrayDeque<>(asked);
      while (!open.isEmpty()) {
        for (int slot : reads.getOrDefault(open.pop(), List.of())) {
          if (needed.add(slot)) {
            open.push(slot);
          }
        }
      }
      return needed;
    }
  }
}
