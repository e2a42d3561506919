package endurance.engine.kernel;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.program.Line;
import endurance.engine.program.Program;
import endurance.engine.program.Term;
import java.util.List;

/**
 * The back end that runs programs operation by operation on whole rows: scalar code, ready at once.
 *
 * @param arithmetic how elementary functions are computed
 */
public record RowBackend(RowArithmetic arithmetic) implements Backend {

  /** What runs on any JVM. */
  public static RowBackend plain() {
    return new RowBackend(RowArithmetic.plain());
  }

  @Override
  public Kernels compile(Program program, Layout layout) {
    return new Kernels(
        lines(program.drawn(), program, layout),
        lines(program.future(), program, layout),
        lines(program.initial(), program, layout),
        lines(program.point(), program, layout).then(checking(program.fleeting(), layout)),
        entering(program, layout).then(lines(program.next(), program, layout)),
        checking(program.lasting(), layout));
  }

  /** Takes the health of futures in which one of these slots is not finite. */
  public Kernel checking(List<Integer> slots, Layout layout) {
    int health = layout.offset(layout.health());
    int[] offsets = new int[slots.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = layout.offset(slots.get(i));
    }
    return (memory, point) -> {
      for (int offset : offsets) {
        RowLoops.check(memory, health, offset, layout.lanes());
      }
    };
  }

  /** Stores this point's inputs of all delays. */
  public Kernel entering(Program program, Layout layout) {
    return kernel(RowAssembler.entering(program), program, layout);
  }

  /** Some lines, in their order. */
  public Kernel lines(List<Line> lines, Program program, Layout layout) {
    return kernel(RowAssembler.lines(lines, layout), program, layout);
  }

  /**
   * A single operation on rows.
   *
   * @param head whose outermost operation is meant
   * @param operands rows that take the place of its parts
   */
  public Kernel call(Term head, int to, List<Integer> operands, Program program, Layout layout) {
    return kernel(RowAssembler.call(head, to, operands, layout), program, layout);
  }

  private Kernel kernel(RowCode code, Program program, Layout layout) {
    return code.steps().isEmpty()
        ? Kernel.NONE
        : new RowInterpreter(code, program, layout, arithmetic);
  }
}
