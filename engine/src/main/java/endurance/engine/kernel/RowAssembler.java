package endurance.engine.kernel;

import endurance.engine.program.BinaryOperation;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import endurance.engine.program.Term.Read;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns lines into operations on rows. Every operation keeps its place: what a line computes on its
 * way goes through scratch rows, and only the last operation fills the line's own row.
 */
public final class RowAssembler {

  private static final int NONE = 0;

  private final Layout layout;
  private final List<RowCode.Step> steps = new ArrayList<>();
  private int used;

  RowAssembler(Layout layout) {
    this.layout = layout;
  }

  /** The code that computes lines in their order. */
  static RowCode lines(List<Line> lines, Layout layout) {
    RowAssembler assembler = new RowAssembler(layout);
    for (Line line : lines) {
      assembler.used = 0;
      assembler.into(line.slot(), line.term());
    }
    return new RowCode(assembler.steps);
  }

  /** The code of a single operation on rows, such as another back end leaves to this one. */
  static RowCode call(Term head, int to, List<Integer> operands, Layout layout) {
    RowAssembler assembler = new RowAssembler(layout);
    assembler.operation(head, to, operands);
    return new RowCode(assembler.steps);
  }

  /** Stores into the delays. */
  static RowCode entering(Program program) {
    List<RowCode.Step> steps = new ArrayList<>();
    for (int delay = 0; delay < program.delays().size(); delay++) {
      steps.add(
          new RowCode.Step(
              RowOperation.ENTER, program.delays().get(delay).firstRow(), delay, NONE, NONE));
    }
    return new RowCode(steps);
  }

  private void into(int to, Term term) {
    if (term instanceof Term.Fold fold) {
      into(to, fold);
    } else {
      int mark = used;
      List<Integer> operands = term.parts().stream().map(this::row).toList();
      used = mark;
      operation(term, to, operands);
    }
  }

  private void operation(Term head, int to, List<Integer> operands) {
    switch (head) {
      case Term.Literal literal -> add(RowOperation.COPY, to, layout.constant(literal.value()));
      case Read read -> add(RowOperation.COPY, to, read.slot());
      case Term.Timetable timetable -> add(RowOperation.TIMETABLE, to, timetable.table());
      case Term.Delayed delayed -> add(RowOperation.EMERGE, to, delayed.delay());
      case Term.Unary unary -> add(RowOperation.of(unary.operation()), to, operands.getFirst());
      case Term.Binary binary -> {
        boolean swapped =
            binary.operation() == BinaryOperation.GREATER
                || binary.operation() == BinaryOperation.GREATER_OR_EQUAL;
        int left = operands.get(swapped ? 1 : 0);
        add(RowOperation.of(binary.operation()), to, left, operands.get(swapped ? 0 : 1));
      }
      case Term.Fold fold ->
          add(RowOperation.of(fold.operation()), to, operands.get(0), operands.get(1));
      case Term.Select select ->
          steps.add(
              new RowCode.Step(
                  RowOperation.SELECT, to, operands.get(0), operands.get(1), operands.get(2)));
      case Term.TableRead read -> add(RowOperation.TABLE, to, operands.getFirst(), read.table());
    }
  }

  /** From left to right; only the last step fills the row, which a part may still read. */
  private void into(int to, Term.Fold fold) {
    RowOperation operation = RowOperation.of(fold.operation());
    int mark = used;
    int sum = row(fold.parts().getFirst());
    for (int i = 1; i < fold.parts().size(); i++) {
      int afterSum = used;
      int part = row(fold.parts().get(i));
      used = i == 1 ? mark : afterSum;
      int target = i == fold.parts().size() - 1 ? to : i == 1 ? scratch() : sum;
      add(operation, target, sum, part);
      sum = target;
    }
    used = mark;
  }

  /** The row that holds a term's value: its own for a read, else a scratch row. */
  private int row(Term term) {
    return switch (term) {
      case Read read -> read.slot();
      case Term.Literal literal -> layout.constant(literal.value());
      case Term.Timetable _,
          Term.Delayed _,
          Term.Unary _,
          Term.Binary _,
          Term.Fold _,
          Term.Select _,
          Term.TableRead _ -> {
        int mark = used;
        int row = scratch();
        used = mark; // the parts may use it on the way: it is filled by the last operation
        into(row, term);
        used = mark + 1;
        yield row;
      }
    };
  }

  private int scratch() {
    used++;
    return layout.scratch(used - 1);
  }

  private void add(RowOperation operation, int to, int first) {
    add(operation, to, first, NONE);
  }

  private void add(RowOperation operation, int to, int first, int second) {
    steps.add(new RowCode.Step(operation, to, first, second, NONE));
  }
}
