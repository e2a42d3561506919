package endurance.engine.vector;

import endurance.engine.program.FoldOperation;
import endurance.engine.program.Line;
import endurance.engine.program.Term;
import endurance.engine.program.TermNumbers;
import endurance.engine.program.UnaryOperation;
import java.util.List;

/**
 * The values of some lines as a graph, and what sort each is.
 *
 * @param numbers of all terms of the lines
 * @param roots for each line, the value it gives its slot
 */
record Graph(List<Line> lines, TermNumbers numbers, List<Integer> roots) {

  private static final int OF_A_FUNCTION = 35;
  private static final int OF_AN_EXTREME = 3;

  Graph {
    lines = List.copyOf(lines);
    roots = List.copyOf(roots);
  }

  /**
   * @param inOrder whether a line reads what earlier lines gave; else all read the old values
   */
  static Graph of(List<Line> lines, boolean inOrder) {
    TermNumbers numbers = new TermNumbers();
    List<Integer> roots = new java.util.ArrayList<>();
    for (Line line : lines) {
      int root = numbers.of(line.term());
      roots.add(root);
      if (inOrder) {
        numbers.define(line.slot(), root);
      }
    }
    return new Graph(lines, numbers, roots);
  }

  int size() {
    return numbers.size();
  }

  Term head(int value) {
    return numbers.head(value);
  }

  List<Integer> parts(int value) {
    return numbers.parts(value);
  }

  /** Whether a loop computes the value: neither a leaf nor a function of whole rows. */
  boolean isComputed(int value) {
    return !numbers.isLeaf(value) && !isCall(value);
  }

  /** Whether it takes a function of whole rows: one too long or too rare to stand in a loop. */
  boolean isCall(int value) {
    return head(value).isCall() && !isInlined(value);
  }

  /** Whether it is a function whose instructions are copied into the loop. */
  private boolean isInlined(int value) {
    return head(value) instanceof Term.Unary unary
        && (unary.operation() == UnaryOperation.EXP || unary.operation() == UnaryOperation.LOG);
  }

  /** How many vector instructions it takes to compute a value, roughly. */
  int operations(int value) {
    if (isInlined(value)) {
      return OF_A_FUNCTION;
    }
    return head(value) instanceof Term.Fold fold
            && (fold.operation() == FoldOperation.MINIMUM
                || fold.operation() == FoldOperation.MAXIMUM)
        ? OF_AN_EXTREME
        : 1;
  }

  /** Which values some others need, themselves included. */
  boolean[] neededBy(Iterable<Integer> wanted) {
    boolean[] needed = new boolean[size()];
    wanted.forEach(value -> needed[value] = true);
    for (int value = size() - 1; value >= 0; value--) {
      if (needed[value]) {
        parts(value).forEach(part -> needed[part] = true);
      }
    }
    return needed;
  }
}
