package endurance.engine.machine;

import endurance.engine.fusion.Loops;
import endurance.engine.program.BinaryOperation;
import endurance.engine.program.Term;
import endurance.engine.program.UnaryOperation;
import endurance.model.Table;
import java.util.List;

/**
 * Loops of machine code: long, with nearly everything in them.
 *
 * @param tables by number
 */
record MachineLoops(List<Table> tables) implements Loops {

  /**
   * As many as the code of a loop may take of the processor's cache for instructions, some ten
   * bytes for each, before cutting it costs less than fetching it.
   */
  private static final int MOST_OPERATIONS = 20_000;

  /** Tables are read by comparing with one knot after the other. */
  private static final int MOST_KNOTS = 24;

  private static final int OF_A_FUNCTION = 40;
  private static final int OF_A_POWER = 120;
  private static final int OF_A_KNOT = 4;

  @Override
  public int mostOperations() {
    return MOST_OPERATIONS;
  }

  @Override
  public boolean hold(Term head) {
    return switch (head) {
      case Term.Unary unary ->
          switch (unary.operation()) {
            case SINE, COSINE, TANGENT -> false;
            case NEGATE, NOT, ABSOLUTE, SQUARE_ROOT, FLOOR, ROUND, EXP, LOG, LOG10 -> true;
          };
      case Term.Binary binary -> binary.operation() != BinaryOperation.MODULO;
      case Term.TableRead read -> tables.get(read.table()).x().size() <= MOST_KNOTS;
      case Term.Literal _,
          Term.Timetable _,
          Term.Read _,
          Term.Fold _,
          Term.Select _,
          Term.Delayed _ ->
          true;
    };
  }

  @Override
  public int operations(Term head) {
    return switch (head) {
      case Term.Unary unary ->
          unary.operation() == UnaryOperation.EXP
                  || unary.operation() == UnaryOperation.LOG
                  || unary.operation() == UnaryOperation.LOG10
              ? OF_A_FUNCTION
              : 2;
      case Term.Binary binary -> binary.operation() == BinaryOperation.POWER ? OF_A_POWER : 1;
      case Term.TableRead read -> OF_A_KNOT * tables.get(read.table()).x().size();
      case Term.Literal _, Term.Timetable _, Term.Read _, Term.Select _ -> 1;
      case Term.Fold _ -> 2;
      case Term.Delayed _ -> OF_A_FUNCTION;
    };
  }
}
