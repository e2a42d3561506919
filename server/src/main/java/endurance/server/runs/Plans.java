package endurance.server.runs;

import endurance.analysis.RunPlan;
import endurance.analysis.pasts.Pasts;
import endurance.engine.Backends;
import endurance.engine.Tuning;

/**
 * How everything here is computed, in the way of the commands.
 *
 * @param pasts that were found are kept here
 */
public record Plans(Pasts pasts) {

  /** For somebody who waits: on all cores. */
  public RunPlan of(long futures, long seed) {
    return plan(futures, seed, Runtime.getRuntime().availableProcessors());
  }

  /** What was ordered, for somebody who waits. */
  public RunPlan of(RunOrder order) {
    return of(order.futures(), order.seed()).with(order.sampling());
  }

  /** What was ordered, for nobody who waits: one core is left. The numbers are the same. */
  RunPlan behind(RunOrder order) {
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    return plan(order.futures(), order.seed(), others).with(order.sampling());
  }

  private RunPlan plan(long futures, long seed, int threads) {
    return RunPlan.of(futures, seed, threads)
        .with(Tuning.standard().with(Backends.BEST))
        .with(pasts);
  }
}
