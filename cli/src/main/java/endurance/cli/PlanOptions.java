package endurance.cli;

import endurance.analysis.Hindsight;
import endurance.analysis.RunPlan;
import endurance.engine.Backends;
import endurance.engine.Tuning;
import endurance.engine.random.Sampling;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many futures are run, and how. */
final class PlanOptions {

  /** Futures side by side: beyond, a row alone fills the nearest caches. */
  private static final int MOST_IN_BATCH = 1 << 14;

  @Option(
      names = "--futures",
      paramLabel = "N",
      defaultValue = "10k",
      converter = FuturesCount.class,
      description = "How many futures: 10k (default), 250000, 1m.")
  long futures;

  @Mixin SeedOption chance = new SeedOption();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Default: as many as the machine has cores. Changes the time, not the numbers.")
  @Nullable Integer threads;

  @Option(
      names = "--sampling",
      paramLabel = "random|latin|sobol",
      defaultValue = "random",
      converter = SamplingName.class,
      description =
          "How chance is spread over the futures: independently (default), as a Latin hypercube (or"
              + " lhs), or by scrambled Sobol points, which often need fewer futures for the same"
              + " error.")
  Sampling sampling = Sampling.RANDOM;

  @Option(
      names = "--prior",
      description =
          "Knows nothing of what was observed. Default: futures retrace the observations of the case,"
              + " where it states any.")
  boolean prior;

  @Option(
      names = "--condition-until",
      paramLabel = "YYYY-MM",
      converter = MonthText.class,
      description =
          "Retraces the observations up to this month only, forecasts the later ones and scores the"
              + " forecast.")
  @Nullable YearMonth conditionUntil;

  @Option(
      names = "--code",
      hidden = true,
      defaultValue = "best",
      description =
          "Which code computes: rows, vector, machine or best. For checking that all agree.")
  Backends code = Backends.BEST;

  @Option(
      names = "--batch",
      hidden = true,
      paramLabel = "N",
      description = "Futures side by side. For checking that the numbers do not depend on it.")
  @Nullable Integer batch;

  @Option(
      names = "--stop-every",
      hidden = true,
      paramLabel = "N",
      converter = FuturesCount.class,
      description =
          "Stops a run after every so many futures and goes on with it. For checking that the"
              + " numbers do not depend on it.")
  @Nullable Long stopEvery;

  /** What is wrong with the values, if anything. */
  String complaint() {
    if (threads != null && threads < 1) {
      return "--threads: at least one thread is needed, got " + threads;
    }
    if (prior && conditionUntil != null) {
      return "--prior and --condition-until "
          + conditionUntil
          + " contradict each other: the one knows of no observation, the other of some; take one";
    }
    if (!code.isPresent()) {
      return "--code: "
          + code.name().toLowerCase(Locale.ROOT)
          + " code cannot run here: it needs "
          + code.needs();
    }
    return batch != null && (batch < 8 || batch % 8 != 0 || batch > MOST_IN_BATCH)
        ? "--batch: a batch is a multiple of 8 futures, at most " + MOST_IN_BATCH + ", got " + batch
        : "";
  }

  /**
   * @param properties say where pasts are kept
   */
  RunPlan plan(Properties properties) {
    Tuning tuning = Tuning.standard().with(code);
    return new RunPlan(
            futures,
            chance.seed,
            threads == null ? Runtime.getRuntime().availableProcessors() : threads,
            sampling,
            batch == null ? tuning : tuning.withLanes(batch),
            stopEvery == null ? OptionalLong.empty() : OptionalLong.of(stopEvery))
        .with(hindsight())
        .with(KeptPasts.in(properties));
  }

  private Hindsight hindsight() {
    if (prior) {
      return Hindsight.none();
    }
    return conditionUntil == null ? Hindsight.whole() : new Hindsight.Until(conditionUntil);
  }
}
