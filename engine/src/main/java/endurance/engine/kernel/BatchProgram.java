package endurance.engine.kernel;

import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.program.Horizon;
import endurance.engine.program.Program;
import java.util.Arrays;
import java.util.Optional;

/**
 * A program made to run for a batch of futures at a time. Immutable; the state of a batch is the
 * memory its caller holds, one for each thread.
 */
public final class BatchProgram {

  private final Program program;
  private final Layout layout;
  private final Kernels kernels;
  private final int horizon;

  /** For the points after the horizon. */
  private final Kernels afterwards;

  /** As many as there are numbers in a cache line, so that one of them may well begin with it. */
  private static final int PLACES = 8;

  private final Backend backend;
  private final RowArithmetic arithmetic;

  private BatchProgram(
      Program program,
      Layout layout,
      Kernels kernels,
      int horizon,
      Kernels afterwards,
      Backend backend) {
    this.program = program;
    this.layout = layout;
    this.kernels = kernels;
    this.horizon = horizon;
    this.afterwards = afterwards;
    this.backend = backend;
    this.arithmetic = backend.arithmetic();
  }

  /**
   * The program as a back end makes it.
   *
   * @param lanes futures in a batch, at least 1
   * @throws UnsupportedOperationException when the back end cannot run in this JVM
   */
  public static BatchProgram compile(Program program, int lanes, Backend backend) {
    return compile(program, Optional.empty(), lanes, backend);
  }

  /**
   * The same, with fewer lines computed after a horizon: slots that are not needed any more keep
   * what they held there.
   */
  public static BatchProgram compile(
      Program program, Optional<Horizon> horizon, int lanes, Backend backend) {
    Layout layout = new Layout(program, lanes);
    Kernels kernels = backend.compile(program, layout);
    return horizon
        .map(one ->
            new BatchProgram(
                program,
                layout,
                kernels,
                one.last(),
                backend.compile(one.afterwards(), layout),
                backend))
        .orElseGet(
            () -> new BatchProgram(program, layout, kernels, program.points(), kernels, backend));
  }

  public int lanes() {
    return layout.lanes();
  }

  /** What made it. */
  public Backend backend() {
    return backend;
  }

  /** The elementary functions at their best for this back end, for whoever draws. */
  public RowArithmetic arithmetic() {
    return arithmetic;
  }

  /** Memory for one batch: slot by slot, in each its futures; well placed if that can be had. */
  public double[] newMemory() {
    double[] memory = layout.newMemory();
    for (int tries = 1; tries < PLACES && !isWellPlaced(memory); tries++) {
      memory = layout.newMemory();
    }
    return memory;
  }

  /** Whether this code is at its fastest on this memory, where it lies now. */
  public boolean isWellPlaced(double[] memory) {
    return backend.isWellPlaced(memory);
  }

  /** Bytes of the memory for one batch. */
  public long bytes() {
    return layout.bytes();
  }

  /** Where a slot's futures begin in memory. */
  public int offset(int slot) {
    return layout.offset(slot);
  }

  /** Makes inputs of the numbers drawn for them. */
  public void computeDrawn(double[] memory) {
    kernels.drawn().run(memory, 0);
  }

  /** Computes what holds throughout each future; inputs are drawn already. */
  public void computeFuture(double[] memory) {
    int health = layout.offset(layout.health());
    Arrays.fill(memory, health, health + lanes(), 0);
    kernels.future().run(memory, 0);
  }

  /** Sets all state; the noises of point 0 are drawn already. */
  public void computeInitial(double[] memory) {
    kernels.initial().run(memory, 0);
  }

  /** Computes everything at a point; its noises are drawn already. */
  public void computePoint(double[] memory, int point) {
    Kernels here = at(point);
    here.point().run(memory, point);
    if (point == program.points() - 1) {
      here.last().run(memory, point);
    }
  }

  /** Steps all state from {@code point} to the next. */
  public void step(double[] memory, int point) {
    at(point + 1).next().run(memory, point);
  }

  private Kernels at(int point) {
    return point > horizon ? afterwards : kernels;
  }

  /** Whether a future was finite in all that counts, when its last point is computed. */
  public boolean isFinite(double[] memory, int lane) {
    return memory[layout.offset(layout.health()) + lane] == 0;
  }
}
