package endurance.server.live;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to compute. Whoever waits for an answer goes first, one after another in the
 * order in which they ask, each for a short slice of time on all cores. A run that nobody sits and
 * waits for gives way after each batch of its futures until nobody is waiting any more; it is held
 * for so long at a time at most, and then goes on for a while whatever others want, so that it
 * comes to its end.
 */
public final class Turns {

  /** Longer than any reader's first answer takes. */
  private static final long LONGEST_HOLD = TimeUnit.MILLISECONDS.toNanos(400);

  private static final long LEAST_GO = TimeUnit.MILLISECONDS.toNanos(50);

  /** Two readers who drag at once both see their fans move. */
  private static final long LONGEST_SLICE = TimeUnit.MILLISECONDS.toNanos(60);

  private final ReentrantLock computing = new ReentrantLock(true);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition nobody = lock.newCondition();
  private int waiting;
  private long goesUntil = System.nanoTime();
  private long held;

  /** The time of one turn. */
  public final class Slice {

    private final long began = System.nanoTime();

    private Slice() {}

    /** Whether others wait and this turn has been long enough: then it should be given up. */
    public boolean isOver() {
      return computing.hasQueuedThreads() && System.nanoTime() - began > LONGEST_SLICE;
    }
  }

  /** Work for one turn. */
  @FunctionalInterface
  public interface Step<T> {
    T take(Slice slice);
  }

  /** Takes a step when it is its turn, before all runs. */
  public <T> T first(Step<T> step) throws InterruptedException {
    ask(1);
    try {
      computing.lockInterruptibly();
      try {
        return step.take(new Slice());
      } finally {
        computing.unlock();
      }
    } finally {
      ask(-1);
    }
  }

  private void ask(int more) {
    lock.lock();
    try {
      waiting += more;
      if (waiting == 0) {
        nobody.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Called by a run after each batch: returns when it may go on. */
  public void giveWay() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long began = System.nanoTime();
      if (waiting == 0 || began - goesUntil < 0) {
        return;
      }
      long left = LONGEST_HOLD;
      while (waiting > 0 && left > 0) {
        left = nobody.awaitNanos(left);
      }
      long now = System.nanoTime();
      held += now - began;
      if (waiting > 0) {
        goesUntil = now + LEAST_GO;
      }
    } finally {
      lock.unlock();
    }
  }

  /** For how long runs have been held, all told, in nanoseconds. */
  public long held() {
    lock.lock();
    try {
      return held;
    } finally {
      lock.unlock();
    }
  }
}
