package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import java.util.BitSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs successive futures: threads take the next portion of them until none is left. The calling
 * thread works too, and hears interrupts. After a stop it can be gone on with.
 */
final class BlockRun {

  /** Numbers of a thread's buffer: 16 MB, a small part of what its caches and sketches need. */
  private static final int MOST_BUFFERED = 1 << 21;

  /**
   * Futures folded at a time: enough that the counts of an observable are fetched once for many.
   */
  private static final int MOST_AT_A_TIME = 1024;

  /** Portions for each thread of a short run, so that no thread waits long for another's last. */
  private static final int LEAST_PORTIONS = 8;

  private final Program program;
  private final Acceleration code;
  private final SeededDraws draws;
  private final Span span;
  private final Gathering gathering;
  private final Keeping keeping;
  private final Aftermath aftermath;
  private final OrderedMerge merge;
  private final Queue<Long> givenUp = new ConcurrentLinkedQueue<>();
  private final AtomicLong nextPortion = new AtomicLong();
  private final int portion;
  private final long portions;

  /**
   * Which futures are run, and by how many threads.
   *
   * @param first number of the first future
   */
  record Span(long first, long futures, int threads) {}

  BlockRun(
      Program program,
      Acceleration code,
      SeededDraws draws,
      Set<Observable> observables,
      Span span,
      Keeping keeping,
      Aftermath aftermath) {
    this.program = program;
    this.code = code;
    this.draws = draws;
    this.span = span;
    this.keeping = keeping;
    this.aftermath = aftermath;
    this.gathering = new Gathering(program, code.first(), observables, span.threads());
    this.portion = portion(code.first().lanes(), observables.size(), span);
    this.portions = Math.ceilDiv(span.futures(), (long) portion);
    this.merge = new OrderedMerge(new Moments(gathering.size()), span, portion);
  }

  /** Futures that a thread takes at a time: whole batches and whole blocks. */
  private static int portion(int lanes, int observables, Span span) {
    int least = lanes;
    while (least % Blocks.SIZE != 0) {
      least += lanes;
    }
    long affordable = Math.min(MOST_AT_A_TIME, MOST_BUFFERED / Math.max(1, observables));
    long fair = span.futures() / ((long) LEAST_PORTIONS * span.threads());
    return (int) (Math.max(1, Math.min(affordable, fair) / least) * least);
  }

  long futures() {
    return span.futures();
  }

  Gathering gathering() {
    return gathering;
  }

  Moments moments() {
    return merge.moments();
  }

  Aftermath aftermath() {
    return aftermath;
  }

  /** Bytes that are needed while it goes on, beside the counts of its results. */
  long workingBytes() {
    long buffers = (long) Double.BYTES * gathering.size() * portion;
    return span.threads() * (buffers + code.first().bytes());
  }

  /**
   * Runs to the end; does nothing when it has been there.
   *
   * @return the futures that are left out
   * @throws RunCancelled when the progress or an interrupt stops it
   */
  Failures finish(Progress progress) {
    merge.begin(progress);
    AtomicInteger worker = new AtomicInteger();
    Together.work(
        (int) Math.min(span.threads(), portions),
        "endurance",
        () -> work(worker.getAndIncrement()));
    Failures failures = merge.finished();
    gathering.join();
    return failures;
  }

  private void work(int worker) {
    try {
      Worker mine = new Worker(worker);
      for (long next = next(); next < portions; next = next()) {
        if (!merge.awaitTurn(next) || !mine.compute(next)) {
          givenUp.add(next);
          return;
        }
      }
    } catch (Throwable failure) {
      merge.fail(failure);
    }
  }

  /** The next portion nobody has computed: one that an earlier stop cut short, or a new one. */
  private long next() {
    Long again = givenUp.poll();
    return again == null ? nextPortion.getAndIncrement() : again;
  }

  /** What one thread needs for itself. */
  private final class Worker {

    private final int worker;
    private final Gathering.Buffer buffer = new Gathering.Buffer(gathering.size(), portion);
    private BatchProgram current = code.best();
    private Batch batch = new Batch(program, current, draws);

    Worker(int worker) {
      this.worker = worker;
    }

    /** Computes a portion; false when the run was stopped meanwhile. */
    boolean compute(long number) {
      long done = number * portion;
      long first = span.first() + done;
      int present = (int) Math.min(portion, span.futures() - done);
      BitSet counted = new BitSet(present);
      Failures failures = new Failures();
      Optional<Occurrences> occurrences =
          aftermath.asked().map(one -> new Occurrences(program, one, portion));
      for (int from = 0; from < present; from += current.lanes()) {
        if (!merge.goesOn()) {
          return false;
        }
        int at = from;
        long start = System.nanoTime();
        shift();
        int howMany = Math.min(current.lanes(), present - from);
        batch.run(
            first + from,
            (point, memory) -> {
              gathering.save(point, memory, buffer, at);
              keeping.save(first + at, howMany, point, memory, current);
              occurrences.ifPresent(one -> one.look(point, memory, current, at));
            });
        code.took(current, System.nanoTime() - start, batchesLeft(done + from), draws);
        count(first, from, howMany, counted, failures);
      }
      Runnable more =
          occurrences
              .map(found -> (Runnable) () -> aftermath.add(found, first, present, counted))
              .orElse(() -> {});
      merge.add(number, gathering.fold(buffer, counted, present, worker), failures, more);
      return true;
    }

    private void shift() {
      if (code.best() != current) {
        current = code.best();
        batch = new Batch(program, current, draws);
      }
    }

    private long batchesLeft(long done) {
      return (span.futures() - done) / ((long) current.lanes() * span.threads());
    }

    private void count(long first, int from, int lanes, BitSet counted, Failures failures) {
      BitSet failed = new BitSet();
      for (int lane = 0; lane < lanes; lane++) {
        (batch.isFinite(lane) ? counted : failed).set(batch.isFinite(lane) ? from + lane : lane);
      }
      failed.stream().forEach(lane -> keeping.leaveOut(first + from + lane));
      if (!failed.isEmpty()) {
        Batch again = new Batch(program, code.complete(), draws);
        failures.merge(
            new FailureSearch(program, code.complete())
                .in(again, first + from, failed.stream().toArray()));
      }
    }
  }
}
