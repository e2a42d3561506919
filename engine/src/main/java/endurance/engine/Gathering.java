package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Moments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What a run gathers, shared by its threads: one accumulator for each observable. They are locked
 * in stripes, since counts may be added in any order; so memory does not grow with threads.
 */
final class Gathering {

  private static final int STRIPE = 64;

  private final List<Observable> observables;
  private final int[] offsets;
  private final int[][] observablesAtPoint;
  private final List<Accumulator> accumulators = new ArrayList<>();
  private final List<Lock> locks = new ArrayList<>();
  private final int lanes;

  Gathering(Program program, BatchProgram code, Iterable<Observable> asked) {
    this.lanes = code.lanes();
    this.observables = new ArrayList<>();
    asked.forEach(observables::add);
    this.offsets =
        observables.stream()
            .mapToInt(observable -> code.offset(program.slotOf(observable.variable())))
            .toArray();
    List<List<Integer>> atPoint = new ArrayList<>();
    for (int point = 0; point < program.points(); point++) {
      atPoint.add(new ArrayList<>());
    }
    for (int i = 0; i < observables.size(); i++) {
      atPoint.get(observables.get(i).point()).add(i);
      accumulators.add(new Accumulator());
      if (i % STRIPE == 0) {
        locks.add(new ReentrantLock());
      }
    }
    this.observablesAtPoint =
        atPoint.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  /** Room for the observed values of one batch: observable by observable, in each its futures. */
  double[] newBuffer() {
    return new double[Math.multiplyExact(observables.size(), lanes)];
  }

  Moments newMoments() {
    return new Moments(observables.size());
  }

  /** Copies what is observed at a point. */
  void save(int point, double[] memory, double[] buffer) {
    for (int observable : observablesAtPoint[point]) {
      System.arraycopy(memory, offsets[observable], buffer, observable * lanes, lanes);
    }
  }

  /**
   * Adds the futures of a batch that count.
   *
   * @param counted lanes that count, rising
   * @param moments set to those of the batch
   * @param turn where among the stripes to begin, so that threads do not queue
   */
  void fold(double[] buffer, int[] counted, Moments moments, int turn) {
    moments.counted(counted.length);
    if (counted.length == 0) {
      return;
    }
    for (int i = 0; i < locks.size(); i++) {
      int stripe = (turn + i) % locks.size();
      int end = Math.min(observables.size(), (stripe + 1) * STRIPE);
      Lock lock = locks.get(stripe);
      lock.lock();
      try {
        for (int observable = stripe * STRIPE; observable < end; observable++) {
          int from = observable * lanes;
          pack(buffer, from, counted);
          moments.set(observable, buffer, from, counted.length);
          accumulators.get(observable).add(buffer, from, counted.length);
        }
      } finally {
        lock.unlock();
      }
    }
  }

  /** Moves the lanes that count to the front of their row. */
  private void pack(double[] buffer, int from, int[] counted) {
    if (counted.length < lanes) {
      for (int i = 0; i < counted.length; i++) {
        buffer[from + i] = buffer[from + counted[i]];
      }
    }
  }

  /** The distributions, when every batch is in. */
  Map<Observable, Distributed> results(Moments moments) {
    Map<Observable, Distributed> results = new LinkedHashMap<>();
    for (int i = 0; i < observables.size(); i++) {
      results.put(
          observables.get(i),
          accumulators.get(i).distribution(moments.mean(i), moments.standardDeviation(i)));
    }
    return results;
  }
}
