package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;

/** Computes batches of futures one after another in the same memory; belongs to one thread. */
final class Batch {

  /** Sees a batch when a point is complete. */
  @FunctionalInterface
  interface Visitor {
    void atPoint(int point, double[] memory);

    /** Hears what begins, for whoever measures. */
    default void begins(Stage stage) {}
  }

  /** What a batch goes through; noises, point and step again and again. */
  enum Stage {
    INPUTS,
    FUTURE,
    INITIAL,
    NOISES,
    POINT,
    STEP
  }

  /** How often memory is made anew because it lies badly; a few times is enough for what lives. */
  private static final int MOST_MOVES = 16;

  private final Program program;
  private final BatchProgram code;
  private final SeededDraws.Inputs inputs;
  private final DrawnRows noises;
  private double[] memory;
  private int moves;

  Batch(Program program, BatchProgram code, SeededDraws draws) {
    this.program = program;
    this.code = code;
    this.inputs = draws.inputs(code);
    this.noises = draws.noises(code);
    this.memory = code.newMemory();
  }

  /** Computes the futures from {@code first} on, as many as there are lanes, point by point. */
  void run(long first, Visitor visitor) {
    run(first, program.points() - 1, visitor);
  }

  /** The same up to a point; whether futures are finite is known at the last of all only. */
  void run(long first, int lastPoint, Visitor visitor) {
    findBetterPlace();
    visitor.begins(Stage.INPUTS);
    inputs.draw(memory, first);
    visitor.begins(Stage.FUTURE);
    code.computeFuture(memory);
    for (int point = 0; point <= lastPoint; point++) {
      if (point > 0) {
        visitor.begins(Stage.STEP);
        code.step(memory, point - 1);
      }
      visitor.begins(Stage.NOISES);
      noises.draw(memory, first, point);
      if (point == 0) {
        visitor.begins(Stage.INITIAL);
        code.computeInitial(memory);
      }
      visitor.begins(Stage.POINT);
      code.computePoint(memory, point);
      visitor.atPoint(point, memory);
    }
  }

  /** Java moves memory now and then; nothing in it is needed from one batch to the next. */
  private void findBetterPlace() {
    if (moves < MOST_MOVES && !code.isWellPlaced(memory)) {
      memory = code.newMemory();
      moves++;
    }
  }

  /** Whether a future of the batch that ran last was finite in all that counts. */
  boolean isFinite(int lane) {
    return code.isFinite(memory, lane);
  }
}
