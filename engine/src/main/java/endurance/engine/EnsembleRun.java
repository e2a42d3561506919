package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.sketch.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * One run: threads take the next batch until none is left. The calling thread works too, and hears
 * interrupts.
 */
final class EnsembleRun {

  private final Program program;
  private final BatchProgram code;
  private final Draws.Seeded draws;
  private final EnsembleRequest request;
  private final Gathering gathering;
  private final OrderedMerge merge;
  private final AtomicLong nextBatch = new AtomicLong();
  private final long batches;

  EnsembleRun(
      Program program, BatchProgram code, Draws draws, EnsembleRequest request, Progress progress) {
    this.program = program;
    this.code = code;
    this.draws = draws.under(request.design());
    this.request = request;
    this.gathering = new Gathering(program, code, request.observables());
    this.batches = Math.ceilDiv(request.futures(), (long) code.lanes());
    this.merge = new OrderedMerge(gathering.newMoments(), request, code.lanes(), progress);
  }

  Ensemble run() {
    List<Thread> others = new ArrayList<>();
    int threads = (int) Math.min(request.threads(), batches);
    for (int i = 1; i < threads; i++) {
      int worker = i;
      others.add(Thread.ofPlatform().name("endurance-" + i).daemon().start(() -> work(worker)));
    }
    work(0);
    others.forEach(EnsembleRun::join);
    Failures failures = merge.finished();
    return new Ensemble(
        request.futures(),
        request.seed(),
        failures.futures(),
        failures.sorted(),
        gathering.results(merge.moments()));
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true; // workers stop by themselves at the end of a batch
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work(int worker) {
    try {
      Worker mine = new Worker(worker);
      for (long batch = nextBatch.getAndIncrement();
          batch < batches && merge.awaitTurn(batch);
          batch = nextBatch.getAndIncrement()) {
        mine.compute(batch);
      }
    } catch (Throwable failure) {
      merge.fail(failure);
    }
  }

  /** What one thread needs for itself. */
  private final class Worker {

    private final int turn;
    private final Batch batch = new Batch(program, code, draws);
    private final double[] buffer = gathering.newBuffer();

    Worker(int turn) {
      this.turn = turn;
    }

    void compute(long number) {
      int lanes = code.lanes();
      long first = number * lanes;
      int present = (int) Math.min(lanes, request.futures() - first);
      batch.run(first, (point, memory) -> gathering.save(point, memory, buffer));
      int[] counted = IntStream.range(0, present).filter(batch::isFinite).toArray();
      int[] failed = IntStream.range(0, present).filter(lane -> !batch.isFinite(lane)).toArray();
      Moments moments = gathering.newMoments();
      gathering.fold(buffer, counted, moments, turn);
      Failures failures =
          failed.length == 0
              ? new Failures()
              : new FailureSearch(program, code).in(batch, first, failed);
      merge.add(number, moments, failures);
    }
  }
}
