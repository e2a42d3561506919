package endurance.engine.vector;

import endurance.engine.fusion.Loops;
import endurance.engine.program.FoldOperation;
import endurance.engine.program.Term;
import endurance.engine.program.UnaryOperation;

/** Loops of vector code: short, with plain arithmetic and the commonest functions. */
final class VectorLoops implements Loops {

  /**
   * HotSpot's compiler takes time more than in proportion to the size of a loop and runs out of
   * registers beyond some 160 operations; short loops read and write rows too often.
   */
  private static final int MOST_OPERATIONS = 120;

  private static final int OF_A_FUNCTION = 35;
  private static final int OF_AN_EXTREME = 3;

  @Override
  public int mostOperations() {
    return MOST_OPERATIONS;
  }

  @Override
  public boolean hold(Term head) {
    return !head.isCall() || isInlined(head);
  }

  /** Whether it is a function whose instructions are copied into the loop. */
  private static boolean isInlined(Term head) {
    return head instanceof Term.Unary unary
        && (unary.operation() == UnaryOperation.EXP || unary.operation() == UnaryOperation.LOG);
  }

  @Override
  public int operations(Term head) {
    if (isInlined(head)) {
      return OF_A_FUNCTION;
    }
    return head instanceof Term.Fold fold
            && (fold.operation() == FoldOperation.MINIMUM
                || fold.operation() == FoldOperation.MAXIMUM)
        ? OF_AN_EXTREME
        : 1;
  }
}
