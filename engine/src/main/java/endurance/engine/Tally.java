package endurance.engine;

import endurance.engine.sketch.Accumulator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One accumulator for each observable of a run, locked in stripes so that several threads can add
 * to it. As counts may be added in any order, the result does not depend on who was first.
 */
final class Tally {

  private static final int STRIPE = 64;

  private final List<Accumulator> accumulators = new ArrayList<>();
  private final List<Lock> locks = new ArrayList<>();

  Tally(int observables) {
    for (int i = 0; i < observables; i++) {
      accumulators.add(new Accumulator());
      if (i % STRIPE == 0) {
        locks.add(new ReentrantLock());
      }
    }
  }

  /** What is done with the accumulator of an observable. */
  @FunctionalInterface
  interface Adding {
    void add(int observable, Accumulator accumulator);
  }

  /**
   * Adds to all observables.
   *
   * @param turn where among the stripes to begin, so that threads do not queue
   */
  void add(int turn, Adding adding) {
    for (int i = 0; i < locks.size(); i++) {
      int stripe = (turn + i) % locks.size();
      int end = Math.min(accumulators.size(), (stripe + 1) * STRIPE);
      Lock lock = locks.get(stripe);
      lock.lock();
      try {
        for (int observable = stripe * STRIPE; observable < end; observable++) {
          adding.add(observable, accumulators.get(observable));
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** The accumulator of an observable, when nobody adds any more. */
  Accumulator of(int observable) {
    return accumulators.get(observable);
  }

  /** Adds all of another to which nobody adds any more. */
  void merge(Tally other) {
    for (int i = 0; i < accumulators.size(); i++) {
      accumulators.get(i).merge(other.accumulators.get(i));
    }
  }
}
