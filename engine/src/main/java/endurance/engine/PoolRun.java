package endurance.engine;

import endurance.engine.arithmetic.Arithmetic;
import endurance.engine.arithmetic.RowArithmetic;
import endurance.engine.evidence.Conditioned.Nearest;
import endurance.engine.evidence.Errors;
import endurance.engine.evidence.Evidence;
import endurance.engine.evidence.Reading;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.random.SamplingDesign;
import endurance.engine.random.TiltedStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Runs a pool of futures up to the last reading and says how likely each makes what was observed.
 * Each future's weight is summed in the order of the readings by one thread, so that it is the same
 * for any number of them.
 */
final class PoolRun {

  /** Futures a thread takes at a time: a few batches of any size. */
  private static final int PORTION = 512;

  private final Program program;
  private final Acceleration code;
  private final SeededDraws draws;
  private final List<Reading> readings;
  private final List<List<Read>> atPoint = new ArrayList<>();
  private final int threads;
  private final long first;
  private final List<TiltedStream> tilted = new ArrayList<>();
  private double[] logs = new double[0];
  private Optional<Nearest> nearest = Optional.empty();

  /**
   * A reading and where a batch has what belongs to it.
   *
   * @param number among the readings
   */
  private record Read(int number, Reading reading, double logValue, int predicted, int spread) {}

  /**
   * @param design of the pool; what is drawn from elsewhere in it counts for less
   * @param first number of its first future
   */
  PoolRun(
      Program program,
      Acceleration code,
      Draws draws,
      SamplingDesign design,
      Evidence evidence,
      long first,
      int threads) {
    this.program = program;
    this.code = code;
    this.draws = draws.under(design);
    this.first = first;
    this.threads = threads;
    for (String name : design.given().tilts().keySet()) {
      if (design.stream(name) instanceof TiltedStream stream) {
        tilted.add(stream);
      }
    }
    this.readings = evidence.readings();
    for (int point = 0; point <= evidence.until(); point++) {
      atPoint.add(new ArrayList<>());
    }
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      atPoint
          .get(reading.point())
          .add(
              new Read(
                  i,
                  reading,
                  Arithmetic.log(reading.value()),
                  program.slotOf(reading.predicted().variable()),
                  program.slotOf(reading.spread().variable())));
    }
  }

  int size() {
    return logs.length;
  }

  /**
   * The logarithm of the density of all readings in a future, less what it counts for too much.
   *
   * @param future from the first of this pool
   */
  double log(int future) {
    return logs[future];
  }

  /** The future whose worst miss is the least; the first of several. */
  Optional<Nearest> nearest() {
    return nearest;
  }

  /**
   * Goes on until the pool is so large.
   *
   * @param listener asked now and then whether to go on
   * @throws RunCancelled when the listener or an interrupt stops it
   */
  void extend(int to, Runnable listener) {
    int from = logs.length;
    logs = Arrays.copyOf(logs, to);
    AtomicInteger next = new AtomicInteger(from);
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Queue<Worker> workers = new ConcurrentLinkedQueue<>();
    Thread caller = Thread.currentThread();
    Together.work(
        Math.max(1, Math.min(threads, (to - from) / PORTION)),
        "endurance-pool",
        () -> {
          Worker worker = new Worker(next, failure);
          workers.add(worker);
          worker.work(Thread.currentThread() == caller ? listener : () -> {});
        });
    switch (failure.get()) {
      case null -> {}
      case RuntimeException thrown -> throw thrown;
      case Error thrown -> throw thrown;
      case Throwable thrown -> throw new IllegalStateException(thrown);
    }
    workers.forEach(worker -> nearest = nearer(nearest, worker.nearest));
  }

  private static Optional<Nearest> nearer(Optional<Nearest> one, Optional<Nearest> other) {
    return java.util.stream.Stream.of(one, other)
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(Nearest::misses).thenComparingLong(Nearest::future));
  }

  /** What one thread needs for itself. */
  private final class Worker {

    private final AtomicInteger next;
    private final AtomicReference<@Nullable Throwable> failure;
    private final BatchProgram current = code.best();
    private final Batch batch = new Batch(program, current, draws);
    private final double[] sums = new double[current.lanes()];
    private final double[] worst = new double[current.lanes()];
    private final int[] worstReading = new int[current.lanes()];
    private final double[] worstValue = new double[current.lanes()];
    private final double[] scaled = new double[current.lanes()];
    private final double[] logSpreads = new double[current.lanes()];
    private final double[] logValues = new double[current.lanes()];
    private Optional<Nearest> nearest = Optional.empty();
    private double least = Double.POSITIVE_INFINITY;

    Worker(AtomicInteger next, AtomicReference<@Nullable Throwable> failure) {
      this.next = next;
      this.failure = failure;
    }

    void work(Runnable listener) {
      try {
        for (int from = next.getAndAdd(PORTION);
            from < logs.length && failure.get() == null;
            from = next.getAndAdd(PORTION)) {
          listener.run();
          int end = Math.min(from + PORTION, logs.length);
          for (int at = from; at < end; at += current.lanes()) {
            compute(at, Math.min(current.lanes(), end - at));
          }
        }
      } catch (Throwable thrown) {
        failure.compareAndSet(null, thrown);
      }
    }

    private void compute(int at, int present) {
      Arrays.fill(sums, 0);
      tilted.forEach(stream -> tilt(stream, first + at));
      Arrays.fill(worst, -1);
      batch.run(
          first + at,
          atPoint.size() - 1,
          (point, memory) -> atPoint.get(point).forEach(read -> weigh(read, memory, present)));
      for (int lane = 0; lane < present; lane++) {
        logs[at + lane] = sums[lane];
        long future = first + at + lane;
        if (nearest.isEmpty() || worst[lane] < least) {
          least = worst[lane];
          Reading reading = readings.get(worstReading[lane]);
          nearest = Optional.of(new Nearest(future, reading, worstValue[lane], least));
        }
      }
    }

    private void tilt(TiltedStream stream, long from) {
      RowArithmetic arithmetic = current.arithmetic();
      stream.plain().uniforms(from, 0, scaled, 0, scaled.length, arithmetic);
      arithmetic.inverseNormal(scaled, 0, scaled, 0, scaled.length);
      stream.tilt().addLogWeights(scaled, sums);
    }

    private void weigh(Read read, double[] memory, int present) {
      int values = current.offset(read.predicted());
      int spreads = current.offset(read.spread());
      Errors errors = read.reading().errors();
      double scale = read.reading().scale();
      for (int lane = 0; lane < current.lanes(); lane++) {
        scaled[lane] = scale * memory[spreads + lane];
      }
      current.arithmetic().log(scaled, 0, logSpreads, 0, current.lanes());
      if (errors == Errors.LOG_NORMAL) {
        current.arithmetic().log(memory, values, logValues, 0, current.lanes());
      }
      double reading = read.reading().value();
      for (int lane = 0; lane < present; lane++) {
        double value = memory[values + lane];
        double distance =
            switch (errors) {
              case NORMAL -> reading - value;
              case LOG_NORMAL -> read.logValue() - logValues[lane];
            };
        double miss = Errors.standardised(distance, scaled[lane]);
        sums[lane] += errors.logDensityAt(miss, logSpreads[lane], read.logValue());
        double misses = Double.isNaN(miss) ? Double.POSITIVE_INFINITY : Math.abs(miss);
        if (misses > worst[lane]) {
          worst[lane] = misses;
          worstReading[lane] = read.number();
          worstValue[lane] = value;
        }
      }
    }
  }
}
