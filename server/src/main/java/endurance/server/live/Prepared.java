package endurance.server.live;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.RunPlan;
import endurance.analysis.live.LiveCase;
import endurance.casebook.Case;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.server.served.Edition;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What is made ready of an edition before anybody asks: its live futures, their answers to the case
 * as written, and then all that takes longer to find out.
 *
 * @param edition of which it is made
 */
public final class Prepared {

  /** What the network, the past and judgements over several scenarios say is said by fewer. */
  private static final long MOST_ANALYSED = 5_000;

  /**
   * The case as written.
   *
   * @param analysed with all that a run has to say, from fewer futures where there are many
   * @param live as live answers say it, from all futures
   */
  public record Written(Answers analysed, Answers live) {}

  private final Edition edition;
  private final RunPlan plan;
  private final Turns turns;
  private final CompletableFuture<Checked<LiveCase>> live = new CompletableFuture<>();
  private final CompletableFuture<Checked<Answers>> first = new CompletableFuture<>();
  private final CompletableFuture<Checked<Written>> written = new CompletableFuture<>();
  private volatile boolean outdated;

  /**
   * @param plan of the live futures and of the document's answers
   */
  public Prepared(Edition edition, RunPlan plan, Turns turns) {
    this.edition = edition;
    this.plan = plan;
    this.turns = turns;
    Thread.ofPlatform().daemon().name("prepare " + edition.revision()).start(this::prepare);
  }

  private void prepare() {
    complete(live, () -> LiveCase.of(edition.base(), this::read, plan, (done, of) -> !outdated));
    complete(first, () -> live.join().then(this::asWritten));
    complete(
        written,
        () -> first.join().then(now -> analysed().map(analysed -> new Written(analysed, now))));
  }

  private Checked<Answers> analysed() {
    RunPlan fewer = plan.with(Math.min(MOST_ANALYSED, plan.futures()));
    return Analyst.answer(edition.base(), this::read, fewer, early -> {}, givingWay());
  }

  private Checked<Answers> asWritten(LiveCase ready) {
    return ready
        .controls(edition.base().scenario().name(), Map.of())
        .then(ready::start)
        .then(run -> run.advanceTo(plan.futures(), givingWay()));
  }

  private Checked<Case> read(String scenario) {
    return edition.read(scenario, Map.of());
  }

  private Progress givingWay() {
    return (done, of) -> {
      try {
        turns.giveWay();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      return !outdated;
    };
  }

  private static <T> void complete(
      CompletableFuture<Checked<T>> future, Supplier<Checked<T>> found) {
    try {
      future.complete(found.get());
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      future.completeExceptionally(e);
    }
  }

  public Edition edition() {
    return edition;
  }

  /** The case ready for live futures, as soon as it is. */
  public CompletableFuture<Checked<LiveCase>> live() {
    return live;
  }

  /** The live answers to the case as written: what a first document says. */
  public CompletableFuture<Checked<Answers>> first() {
    return first;
  }

  /** All that the document says, as soon as it is known. */
  public CompletableFuture<Checked<Written>> written() {
    return written;
  }

  /** Whether another edition has taken its place. */
  public boolean isOutdated() {
    return outdated;
  }

  /** Another edition takes its place: what is still being made is given up. */
  public void giveUp() {
    outdated = true;
  }
}
