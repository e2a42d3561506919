package endurance.analysis;

import endurance.engine.EnsembleRun;
import endurance.engine.Progress;
import endurance.engine.RunMemory;
import endurance.engine.random.Sampling;
import endurance.model.Checked;
import endurance.model.Origin;

/**
 * Whether there is room for a run: refused before it begins rather than lost in the middle of it.
 *
 * @param heap bytes that the process may use at most
 */
public record Room(long heap) {

  /** What a case, its model and its code take: twice what the OpenAI case does. */
  private static final long PROGRAM = 32L << 20;

  private static final Origin THREADS = new Origin("--threads", 0, 0);

  public static Room ofProcess() {
    return new Room(Runtime.getRuntime().maxMemory());
  }

  /**
   * The run, announced.
   *
   * @return invalid when it cannot fit
   */
  public Checked<EnsembleRun> checked(EnsembleRun run, RunPlan plan, Progress progress) {
    RunMemory memory = run.memory();
    if (memory.total() + PROGRAM > heap) {
      return Checked.invalid(
          THREADS,
          "the run does not fit into memory: %d threads need %s, the counts of its results %s and"
                  .formatted(
                      plan.threads(), megabytes(memory.working()), megabytes(memory.counts()))
              + " what is kept of single futures %s; the program itself takes %s, and there are %s"
                  .formatted(megabytes(memory.kept()), megabytes(PROGRAM), megabytes(heap)),
          remedy(plan)
              + "more memory: ENDURANCE_JAVA_OPTIONS=-Xmx"
              + Math.ceilDiv(memory.total() + 2 * PROGRAM, 1L << 20)
              + "m");
    }
    progress.needs(plan.futures(), memory.total());
    return Checked.valid(run);
  }

  /** Only what would change something. */
  private static String remedy(RunPlan plan) {
    return "take "
        + (plan.threads() > 1 ? "fewer --threads, " : "")
        + (plan.sampling() == Sampling.RANDOM
            ? ""
            : "--sampling random, which counts once and not in replicates, ");
  }

  private static String megabytes(long bytes) {
    return Math.ceilDiv(bytes, 1L << 20) + " MB";
  }
}
