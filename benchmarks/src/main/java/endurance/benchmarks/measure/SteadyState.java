package endurance.benchmarks.measure;

import endurance.benchmarks.measure.Stopwatch.Lap;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Measures a program once it is warm. Runs grow until one takes long enough to be timed; it is warm
 * when {@link #QUIET_RUNS} runs on end brought no new best time worth the name and hardly any
 * compilation.
 *
 * @param futures in each measured run
 * @param laps of the measured runs
 * @param settledWall seconds from the first run until it was warm
 * @param settledProcessor processor seconds that took, compilation included
 * @param settled whether it became warm before patience ended
 */
record SteadyState(
    long futures, List<Lap> laps, double settledWall, double settledProcessor, boolean settled) {

  private static final int QUIET_RUNS = 4;

  /** What a new best time has to be worth to count: more than the scatter of a quiet machine. */
  private static final double PROGRESS = 0.97;

  /** Part of a run's time that may go into compilation in a warm program. */
  private static final double COMPILING = 0.05;

  private static final double WARM_UP_SECONDS = 0.25;

  /** What a clock of processor time may tell apart. */
  private static final double LEAST_SECONDS = 0.01;

  SteadyState {
    laps = List.copyOf(laps);
  }

  /**
   * @param run computes so many futures
   */
  static SteadyState of(LongConsumer run, Request request) {
    Stopwatch since = Stopwatch.start();
    long futures = Math.max(64, request.futures());
    double best = Double.POSITIVE_INFINITY;
    int quiet = 0;
    while (quiet < QUIET_RUNS && since.lap().processor() < request.patience() * 1e9) {
      long compilingBefore = compilationMillis();
      Lap lap = timed(run, futures);
      long compiling = compilationMillis() - compilingBefore;
      double each = (double) lap.processor() / futures;
      boolean still = each > best * PROGRESS && compiling < COMPILING * 1e3 * lap.wallSeconds() + 1;
      quiet = still ? quiet + 1 : 0;
      best = Math.min(best, each);
      if (busy(lap, request) < WARM_UP_SECONDS) {
        futures *= 2;
      }
    }
    Lap warm = since.lap();
    Lap lap = timed(run, futures);
    double stretch = request.seconds() / busy(lap, request);
    long measured = Math.max(request.futures(), Math.round(futures * stretch));
    List<Lap> laps = new ArrayList<>();
    for (int i = 0; i < request.repetitions(); i++) {
      laps.add(timed(run, measured));
    }
    return new SteadyState(
        measured, laps, warm.wallSeconds(), warm.processor() / 1e9, quiet >= QUIET_RUNS);
  }

  /**
   * Seconds that each thread computed. Not the wall's: on a busy machine a run would seem long that
   * is too short to be measured.
   */
  private static double busy(Lap lap, Request request) {
    return Math.max(LEAST_SECONDS, lap.processor() / 1e9 / request.threads());
  }

  private static Lap timed(LongConsumer run, long futures) {
    Stopwatch watch = Stopwatch.start();
    run.accept(futures);
    return watch.lap();
  }

  private static long compilationMillis() {
    return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
  }
}
