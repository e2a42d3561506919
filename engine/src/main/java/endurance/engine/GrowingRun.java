package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.random.Replicates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
 * but for the rounding of a sketch.
 */
public final class GrowingRun {

  private final Program program;
  private final Acceleration code;
  private final SeededDraws draws;
  private final EnsembleRequest request;
  private final List<Observable> observables;
  private final List<Replicates.Block> replicates = new ArrayList<>();
  private final List<List<Column>> atPoint = new ArrayList<>();
  private final double[][] values;
  private final List<Failures> failures = new ArrayList<>();

  /** What was computed beyond the depth before a stop, with the futures that failed in it. */
  private final Map<Portion, Failures> ahead = new ConcurrentHashMap<>();

  private int depth;

  /**
   * @param number among the observables
   */
  private record Column(int number, int slot) {}

  /** A batch to compute, the first place of its values, and how many futures it has room for. */
  private record Portion(Replicates.Block replicate, int from, int lanes) {}

  GrowingRun(Program program, Acceleration code, Draws draws, EnsembleRequest request) {
    this.program = program;
    this.code = code;
    this.draws = draws.under(request.design());
    this.request = request;
    this.observables = List.copyOf(request.observables());
    for (long first = 0; first < request.futures(); first = replicates.getLast().end()) {
      replicates.add(request.design().replicates().of(first));
    }
    for (int point = 0; point < program.points(); point++) {
      atPoint.add(new ArrayList<>());
    }
    for (int i = 0; i < observables.size(); i++) {
      Observable one = observables.get(i);
      atPoint.get(one.point()).add(new Column(i, program.slotOf(one.variable())));
    }
    this.values = new double[observables.size()][Math.toIntExact(request.futures())];
  }

  /** Bytes that all values take. */
  public static long bytes(long futures, int observables) {
    return Double.BYTES * futures * observables;
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
    int at = Math.toIntExact(portion.replicate().first()) + portion.from();
    int present = (int) Math.min(best.lanes(), portion.replicate().size() - portion.from());
    batch.run(
        at,
        (point, memory) -> {
          for (Column column : atPoint.get(point)) {
            System.arraycopy(
                memory, best.offset(column.slot()), values[column.number()], at, present);
          }
        });
    int[] failed = IntStream.range(0, present).filter(lane -> !batch.isFinite(lane)).toArray();
    for (int lane : failed) {
      for (double[] column : values) {
        column[at + lane] = Double.NaN;
      }
    }
    return failed.length == 0
        ? new Failures()
        : new FailureSearch(program, code.complete())
            .in(new Batch(program, code.complete(), draws), at, failed);
  }

  private Ensemble read() {
    List<ExactDistribution.Stretch> stretches =
        replicates.stream()
            .map(one -> {
              int first = Math.toIntExact(one.first());
              return new ExactDistribution.Stretch(
                  first, first + (int) Math.min(one.size(), depth));
            })
            .toList();
    Map<Observable, Distributed> results = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      results.put(observables.get(i), new ExactDistribution(values[i], stretches));
    }
    Failures all = new Failures();
    failures.forEach(all::merge);
    return new Ensemble(futures(), request.seed(), all.futures(), all.sorted(), results);
  }
}
