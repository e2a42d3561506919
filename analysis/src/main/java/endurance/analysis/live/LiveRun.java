package endurance.analysis.live;

import endurance.analysis.Answers;
import endurance.analysis.LiveReading;
import endurance.analysis.RunPlan;
import endurance.engine.Ensemble;
import endurance.engine.GrowingRun;
import endurance.engine.Progress;
import endurance.model.Checked;

/**
 * The futures under some controls: a first answer from few of them, then more exact ones. Belongs
 * to one thread; several may go on side by side.
 */
public final class LiveRun {

  private final LiveReading reading;
  private final String scenario;
  private final RunPlan plan;
  private final GrowingRun run;

  LiveRun(LiveReading reading, String scenario, RunPlan plan, GrowingRun run) {
    this.reading = reading;
    this.scenario = scenario;
    this.plan = plan;
    this.run = run;
  }

  /** How many futures are in. */
  public long futures() {
    return run.futures();
  }

  /** How many there will be. */
  public long of() {
    return plan.futures();
  }

  /**
   * The answers from at least so many futures.
   *
   * @param progress asked, by several threads, whether to go on
   * @return invalid when none of them stays finite
   * @throws endurance.engine.RunCancelled when the progress or an interrupt stops it; called again,
   *     it goes on
   */
  public Checked<Answers> advanceTo(long futures, Progress progress) {
    Ensemble ensemble = run.growTo(futures, progress);
    reading.charted().parallelStream().forEach(one -> ensemble.of(one).quantile(0));
    return reading.read(scenario, plan, ensemble);
  }
}
