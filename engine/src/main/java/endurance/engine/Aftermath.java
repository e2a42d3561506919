package endurance.engine;

import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gathers the consequences of a block of futures. What depends on order is merged in the order of
 * portions, so that the result is the same for any number of threads.
 */
final class Aftermath {

  private final int size;
  private final int most;
  private final List<Accumulator> among;
  private final List<Accumulator> overall;
  private final Moments momentsAmong;

  /** Of whether it happened, then of each consequence. */
  private final Moments momentsOverall;

  private final List<AtFirst.Seen> first = new ArrayList<>();

  /**
   * @param consequences how many
   * @param most futures kept as they were seen
   */
  Aftermath(int consequences, int most) {
    this.size = consequences;
    this.most = most;
    this.among = accumulators(consequences);
    this.overall = accumulators(1 + consequences);
    this.momentsAmong = new Moments(consequences);
    this.momentsOverall = new Moments(1 + consequences);
  }

  private static List<Accumulator> accumulators(int howMany) {
    return IntStream.range(0, howMany).mapToObj(_ -> new Accumulator()).toList();
  }

  /**
   * Takes in a portion. To be called portion by portion in their order, by one thread at a time.
   *
   * @param firstFuture number of the portion's first future
   * @param present how many of its futures there are
   * @param counted which of them count
   * @param happened in which of those it happened
   */
  void add(Occurrences found, long firstFuture, int present, BitSet counted, BitSet happened) {
    for (int from = 0; from < present; from += Blocks.SIZE) {
      BitSet here = counted.get(from, from + Blocks.SIZE);
      BitSet struck = happened.get(from, from + Blocks.SIZE);
      block(found, from, here, struck);
      for (int i = struck.nextSetBit(0);
          i >= 0 && first.size() < most;
          i = struck.nextSetBit(i + 1)) {
        first.add(found.seen(from + i, firstFuture + from + i));
      }
    }
  }

  private void block(Occurrences found, int from, BitSet here, BitSet struck) {
    int counted = here.cardinality();
    int hit = struck.cardinality();
    Moments ofAll = new Moments(1 + size);
    Moments ofHit = new Moments(size);
    ofAll.counted(counted);
    ofHit.counted(hit);
    double[] row = new double[counted];
    java.util.Arrays.fill(row, 0, hit, 1);
    add(row, counted, overall.getFirst(), ofAll, 0);
    int[] places = struck.stream().toArray();
    for (int which = 0; which < size; which++) {
      row = new double[counted];
      for (int i = 0; i < hit; i++) {
        row[i] = found.consequence(from + places[i], which);
      }
      add(row, counted, overall.get(1 + which), ofAll, 1 + which);
      add(row, hit, among.get(which), ofHit, which);
    }
    momentsOverall.merge(ofAll);
    momentsAmong.merge(ofHit);
  }

  private static void add(
      double[] row, int howMany, Accumulator values, Moments moments, int variable) {
    if (howMany > 0) {
      moments.set(variable, row, 0, howMany);
      values.add(row, 0, howMany);
    }
  }

  /** The results of several blocks of futures that are independent of one another. */
  static AtFirst.Found together(List<Aftermath> blocks) {
    Aftermath one = blocks.getFirst();
    return new AtFirst.Found(
        overall(blocks, 0),
        IntStream.range(0, one.size).mapToObj(i -> among(blocks, i)).toList(),
        IntStream.range(0, one.size).mapToObj(i -> overall(blocks, 1 + i)).toList(),
        blocks.stream().flatMap(block -> block.first.stream()).limit(one.most).toList());
  }

  private static Distributed overall(List<Aftermath> blocks, int which) {
    return joined(
        blocks.stream().map(block -> block.overall.get(which)).toList(),
        blocks.stream().map(block -> block.momentsOverall).toList(),
        which);
  }

  private static Distributed among(List<Aftermath> blocks, int which) {
    return joined(
        blocks.stream().map(block -> block.among.get(which)).toList(),
        blocks.stream().map(block -> block.momentsAmong).toList(),
        which);
  }

  /** Replicates tell the error only where each of them has futures to tell of. */
  private static Distributed joined(List<Accumulator> values, List<Moments> moments, int which) {
    Accumulator all = new Accumulator();
    values.forEach(all::merge);
    int size = moments.getFirst().size();
    Moments together = new Moments(size);
    moments.forEach(together::merge);
    Distributed whole = distribution(all, together, which);
    if (values.size() == 1 || moments.stream().anyMatch(part -> part.count() == 0)) {
      return whole;
    }
    Stream<Distributed> parts =
        IntStream.range(0, values.size())
            .mapToObj(i -> distribution(values.get(i), moments.get(i), which));
    return new ReplicatedDistribution(whole, parts.toList());
  }

  private static Distributed distribution(Accumulator values, Moments moments, int which) {
    return values.distribution(moments.mean(which), moments.standardDeviation(which));
  }
}
