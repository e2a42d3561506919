package endurance.engine.fusion;

import endurance.engine.program.Line;
import endurance.engine.program.Term;
import endurance.engine.program.TermNumbers;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of some lines as a graph, and what sort each is.
 *
 * @param numbers of all terms of the lines
 * @param roots for each line, the value it gives its slot
 * @param loops what can stand in them
 */
public record Graph(List<Line> lines, TermNumbers numbers, List<Integer> roots, Loops loops) {

  public Graph {
    lines = List.copyOf(lines);
    roots = List.copyOf(roots);
  }

  /**
   * @param inOrder whether a line reads what earlier lines gave; else all read the old values
   */
  public static Graph of(List<Line> lines, boolean inOrder, Loops loops) {
    TermNumbers numbers = new TermNumbers();
    List<Integer> roots = new ArrayList<>();
    for (Line line : lines) {
      int root = numbers.of(line.term());
      roots.add(root);
      if (inOrder) {
        numbers.define(line.slot(), root);
      }
    }
    return new Graph(lines, numbers, roots, loops);
  }

  int size() {
    return numbers.size();
  }

  /** A term whose outermost operation is that of the value; its parts are not of interest. */
  public Term head(int value) {
    return numbers.head(value);
  }

  /** The values the operation is applied to, in order. */
  public List<Integer> parts(int value) {
    return numbers.parts(value);
  }

  /** Whether nothing has to be computed: a constant, a timetable or a slot as it stands. */
  public boolean isGiven(int value) {
    return switch (head(value)) {
      case Term.Literal _, Term.Timetable _, Term.Read _ -> true;
      case Term.Delayed _,
          Term.Unary _,
          Term.Binary _,
          Term.Fold _,
          Term.Select _,
          Term.TableRead _ ->
          false;
    };
  }

  /** Whether a loop computes the value. */
  public boolean isComputed(int value) {
    return !isGiven(value) && loops.hold(head(value));
  }

  /** Whether it takes a function of whole rows: one too long or too rare to stand in a loop. */
  public boolean isCall(int value) {
    return !isGiven(value) && !loops.hold(head(value));
  }

  /** How many instructions it takes to compute a value, roughly. */
  int operations(int value) {
    return loops.operations(head(value));
  }

  /** Which values some others need, themselves included. */
  boolean[] neededBy(Iterable<Integer> wanted) {
    boolean[] needed = new boolean[size()];
    for (int value : wanted) {
      needed[value] = true;
    }
    for (int value = size() - 1; value >= 0; value--) {
      if (needed[value]) {
        for (int part : parts(value)) {
          needed[part] = true;
        }
      }
    }
    return needed;
  }
}
