package endurance.engine;

import endurance.engine.program.Program;
import endurance.engine.random.Replicates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run that has still to be finished. Stopped, it can be gone on with, and then gives what it
 * would have given without the stop, to the bit. To be used by one thread at a time.
 *
 * <p>Where futures depend on one another, as those of a Sobol sequence do, they come in replicates
 * that do not: these are gathered one by one, and together.
 *
 * <p>As long as the values themselves take no more room than counting them would, they are kept,
 * and only what is asked for is counted; of more futures all is counted as they go by. Either says
 * the same to the bit.
 */
public final class EnsembleRun {

  private final EnsembleRequest request;
  private final List<BlockRun> blocks = new ArrayList<>();
  private final List<Observable> columns;
  private final int keptFutures;
  private final boolean keepsAll;
  private final Keeping keeping;
  private final Optional<AtFirst> event;
  private boolean broken;

  /**
   * @param columns to be had side by side
   * @param keptFutures of how many futures
   */
  EnsembleRun(
      Program program,
      Acceleration code,
      Draws draws,
      EnsembleRequest request,
      List<Observable> columns,
      int keptFutures,
      Optional<AtFirst> event) {
    this.request = request;
    this.columns = List.copyOf(columns);
    this.keptFutures = keptFutures;
    this.event = event;
    SeededDraws seeded = draws.under(request.design());
    Replicates replicates = request.design().replicates();
    int copies = replicates.count() == 1 ? 1 : replicates.count() + 1;
    this.keepsAll = Double.BYTES * request.futures() <= Gathering.BYTES_OF_ONE * copies;
    this.keeping =
        keepsAll
            ? new Keeping(program, allColumns(), Math.toIntExact(request.futures()))
            : new Keeping(program, this.columns, keptFutures);
    for (long first = 0; first < request.futures(); ) {
      Replicates.Block block = replicates.of(first);
      BlockRun.Span span = new BlockRun.Span(first, block.size(), request.threads());
      Aftermath aftermath =
          new Aftermath(event, Math.ceilDiv(AtFirst.MOST_FOLLOWED, replicates.count()));
      blocks.add(new BlockRun(program, code, seeded, counted(), span, keeping, aftermath));
      first = block.end();
    }
  }

  /** What is kept where all is. */
  private Set<Observable> allColumns() {
    Set<Observable> kept = new LinkedHashSet<>(request.observables());
    if (keptFutures > 0) {
      kept.addAll(columns);
    }
    return kept;
  }

  /** What is counted as futures go by. */
  private Set<Observable> counted() {
    return keepsAll ? Set.of() : request.observables();
  }

  /**
   * Bytes that the run needs while it goes on and for what it keeps of single futures; where it
   * counts, the counts of its results come on top, some twenty kilobytes for each observable,
   * however many futures there are.
   */
  public long workingBytes() {
    return blocks.getFirst().workingBytes() + keptBytes();
  }

  private long keptBytes() {
    return keeping.bytes() + Aftermath.bytes(event, request.futures());
  }

  /** All memory that the run needs. */
  public RunMemory memory() {
    int observables = counted().size();
    long apart = Gathering.copies(observables, request.threads());
    long copies = (blocks.size() == 1 ? 1 : blocks.size() + 1) + apart - 1;
    return new RunMemory(
        blocks.getFirst().workingBytes(),
        keptBytes(),
        Gathering.BYTES_OF_ONE * observables * copies);
  }

  /**
   * Runs to the end.
   *
   * @throws RunCancelled when the progress or an interrupt stops the run; called again, it goes on
   *     where it was
   * @throws IllegalStateException when an earlier call ended with a failure, of which nobody knows
   *     what it left half done
   */
  public Ensemble finish(Progress progress) {
    if (broken) {
      throw new IllegalStateException("this run failed before its end; start another");
    }
    long before = 0;
    Failures failures = new Failures();
    for (BlockRun block : blocks) {
      Heard heard = new Heard(progress, before, request.futures());
      broken = true;
      try {
        failures.merge(block.finish(heard));
      } catch (RunCancelled stopped) {
        broken = false;
        throw new RunCancelled(before + stopped.done(), request.futures());
      }
      broken = false;
      before += block.futures();
      if (heard.stopped && before < request.futures()) {
        throw new RunCancelled(before, request.futures());
      }
    }
    List<Stretch> stretches = keepsAll ? stretches() : List.of();
    return new Ensemble(
        request.futures(),
        request.seed(),
        failures.futures(),
        failures.sorted(),
        keepsAll
            ? keeping.distributions(
                request.observables(), values -> KeptDistribution.binned(values, stretches))
            : Gathering.results(blocks));
  }

  private List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    for (BlockRun block : blocks) {
      int to = from + Math.toIntExact(block.futures());
      stretches.add(new Stretch(from, to));
      from = to;
    }
    return stretches;
  }

  /**
   * Finds what followed where the event that was watched for happened, when the run is finished.
   *
   * @throws RunCancelled when the progress or an interrupt stops it; called again, it goes on
   */
  public AtFirst.Found aftermath(Progress progress) {
    List<Aftermath> parts = blocks.stream().map(BlockRun::aftermath).toList();
    parts.forEach(part -> part.follow(request.threads(), progress));
    return Aftermath.together(parts);
  }

  /** What was kept of the first futures side by side, when the run is finished. */
  public SideBySide kept() {
    return keeping.kept(columns, keptFutures);
  }

  /** Tells of the futures of all blocks, and remembers whether the listener wanted to stop. */
  private static final class Heard implements Progress {

    private final Progress listener;
    private final long before;
    private final long all;
    private boolean stopped;

    Heard(Progress listener, long before, long all) {
      this.listener = listener;
      this.before = before;
      this.all = all;
    }

    @Override
    public boolean report(long done, long of) {
      boolean goesOn = listener.report(before + done, all);
      stopped |= !goesOn;
      return goesOn;
    }
  }
}
