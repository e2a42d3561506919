package endurance.engine.kernel;

import endurance.engine.arithmetic.TableFunction;
import endurance.engine.program.Program;
import java.util.ArrayList;
import java.util.List;

/**
 * A program compiled to bytecode that computes a batch of futures at a time. Immutable; the state
 * of a batch is the memory its caller holds, one for each thread.
 */
public final class BatchProgram {

  private final int lanes;
  private final int rows;
  private final List<Kernel> futureLines;
  private final List<Kernel> initialLines;
  private final List<Kernel> pointLines;
  private final List<Kernel> nextLines;
  private final double[] timetable;
  private final TableFunction[] tables;

  private BatchProgram(Program program, int lanes) {
    this.lanes = lanes;
    Lowering lowering = new Lowering(program);
    KernelCompiler compiler = new KernelCompiler(lanes, program.points());
    this.futureLines = compiler.compile(lowering.of(program.future()));
    this.initialLines = compiler.compile(lowering.of(program.initial()));
    this.pointLines = compiler.compile(lowering.of(program.point()));
    List<RowStep> onward = new ArrayList<>();
    program.delays().forEach(delay -> onward.add(new RowStep.Enter(delay)));
    onward.addAll(lowering.of(program.next()));
    this.nextLines = compiler.compile(onward);
    this.rows = lowering.rows();
    this.timetable =
        program.schedules().stream()
            .flatMap(List::stream)
            .mapToDouble(Double::doubleValue)
            .toArray();
    this.tables = program.tables().stream().map(TableFunction::new).toArray(TableFunction[]::new);
  }

  /**
   * @param lanes futures in a batch, at least 1
   */
  public static BatchProgram compile(Program program, int lanes) {
    return new BatchProgram(program, lanes);
  }

  public int lanes() {
    return lanes;
  }

  /** Memory for one batch: slot by slot, in each its futures. */
  public double[] newMemory() {
    return new double[Math.multiplyExact(rows, lanes)];
  }

  /** Where a slot's futures begin in memory. */
  public int offset(int slot) {
    return slot * lanes;
  }

  /** Computes what holds throughout each future; inputs are drawn already. */
  public void computeFuture(double[] memory) {
    run(futureLines, memory, 0);
  }

  /** Sets all state; the noises of point 0 are drawn already. */
  public void computeInitial(double[] memory) {
    run(initialLines, memory, 0);
  }

  /** Computes everything at a point; its noises are drawn already. */
  public void computePoint(double[] memory, int point) {
    run(pointLines, memory, point);
  }

  /** Steps all state from {@code point} to the next. */
  public void step(double[] memory, int point) {
    run(nextLines, memory, point);
  }

  private void run(List<Kernel> kernels, double[] memory, int at) {
    for (Kernel kernel : kernels) {
      kernel.run(memory, timetable, tables, at);
    }
  }
}
