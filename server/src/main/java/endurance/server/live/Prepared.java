package endurance.server.live;

import endurance.analysis.Analyst;
import endurance.analysis.Answers;
import endurance.analysis.RunPlan;
import endurance.analysis.live.LiveCase;
import endurance.engine.Progress;
import endurance.model.Checked;
import endurance.server.served.Edition;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * What is made ready of an edition before anybody asks: first its live futures, then the answers of
 * its document.
 *
 * @param edition of which it is made
 */
public final class Prepared {

  private final Edition edition;
  private final RunPlan plan;
  private final Turns turns;
  private final CompletableFuture<Checked<LiveCase>> live = new CompletableFuture<>();
  private final CompletableFuture<Checked<Answers>> answers = new CompletableFuture<>();
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
    complete(
        answers, () -> Analyst.answer(edition.base(), this::read, plan, early -> {}, givingWay()));
  }

  private Checked<endurance.casebook.Case> read(String scenario) {
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

  /** The answers of the case as written. */
  public CompletableFuture<Checked<Answers>> answers() {
    return answers;
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
