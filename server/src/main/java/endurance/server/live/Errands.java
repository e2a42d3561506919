package endurance.server.live;

import endurance.engine.Progress;
import endurance.engine.RunCancelled;
import endurance.model.Checked;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Work that takes longer than a request may: begun when first asked for, found ready when asked for
 * again, and stopped when nobody has asked for a while. One after another; what was found last is
 * remembered.
 */
public final class Errands implements AutoCloseable {

  /** Whoever still wants it asks again after a second. */
  private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(10);

  /** Answers are some hundred kilobytes each. */
  private static final int MOST_REMEMBERED = 32;

  /** How an errand stands. */
  public sealed interface Standing {

    /** It is done: with what was found or with problems. */
    record Ready(Checked<String> found) implements Standing {}

    /**
     * It is under way.
     *
     * @param of 0 before that is known
     */
    record UnderWay(long done, long of) implements Standing {}

    /** Too many wait. */
    record Refused() implements Standing {}
  }

  private final class Errand implements Progress {
    private final CompletableFuture<Checked<String>> found = new CompletableFuture<>();
    private volatile int asking;
    private volatile long askedAt = System.nanoTime();
    private volatile Standing.UnderWay progress = new Standing.UnderWay(0, 0);

    @Override
    public boolean report(long done, long of) {
      progress = new Standing.UnderWay(done, of);
      try {
        turns.giveWay();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
      return isWanted();
    }

    private boolean isWanted() {
      return asking > 0 || System.nanoTime() - askedAt < FORGOTTEN_AFTER.toNanos();
    }
  }

  private final Turns turns;
  private final Map<String, Errand> errands = new LinkedHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("errands").factory());

  public Errands(Turns turns) {
    this.turns = turns;
  }

  /**
   * What came of an errand, waiting for it so long at most.
   *
   * @param key the same for the same errand
   */
  public Standing ask(String key, Duration patience, Function<Progress, Checked<String>> work)
      throws InterruptedException {
    Errand errand;
    synchronized (this) {
      Errand known = errands.remove(key);
      if (known == null && !makeRoom()) {
        return new Standing.Refused();
      }
      errand = known == null ? begun(key, work) : known;
      errands.put(key, errand); // the one asked for last is forgotten last
      errand.asking++;
    }
    try {
      return new Standing.Ready(errand.found.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return errand.progress;
    } catch (CancellationException e) {
      return new Standing.UnderWay(
          0, 0); // nobody wanted it just before; asked again, it begins anew
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      synchronized (this) {
        errand.asking--;
        errand.askedAt = System.nanoTime();
      }
    }
  }

  private Errand begun(String key, Function<Progress, Checked<String>> work) {
    Errand errand = new Errand();
    worker.execute(() -> {
      try {
        if (!errand.isWanted()) {
          forget(key, errand);
          return;
        }
        errand.found.complete(work.apply(errand));
      } catch (RunCancelled e) {
        forget(key, errand);
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
        synchronized (this) {
          errands.remove(key, errand);
        }
        errand.found.completeExceptionally(e);
      }
    });
    return errand;
  }

  private synchronized void forget(String key, Errand errand) {
    errands.remove(key, errand);
    errand.found.cancel(false);
  }

  /** Forgets the oldest that is done, where there are too many. */
  private boolean makeRoom() {
    Iterator<Errand> oldest = errands.values().iterator();
    while (errands.size() >= MOST_REMEMBERED && oldest.hasNext()) {
      if (oldest.next().found.isDone()) {
        oldest.remove();
      }
    }
    return errands.size() < MOST_REMEMBERED;
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
