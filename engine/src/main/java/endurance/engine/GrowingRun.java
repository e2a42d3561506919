package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.random.Replicates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A run that is read while it grows: first few futures, then more, and at any size they are a fair
 * sample of all, since each replicate grows alike. It keeps every value, eight bytes each, so that
 * its distributions are exact and reading them takes nothing away.
 *
 * <p>Its futures are those of a run of the same request, and so is what they say once all are in,
 * but for quantiles that a run reads off bins.
 */
public final class GrowingRun {

  private final Program program;
  private final Acceleration code;
  private final SeededDraws draws;
  private final EnsembleRequest request;
  private final List<Replicates.Block> replicates = new ArrayList<>();
  private final Keeping keeping;
  private final List<Failures> failures = new ArrayList<>();

  /** What was computed beyond the depth before a stop, with the futures that failed in it. */
  private final Map<Portion, Failures> ahead = new ConcurrentHashMap<>();

  private int depth;

  /** A batch to compute, the first place of its values, and how many futures it has room for. */
  private record Portion(Replicates.Block replicate, int from, int lanes) {}

  GrowingRun(Program program, Acceleration code, Draws draws, EnsembleRequest request) {
    this.program = program;
    this.code = code;
    this.draws = draws.under(request.design());
    this.request = request;
    for (long first = 0; first < request.futures(); first = replicates.getLast().end()) {
      replicates.add(request.design().replicates().of(first));
    }
    this.keeping = new Keeping(program, request.observables(), Math.toIntExact(request.futures()));
  }

  /** Bytes that all values take. */
  public static long bytes(long futures, int observables) {
    return Keeping.bytes(futures, observables);
  }

  /** How many futures are in. */
  public long futures() {
    return replicates.stream().mapToLong(one -> Math.min(one.size(), depth)).sum();
  }

  /**
   * Goes on until so many futures are in at least, and reads them all.
   *
   * @param futures more than the request has are as many
   * @throws RunCancelled when the progress or an interrupt stops it; called again, it goes on with
   *     the batches that are not done, so that many short turns come to an end as one long one does
   */
  public Ensemble growTo(long futures, Progress progress) {
    BatchProgram best = code.best();
    int lanes = best.lanes();
    long wanted = Math.ceilDiv(Math.min(futures, request.futures()), (long) replicates.size());
    int target = Math.toIntExact(Math.ceilDiv(wanted, (long) lanes) * lanes);
    List<Portion> portions = new ArrayList<>();
    for (int from = depth; from < target; from += lanes) {
      for (Replicates.Block replicate : replicates) {
        if (from < replicate.size()) {
          portions.add(new Portion(replicate, from, lanes));
        }
      }
    }
    compute(portions.stream().filter(one -> !ahead.containsKey(one)).toList(), best, progress);
    portions.forEach(one -> failures.add(ahead.get(one)));
    depth = Math.max(depth, target);
    ahead.keySet().removeIf(one -> one.from() < depth);
    return read();
  }

  private void compute(List<Portion> portions, BatchProgram best, Progress progress) {
    int count = portions.size();
    AtomicInteger next = new AtomicInteger();
    AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();
    Runnable work =
        () -> {
          try {
            Batch batch = new Batch(program, best, draws);
            for (int i = next.getAndIncrement();
                i < count && broken.get() == null;
                i = next.getAndIncrement()) {
              if (Thread.interrupted() || !progress.report(futures(), request.futures())) {
                throw new RunCancelled(futures(), request.futures());
              }
              long start = System.nanoTime();
              ahead.put(portions.get(i), compute(batch, best, portions.get(i)));
              long left = (count - i) / request.threads();
              code.took(best, System.nanoTime() - start, left, draws);
            }
          } catch (Throwable thrown) {
            broken.compareAndSet(null, thrown);
          }
        };
    Together.work(Math.min(request.threads(), portions.size()), "endurance-live", work);
    switch (broken.get()) {
      case null -> {}
      case RuntimeException thrown -> throw thrown;
      case Error thrown -> throw thrown;
      case Throwable thrown -> throw new IllegalStateException(thrown);
    }
  }

  private Failures compute(Batch batch, BatchProgram best, Portion portion) {
    long at = portion.replicate().first() + portion.from();
    int present = (int) Math.min(best.lanes(), portion.replicate().size() - portion.from());
    batch.run(at, (point, memory) -> keeping.save(at, present, point, memory, best));
    int[] failed = IntStream.range(0, present).filter(lane -> !batch.isFinite(lane)).toArray();
    for (int lane : failed) {
      keeping.leaveOut(at + lane);
    }
    return failed.length == 0
        ? new Failures()
        : new FailureSearch(program, code.complete())
            .in(new Batch(program, code.complete(), draws), at, failed);
  }

  private Ensemble read() {
    List<Stretch> stretches =
        replicates.stream()
            .map(one -> {
              int first = Math.toIntExact(one.first());
              return new Stretch(first, first + (int) Math.min(one.size(), depth));
            })
            .toList();
    Failures all = new Failures();
    failures.forEach(all::merge);
    return new Ensemble(
        futures(),
        request.seed(),
        all.futures(),
        all.sorted(),
        keeping.distributions(
            request.observables(), values -> KeptDistribution.exact(values, stretches)));
  }
}
