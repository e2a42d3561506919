package endurance.engine.kernel;

import endurance.engine.program.BinaryOperation;
import endurance.engine.program.DelayLine;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import endurance.engine.program.Term.Binary;
import endurance.engine.program.Term.Delayed;
import endurance.engine.program.Term.Fold;
import endurance.engine.program.Term.Literal;
import endurance.engine.program.Term.Read;
import endurance.engine.program.Term.Select;
import endurance.engine.program.Term.TableRead;
import endurance.engine.program.Term.Timetable;
import endurance.engine.program.Term.Unary;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines into passes over rows: loops of bounded size, and calls for what is no plain
 * arithmetic. What does not fit into one pass goes through temporary rows behind the slots. The
 * order of every operation stays as written.
 */
final class Lowering {

  /**
   * Operations in one loop: HotSpot's vectoriser gives up on loops much longer than this, and short
   * ones read and write rows too often.
   */
  static final int MOST_OPERATIONS = 16;

  private final List<DelayLine> delays;
  private final int firstTemporary;
  private final List<RowStep> steps = new ArrayList<>();
  private int used;
  private int most;

  Lowering(Program program) {
    this.delays = program.delays();
    this.firstTemporary = program.slots().size();
  }

  /** Rows needed in all: the slots' and the temporary ones'. */
  int rows() {
    return firstTemporary + most;
  }

  /** The passes that compute lines in their order. */
  List<RowStep> of(List<Line> lines) {
    steps.clear();
    for (Line line : lines) {
      used = 0;
      into(line.slot(), line.term());
    }
    return List.copyOf(steps);
  }

  private void into(int target, Term term) {
    switch (term) {
      case Unary unary when isCall(unary) ->
          steps.add(new RowStep.Apply(target, unary.operation(), row(unary.operand())));
      case Binary binary when binary.operation() == BinaryOperation.POWER -> {
        int base = row(binary.left());
        steps.add(new RowStep.Power(target, base, row(binary.right())));
      }
      case TableRead read ->
          steps.add(new RowStep.ReadTable(target, read.table(), row(read.argument())));
      case Delayed delayed -> steps.add(new RowStep.Emerge(target, delays.get(delayed.delay())));
      case Literal literal -> steps.add(new RowStep.Loop(target, literal));
      case Timetable timetable -> steps.add(new RowStep.Loop(target, timetable));
      case Read read -> steps.add(new RowStep.Loop(target, read));
      case Unary unary -> steps.add(new RowStep.Loop(target, inline(unary)));
      case Binary binary -> steps.add(new RowStep.Loop(target, inline(binary)));
      case Fold fold -> steps.add(new RowStep.Loop(target, inline(fold)));
      case Select select -> steps.add(new RowStep.Loop(target, inline(select)));
    }
  }

  private static boolean isCall(Unary unary) {
    return switch (unary.operation()) {
      case EXP, LOG, LOG10, SINE, COSINE, TANGENT -> true;
      case NEGATE, NOT, ABSOLUTE, SQUARE_ROOT, FLOOR, ROUND -> false;
    };
  }

  /** The row that holds a term's value: its own for a read, else a temporary one. */
  private int row(Term term) {
    if (term instanceof Read read) {
      return read.slot();
    }
    int temporary = temporary();
    into(temporary, term);
    return temporary;
  }

  private int temporary() {
    used++;
    most = Math.max(most, used);
    return firstTemporary + used - 1;
  }

  private Read spilled(Term term) {
    return new Read(row(term));
  }

  /** A term of plain arithmetic, small enough for one loop. */
  private Term inline(Term term) {
    return switch (term) {
      case Literal literal -> literal;
      case Timetable timetable -> timetable;
      case Read read -> read;
      case Delayed delayed -> spilled(delayed);
      case TableRead read -> spilled(read);
      case Unary unary when isCall(unary) -> spilled(unary);
      case Binary binary when binary.operation() == BinaryOperation.POWER -> spilled(binary);
      case Fold fold -> inline(fold);
      case Unary unary -> bounded(unary);
      case Binary binary -> bounded(binary);
      case Select select -> bounded(select);
    };
  }

  private Term bounded(Term term) {
    List<Term> parts = new ArrayList<>();
    term.parts().forEach(part -> parts.add(inline(part)));
    while (parts.stream().mapToInt(Lowering::operations).sum() >= MOST_OPERATIONS) {
      int largest = 0;
      for (int i = 1; i < parts.size(); i++) {
        if (operations(parts.get(i)) > operations(parts.get(largest))) {
          largest = i;
        }
      }
      parts.set(largest, spilled(parts.get(largest)));
    }
    return term.withParts(parts);
  }

  /** Long folds run through one row that accumulates, a few parts at a time. */
  private Term inline(Fold fold) {
    int mark = used;
    List<Term> group = new ArrayList<>();
    int operations = 0;
    for (Term part : fold.parts()) {
      Term next = inline(part);
      group.add(operations(next) > MOST_OPERATIONS / 4 ? spilled(next) : next);
      operations += operations(group.getLast()) + 1;
      if (operations >= MOST_OPERATIONS) {
        used = mark; // the group's temporary rows are read for the last time in this very loop
        int accumulated = temporary();
        steps.add(new RowStep.Loop(accumulated, new Fold(fold.operation(), group)));
        group.clear();
        group.add(new Read(accumulated));
        operations = 0;
      }
    }
    return group.size() == 1 ? group.getFirst() : new Fold(fold.operation(), group);
  }

  /** How many operations a term of plain arithmetic is. */
  static int operations(Term term) {
    int parts = term.parts().size();
    int own = parts == 0 ? 0 : term instanceof Fold ? parts - 1 : 1;
    return own + term.parts().stream().mapToInt(Lowering::operations).sum();
  }
}
