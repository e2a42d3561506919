package endurance.engine;

import endurance.engine.kernel.Backend;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.kernel.RowBackend;
import endurance.engine.program.Horizon;
import endurance.engine.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the code that computes batches. A run starts on code that is fast at once; where enough
 * work lies ahead, other code is run beside it on a batch nobody waits for, until HotSpot has
 * compiled it and it has proved faster. Then all threads shift to it, each at the end of a batch.
 * Since all back ends give the same bits, it does not matter when.
 *
 * <p>One for a simulation: what is warm stays so for its later runs. Code that turns out slow after
 * all (HotSpot sometimes gives up on it) is left again.
 */
final class Acceleration {

  /** How much faster code must be to be worth a shift: less would be noise. */
  private static final double GAIN = 0.8;

  /** Batches that must be fast one after the other, so that a lucky one does not decide. */
  private static final int PROOFS = 3;

  /** Slow batches one after the other after which code is left again. */
  private static final int PATIENCE = 16;

  /** Batches after which code that has not become fast is given up. */
  private static final int MOST_ROUNDS = 400;

  /**
   * Code that may be shifted to.
   *
   * @param worthNanos how much work, in nanoseconds of the first code on one thread, must lie ahead
   *     for the shift to be worth what HotSpot needs to compile it
   */
  record Candidate(Backend backend, long worthNanos) {}

  private final Program program;
  private final Optional<Horizon> horizon;
  private final int lanes;
  private final Deque<Candidate> colder;
  private volatile BatchProgram best;
  private final BatchProgram first;
  private volatile double firstNanos = Double.NaN;
  private volatile double nanosLeft;
  private Optional<BatchProgram> complete = Optional.empty();
  private int slow;
  private boolean warming;

  /**
   * @param candidates the first serves at once
   */
  Acceleration(Program program, Optional<Horizon> horizon, int lanes, List<Candidate> candidates) {
    this.program = program;
    this.horizon = horizon;
    this.lanes = lanes;
    this.colder = new ArrayDeque<>(candidates);
    this.best = BatchProgram.compile(program, horizon, lanes, colder.remove().backend());
    this.first = best;
  }

  /** The fastest code that is ready. */
  BatchProgram best() {
    return best;
  }

  /** The code that was there first. */
  BatchProgram first() {
    return first;
  }

  /**
   * Code that fills the row of every slot at every point, for who looks into a future; others leave
   * out what is not observed.
   */
  synchronized BatchProgram complete() {
    if (complete.isEmpty()) {
      complete = Optional.of(BatchProgram.compile(program, lanes, RowBackend.plain()));
    }
    return complete.get();
  }

  /** The fastest code that computes what is observed at every point, whether asked for or not. */
  BatchProgram everyPoint() {
    return horizon.isEmpty() ? best : complete();
  }

  /**
   * Hears how long a batch took.
   *
   * @param batchesLeft of the run, for this thread
   * @param draws to warm other code with
   */
  void took(BatchProgram code, long nanos, long batchesLeft, SeededDraws draws) {
    if (code == first) {
      firstNanos = Double.isNaN(firstNanos) ? nanos : Math.min(firstNanos, nanos);
    } else if (code == best) {
      leaveIfSlow(code, nanos);
    }
    nanosLeft = firstNanos * batchesLeft;
    if (worthWarming()) {
      warmUp(draws);
    }
  }

  private synchronized boolean worthWarming() {
    Candidate next = colder.peek();
    return !warming && next != null && nanosLeft > next.worthNanos();
  }

  private synchronized void leaveIfSlow(BatchProgram code, long nanos) {
    slow = nanos > firstNanos ? slow + 1 : 0;
    if (slow >= PATIENCE && code == best) {
      best = first;
      colder.clear();
    }
  }

  private synchronized void warmUp(SeededDraws draws) {
    Candidate next = colder.poll();
    if (next != null) {
      warming = true;
      Thread.ofPlatform()
          .name("endurance-warm-up")
          .daemon()
          .start(() -> warm(next.backend(), draws));
    }
  }

  /** Warms other code; what cannot be made or run here is passed over, as nobody waits for it. */
  private void warm(Backend next, SeededDraws draws) {
    try {
      warmed(prove(next, draws));
    } catch (RuntimeException | LinkageError | VirtualMachineError impossible) {
      warmed(Optional.empty());
    }
  }

  /** Code that HotSpot has compiled and that has proved faster. */
  private Optional<BatchProgram> prove(Backend next, SeededDraws draws) {
    BatchProgram code = BatchProgram.compile(program, horizon, lanes, next);
    Batch batch = new Batch(program, code, draws);
    int proofs = 0;
    for (int round = 0; round < MOST_ROUNDS && proofs < PROOFS; round++) {
      long start = System.nanoTime();
      batch.run(0, (point, memory) -> {});
      proofs = System.nanoTime() - start < GAIN * firstNanos ? proofs + 1 : 0;
    }
    return proofs == PROOFS ? Optional.of(code) : Optional.empty();
  }

  private synchronized void warmed(Optional<BatchProgram> faster) {
    best = faster.orElse(best);
    warming = false;
  }
}
