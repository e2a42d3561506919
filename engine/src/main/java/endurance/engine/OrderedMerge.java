package endurance.engine;

import endurance.engine.sketch.Moments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Merges what depends on order strictly in the order of portions, whichever thread is done first.
 * Threads that run too far ahead wait, so that what is kept stays bounded.
 */
final class OrderedMerge {

  /** Portions a thread may be ahead of the oldest unfinished one, for each thread of the run. */
  private static final int AHEAD = 4;

  private record Part(List<Moments> blocks, Failures failures, Runnable more) {}

  private final Lock lock = new ReentrantLock();
  private final Condition advanced = lock.newCondition();
  private final Map<Long, Part> waiting = new HashMap<>();
  private final Moments moments;
  private final Failures failures = new Failures();
  private final long window;
  private final long futures;
  private final int portion;
  private Progress progress = Progress.none();
  private long next;
  private volatile boolean stopped;
  private boolean interrupted;
  private @Nullable Throwable failure;

  OrderedMerge(Moments moments, BlockRun.Span span, int portion) {
    this.moments = moments;
    this.window = (long) AHEAD * span.threads();
    this.futures = span.futures();
    this.portion = portion;
  }

  /** Begins, or begins again after a stop. */
  void begin(Progress progress) {
    lock.lock();
    try {
      this.progress = progress;
      stopped = false;
      interrupted = false;
      failure = null;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until a portion is near enough to be computed; false when the run has stopped. */
  boolean awaitTurn(long number) {
    lock.lock();
    try {
      while (!stopped && number >= next + window) {
        advanced.await();
      }
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      return !stopped;
    } catch (InterruptedException stop) {
      interrupted = true;
      stop();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /** Whether nothing has stopped the run so far; asked often, so that a stop is soon heard. */
  boolean goesOn() {
    lock.lock();
    try {
      if (Thread.interrupted()) {
        interrupted = true;
        stop();
      } else if (!stopped && !progress.report(done(), futures)) {
        stop();
      }
      return !stopped;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes in a portion, and all that waited for it.
   *
   * @param more to be done with it in its turn
   */
  void add(long number, List<Moments> blocks, Failures failures, Runnable more) {
    lock.lock();
    try {
      waiting.put(number, new Part(blocks, failures, more));
      for (Part part = waiting.remove(next); part != null; part = waiting.remove(next)) {
        part.blocks().forEach(moments::merge);
        this.failures.merge(part.failures());
        part.more().run();
        next++;
        if (!stopped && !progress.report(done(), futures)) {
          stop();
        }
      }
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Stops the run for a failure; the first one is reported. */
  void fail(Throwable cause) {
    lock.lock();
    try {
      if (failure == null) {
        failure = cause;
      }
      stop();
    } finally {
      lock.unlock();
    }
  }

  private void stop() {
    stopped = true;
    advanced.signalAll();
  }

  private long done() {
    return Math.min(futures, next * portion);
  }

  /**
   * What failed, when all portions are in.
   *
   * @throws RunCancelled when the run was stopped before
   */
  Failures finished() {
    lock.lock();
    try {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      switch (failure) {
        case null -> {}
        case Error error -> throw error;
        case RuntimeException exception -> throw exception;
        case Throwable other -> throw new IllegalStateException(other);
      }
      if (done() < futures) {
        throw new RunCancelled(done(), futures);
      }
      return failures;
    } finally {
      lock.unlock();
    }
  }

  Moments moments() {
    return moments;
  }
}
