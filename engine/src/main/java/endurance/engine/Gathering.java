package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import java.util.ArrayList;
import java.util.BitSet;
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

  /** How many observables there are. */
  int size() {
    return observables.size();
  }

  /**
   * Copies what is observed of a batch at a point.
   *
   * @param buffer observable by observable, in each the futures of several batches
   * @param futures in each row of the buffer
   * @param from where in the rows the batch goes
   */
  void save(int point, double[] memory, double[] buffer, int futures, int from) {
    for (int observable : observablesAtPoint[point]) {
      System.arraycopy(memory, offsets[observable], buffer, observable * futures + from, lanes);
    }
  }

  /**
   * Adds the futures of some batches that count.
   *
   * @param buffer as {@link #save} filled it; its contents may be moved
   * @param futures in each row of the buffer
   * @param counted which of them count
   * @param present how many of them there are
   * @param turn where among the stripes to begin, so that threads do not queue
   * @return the moments of each block
   */
  List<Moments> fold(double[] buffer, int futures, BitSet counted, int present, int turn) {
    List<Moments> blocks = Blocks.moments(present, observables.size());
    for (int block = 0; block < blocks.size(); block++) {
      int first = block * Blocks.SIZE;
      blocks.get(block).counted(counted.get(first, first + Blocks.SIZE).cardinality());
    }
    boolean all = counted.cardinality() == present;
    for (int i = 0; i < locks.size(); i++) {
      int stripe = (turn + i) % locks.size();
      int end = Math.min(observables.size(), (stripe + 1) * STRIPE);
      Lock lock = locks.get(stripe);
      lock.lock();
      try {
        for (int observable = stripe * STRIPE; observable < end; observable++) {
          int from = observable * futures;
          if (!all) {
            pack(buffer, from, counted);
          }
          int at = from;
          for (Moments block : blocks) {
            int howMany = (int) block.count();
            if (howMany > 0) {
              block.set(observable, buffer, at, howMany);
              at += howMany;
            }
          }
          accumulators.get(observable).add(buffer, from, at - from);
        }
      } finally {
        lock.unlock();
      }
    }
    return blocks;
  }

  /** Moves the futures that count to the front of their row. */
  private static void pack(double[] buffer, int from, BitSet counted) {
    int to = from;
    for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
      buffer[to] = buffer[from + i];
      to++;
    }
  }

  /** The distributions over the futures of some blocks together, when all are in. */
  static Map<Observable, Distributed> results(List<BlockRun> blocks) {
    Gathering first = blocks.getFirst().gathering();
    Moments together = new Moments(first.size());
    blocks.forEach(block -> together.merge(block.moments()));
    Map<Observable, Distributed> results = new LinkedHashMap<>();
    for (int i = 0; i < first.size(); i++) {
      int at = i;
      List<Distributed> parts =
          blocks.stream().map(block -> block.gathering().result(at, block.moments())).toList();
      results.put(
          first.observables.get(i),
          parts.size() == 1
              ? parts.getFirst()
              : new ReplicatedDistribution(merged(blocks, i, together), parts));
    }
    return results;
  }

  private static Distributed merged(List<BlockRun> blocks, int observable, Moments together) {
    Accumulator all = new Accumulator();
    blocks.forEach(block -> all.merge(block.gathering().accumulators.get(observable)));
    return all.distribution(together.mean(observable), together.standardDeviation(observable));
  }

  private Distributed result(int observable, Moments moments) {
    return accumulators
        .get(observable)
        .distribution(moments.mean(observable), moments.standardDeviation(observable));
  }
}
