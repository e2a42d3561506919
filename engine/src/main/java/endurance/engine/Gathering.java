package endurance.engine;

import endurance.engine.kernel.BatchProgram;
import endurance.engine.program.Program;
import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import endurance.engine.sketch.RowFolding;
import endurance.engine.sketch.RowSurvey;
import endurance.engine.sketch.Summary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run gathers. Threads count apart as long as that takes little memory, since processors
 * that write to the same counts wait for one another; else they share.
 */
final class Gathering {

  /**
   * Bytes that the counts of one observable take in the end: 18,600 at most on the reference case.
   */
  static final long BYTES_OF_ONE = 20_000;

  /** Bytes of counts up to which each thread has its own. */
  private static final long MOST_APART = 32L << 20;

  private final List<Observable> observables;
  private final int[] offsets;
  private final int[][] observablesAtPoint;
  private final List<Tally> tallies = new ArrayList<>();
  private final int lanes;
  private final RowSurvey survey;

  Gathering(Program program, BatchProgram code, Collection<Observable> asked, int threads) {
    this.lanes = code.lanes();
    this.survey = code.backend().survey();
    this.observables = List.copyOf(asked);
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
    }
    this.observablesAtPoint =
        atPoint.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    for (int i = 0; i < copies(observables.size(), threads); i++) {
      tallies.add(new Tally(observables.size()));
    }
  }

  /** How often counts are kept: for each thread, or once for all. */
  static int copies(int observables, int threads) {
    return observables * BYTES_OF_ONE * threads <= MOST_APART ? threads : 1;
  }

  /** How many observables there are. */
  int size() {
    return observables.size();
  }

  /** What a thread sets values down in before they are folded. */
  static final class Buffer {

    private final int futures;
    private final double[] values;
    private final int[] room;

    /**
     * @param futures of several batches
     */
    Buffer(int observables, int futures) {
      this.futures = futures;
      this.values = new double[Math.multiplyExact(observables, futures)];
      this.room = new int[futures];
    }
  }

  /**
   * Copies what is observed of a batch at a point.
   *
   * @param buffer observable by observable, in each the futures of several batches
   * @param from which of them comes first
   */
  void save(int point, double[] memory, Buffer buffer, int from) {
    for (int observable : observablesAtPoint[point]) {
      int to = observable * buffer.futures + from;
      System.arraycopy(memory, offsets[observable], buffer.values, to, lanes);
    }
  }

  /**
   * Adds the futures of some batches that count.
   *
   * @param buffer as {@link #save} filled it; its contents may be moved
   * @param counted which of its futures count
   * @param present how many of them there are
   * @param worker number of the thread
   * @return the moments of each block
   */
  List<Moments> fold(Buffer buffer, BitSet counted, int present, int worker) {
    List<Moments> blocks = Blocks.moments(present, observables.size());
    for (int block = 0; block < blocks.size(); block++) {
      int first = block * Blocks.SIZE;
      blocks.get(block).counted(counted.get(first, first + Blocks.SIZE).cardinality());
    }
    boolean all = counted.cardinality() == present;
    RowFolding folding = new RowFolding(survey, buffer.room);
    tallies
        .get(worker % tallies.size())
        .add(
            worker,
            (observable, accumulator) -> {
              int from = observable * buffer.futures;
              if (!all) {
                pack(buffer.values, from, counted);
              }
              int howMany = folding.set(blocks, observable, buffer.values, from);
              accumulator.add(buffer.values, from, howMany, folding);
            });
    return blocks;
  }

  /** Brings together what threads counted apart, when all are done. */
  void join() {
    while (tallies.size() > 1) {
      tallies.getFirst().merge(tallies.removeLast());
    }
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
    double mean = together.mean(observable);
    double deviation = together.standardDeviation(observable);
    Summary summary =
        blocks.stream()
            .map(block -> block.gathering().counted(observable).summary(mean, deviation))
            .reduce(Summary::with)
            .orElseThrow();
    return new FoldedDistribution(
        summary,
        () -> {
          Accumulator all = new Accumulator();
          blocks.forEach(block -> all.merge(block.gathering().counted(observable)));
          return all.distribution(mean, deviation);
        });
  }

  private Distributed result(int observable, Moments moments) {
    double mean = moments.mean(observable);
    double deviation = moments.standardDeviation(observable);
    Accumulator counted = counted(observable);
    return new FoldedDistribution(
        counted.summary(mean, deviation), () -> counted.distribution(mean, deviation));
  }

  private Accumulator counted(int observable) {
    return tallies.getFirst().of(observable);
  }
}
