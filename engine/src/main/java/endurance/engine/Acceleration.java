package endurance.engine;

import endurance.engine.kernel.Backend;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Work ahead, in nanoseconds of one core, below which the first code finishes sooner. */
  private static final long WORTH_WARMING = 1_500_000_000L;

  private final Program program;
  private final int lanes;
  private final Deque<Backend> colder;
  private volatile BatchProgram best;
  private final BatchProgram first;
  private volatile double firstNanos = Double.NaN;
  private int slow;
  private boolean warming;

  /**
   * @param candidates the first serves at once
   */
  Acceleration(Program program, int lanes, List<Backend> candidates) {
    this.program = program;
    this.lanes = lanes;
    this.colder = new ArrayDeque<>(candidates);
    this.best = BatchProgram.compile(program, lanes, colder.remove());
    this.first = best;
  }

  /** The fastest code that is ready. */
  BatchProgram best() {
    return best;
  }

  /** The code that was there first, which fills the row of every slot. */
  BatchProgram first() {
    return first;
  }

  /**
   * Hears how long a batch took.
   *
   * @param batchesLeft of the run, for this thread
   * @param draws to warm other code with
   */
  void took(BatchProgram code, long nanos, long batchesLeft, Draws.Seeded draws) {
    if (code == first) {
      firstNanos = Double.isNaN(firstNanos) ? nanos : Math.min(firstNanos, nanos);
      if (firstNanos * batchesLeft > WORTH_WARMING) {
        warmUp(draws);
      }
    } else if (code == best) {
      leaveIfSlow(code, nanos);
    }
  }

  private synchronized void leaveIfSlow(BatchProgram code, long nanos) {
    slow = nanos > firstNanos ? slow + 1 : 0;
    if (slow >= PATIENCE && code == best) {
      best = first;
      colder.clear();
    }
  }

  private synchronized void warmUp(Draws.Seeded draws) {
    if (!warming && !colder.isEmpty()) {
      warming = true;
      Thread.ofPlatform().name("endurance-warm-up").daemon().start(() -> warm(draws));
    }
  }

  private @Nullable Backend nextCandidate() {
    synchronized (this) {
      return colder.poll();
    }
  }

  private void warm(Draws.Seeded draws) {
    for (Backend next = nextCandidate(); next != null; next = nextCandidate()) {
      BatchProgram code = BatchProgram.compile(program, lanes, next);
      Batch batch = new Batch(program, code, draws);
      int proofs = 0;
      double target = Double.POSITIVE_INFINITY;
      long rounds = 0;
      while (proofs < PROOFS && rounds < 400) {
        long start = System.nanoTime();
        batch.run(0, (point, memory) -> {});
        long nanos = System.nanoTime() - start;
        target = GAIN * firstNanos;
        proofs = nanos < target ? proofs + 1 : 0;
        rounds++;
      }
      if (proofs == PROOFS) {
        best = code;
      }
    }
    warming = false;
  }
}
