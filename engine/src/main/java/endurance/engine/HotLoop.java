package endurance.engine;

import endurance.engine.Batch.Stage;
import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.random.SamplingDesign;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the time of the innermost loop goes, on one thread and without collecting anything:
 * measured while batches run as they do in an ensemble, round after round. What disturbs a round
 * only ever adds, so that the least of all rounds stands for a stage. What reading the clock costs
 * is taken off.
 */
final class HotLoop {

  /** Futures of a round: enough that a round takes milliseconds. */
  private static final int FUTURES = 4096;

  private static final int CLOCK_READINGS = 100_000;

  private HotLoop() {}

  /**
   * @return nanoseconds per future and month of each stage, by its name in lower case
   */
  static Map<String, Double> measured(Program program, BatchProgram code, Draws draws, int rounds) {
    Batch batch = new Batch(program, code, draws.under(SamplingDesign.independent(1)));
    double clock = clockNanos();
    Map<Stage, Double> least = new EnumMap<>(Stage.class);
    for (int round = 0; round < rounds; round++) {
      Watch watch = new Watch();
      for (int first = 0; first < FUTURES; first += code.lanes()) {
        batch.run((long) round * FUTURES + first, watch);
      }
      for (Stage stage : Stage.values()) {
        least.merge(stage, watch.nanos(stage, clock), Math::min);
      }
    }
    double unit = (double) FUTURES * (program.points() - 1);
    return least.entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().name().toLowerCase(Locale.ROOT),
                entry -> entry.getValue() / unit,
                (one, other) -> one,
                java.util.LinkedHashMap::new));
  }

  /** What it takes to read the clock. */
  private static double clockNanos() {
    long start = System.nanoTime();
    long now = start;
    for (int i = 0; i < CLOCK_READINGS; i++) {
      now = System.nanoTime();
    }
    return (double) (now - start) / CLOCK_READINGS;
  }

  /** Adds up how long each stage takes. */
  private static final class Watch implements Batch.Visitor {

    private final long[] nanos = new long[Stage.values().length];
    private final long[] times = new long[Stage.values().length];
    private Stage current = Stage.INPUTS;
    private long since = System.nanoTime();

    @Override
    public void begins(Stage stage) {
      if (stage == Stage.INPUTS || stage == Stage.STEP) {
        since = System.nanoTime(); // what lies before belongs to nobody, or was ended by atPoint
      } else {
        end();
      }
      current = stage;
    }

    @Override
    public void atPoint(int point, double[] memory) {
      end();
    }

    private void end() {
      long now = System.nanoTime();
      nanos[current.ordinal()] += now - since;
      times[current.ordinal()]++;
      since = now;
    }

    double nanos(Stage stage, double clock) {
      return Math.max(0, nanos[stage.ordinal()] - clock * times[stage.ordinal()]);
    }
  }
}
