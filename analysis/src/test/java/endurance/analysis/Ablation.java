package endurance.analysis;

import endurance.casebook.Case;
import endurance.casebook.folder.CaseFolder;
import endurance.engine.EnsembleRun;
import endurance.engine.Observable;
import endurance.engine.Progress;
import endurance.engine.SideBySide;
import endurance.engine.Simulation;
import endurance.engine.random.Replicated;
import endurance.engine.random.Replicates;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The published case with one mechanism switched off, future by future beside itself with all on.
 * Both see the same chance and have the same past, that of futures which retrace the observations
 * with all mechanisms on; so the difference has an error of its own, smaller than that of either.
 * It is told by the replicates, since futures share ancestors.
 */
final class Ablation {

  /** A mechanism that can be switched off, and the figure that it must move. */
  record Mechanism(String id, String off, String figure, Observable observed, double scale) {}

  /**
   * What switching off does to a figure.
   *
   * @param on mean with the mechanism
   * @param off mean without it
   * @param change mean of the second less the first over the futures finite in both
   * @param error standard error of that mean
   * @param moved in how many futures the two differ
   */
  record Effect(double on, double off, double change, double error, int moved) {}

  private static final String ON = "";
  private static final long SEED = 1;

  private final CaseFolder folder;
  private final int futures;
  private final LinkedHashSet<Observable> observed;
  private final RunPlan plan;
  private final SideBySide on;

  Ablation(Path root, int futures, List<Observable> observed) {
    this.folder = CaseFolder.open(root.resolve("cases/openai-2026"), root.resolve("library"));
    this.futures = futures;
    this.observed = new LinkedHashSet<>(observed);
    Case all = folder.read("base", Map.of()).orThrow();
    this.plan = Retracing.of(all, RunPlan.of(futures, SEED, 2), Progress.none()).orThrow().plan();
    this.on = run(ON);
  }

  /** What stays of a run without a mechanism. */
  SideBySide without(String mechanism) {
    return run(mechanism);
  }

  Effect effect(SideBySide off, Observable figure) {
    int replicates = Replicates.USUAL;
    Replicates dealt = new Replicates(futures, replicates);
    double[] changes = new double[replicates];
    int[] counts = new int[replicates];
    double sumOn = 0;
    double sumOff = 0;
    int moved = 0;
    for (int future = 0; future < futures; future++) {
      double with = on.value(figure, future);
      double without = off.value(figure, future);
      if (Double.isFinite(with) && Double.isFinite(without)) {
        int replicate = (int) dealt.of(future).number();
        changes[replicate] += without - with;
        counts[replicate]++;
        sumOn += with;
        sumOff += without;
        moved += with == without ? 0 : 1;
      }
    }
    int count = Arrays.stream(counts).sum();
    double mean = Arrays.stream(changes).sum() / count;
    for (int i = 0; i < replicates; i++) {
      changes[i] /= counts[i];
    }
    double error = Replicated.around(mean, changes).standardError();
    return new Effect(sumOn / count, sumOff / count, mean, error, moved);
  }

  private SideBySide run(String off) {
    Map<String, String> overrides = off.equals(ON) ? Map.of() : Map.of(off, "0");
    Simulation simulation =
        Simulation.of(folder.read("base", overrides).orThrow().model(), observed).orThrow();
    EnsembleRun run = simulation.start(plan.request(observed), List.copyOf(observed), futures);
    run.finish(Progress.none());
    return run.kept();
  }
}
