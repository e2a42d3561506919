package endurance.engine;

import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where an event happened in some successive futures, and what followed. While the run goes on,
 * only what was seen is set down; what follows is found when all is in. Whatever depends on order
 * is done block by block, so that the result is the same for any number of threads and any width of
 * a batch.
 */
final class Aftermath {

  /** Futures followed between two looks at whether to stop. */
  private static final int AT_A_TIME = 256;

  /**
   * A block of futures that is followed.
   *
   * @param counted how many of its futures count
   * @param struck those of them in which it happened
   */
  private record Block(int counted, List<Sighting> struck) {}

  private final Optional<AtFirst> asked;
  private final int most;
  private final Accumulator happened = new Accumulator();
  private final Moments momentsHappened = new Moments(1);
  private final List<Block> blocks = new ArrayList<>();
  private final List<double[]> consequences = new ArrayList<>();
  private int followed;

  /**
   * @param most futures that are followed, and then to the end of their block
   */
  Aftermath(Optional<AtFirst> asked, int most) {
    this.asked = asked;
    this.most = most;
  }

  Optional<AtFirst> asked() {
    return asked;
  }

  /** Bytes that are needed at most for what is seen in so many futures. */
  static long bytes(Optional<AtFirst> asked, long futures) {
    return asked
        .map(one -> Sighting.bytes(one) * Math.min(futures, AtFirst.MOST_FOLLOWED))
        .orElse(0L);
  }

  /**
   * Takes in a portion. To be called portion by portion in their order, by one thread at a time.
   *
   * @param firstFuture number of the portion's first future
   * @param present how many of its futures there are
   * @param counted which of them count
   */
  void add(Occurrences found, long firstFuture, int present, BitSet counted) {
    BitSet struck = found.among(counted);
    for (int from = 0; from < present; from += Blocks.SIZE) {
      int to = from + Blocks.SIZE;
      int howMany = counted.get(from, to).cardinality();
      List<Integer> places = struck.get(from, to).stream().boxed().toList();
      count(howMany, places.size());
      if (followed < most) {
        int block = from;
        blocks.add(
            new Block(
                howMany,
                places.stream()
                    .map(at -> found.sighting(block + at, firstFuture + block + at))
                    .toList()));
        followed += places.size();
      }
    }
  }

  private void count(int counted, int struck) {
    double[] row = new double[counted];
    java.util.Arrays.fill(row, 0, struck, 1);
    Moments block = new Moments(1);
    block.counted(counted);
    take(row, counted, happened, block, 0);
    momentsHappened.merge(block);
  }

  private static void take(
      double[] row, int howMany, Accumulator values, Moments moments, int variable) {
    if (howMany > 0) {
      moments.set(variable, row, 0, howMany);
      values.add(row, 0, howMany);
    }
  }

  /**
   * Finds what followed, as far as that has not been done.
   *
   * @throws RunCancelled when the progress or an interrupt stops it; called again, it goes on
   */
  void follow(int threads, Progress progress) {
    List<Sighting> all = blocks.stream().flatMap(block -> block.struck().stream()).toList();
    while (consequences.size() < all.size()) {
      if (Thread.currentThread().isInterrupted()
          || !progress.report(consequences.size(), all.size())) {
        throw new RunCancelled(consequences.size(), all.size());
      }
      int from = consequences.size();
      IntStream places = IntStream.range(from, Math.min(all.size(), from + AT_A_TIME));
      consequences.addAll(
          (threads == 1 ? places : places.parallel())
              .mapToObj(i -> consequence(all.get(i)))
              .toList());
    }
  }

  private double[] consequence(Sighting one) {
    return asked.orElseThrow().consequence().of(one.point(), one.values());
  }

  /** What was counted of the futures followed, when all of them have been. */
  private final class Counted {

    private final int size = asked.map(one -> one.consequence().size()).orElse(0);
    private final List<Accumulator> among = accumulators();
    private final List<Accumulator> overall = accumulators();
    private final Moments momentsAmong = new Moments(size);
    private final Moments momentsOverall = new Moments(size);

    Counted() {
      int first = 0;
      for (Block block : blocks) {
        add(block, first);
        first += block.struck().size();
      }
    }

    private List<Accumulator> accumulators() {
      return IntStream.range(0, size).mapToObj(_ -> new Accumulator()).toList();
    }

    /**
     * @param first place of its first consequences
     */
    private void add(Block block, int first) {
      int struck = block.struck().size();
      Moments ofAll = new Moments(size);
      Moments ofStruck = new Moments(size);
      ofAll.counted(block.counted());
      ofStruck.counted(struck);
      for (int which = 0; which < size; which++) {
        double[] row = new double[block.counted()];
        for (int i = 0; i < struck; i++) {
          row[i] = consequences.get(first + i)[which];
        }
        take(row, block.counted(), overall.get(which), ofAll, which);
        take(row, struck, among.get(which), ofStruck, which);
      }
      momentsOverall.merge(ofAll);
      momentsAmong.merge(ofStruck);
    }
  }

  private List<AtFirst.Seen> first() {
    List<AtFirst.Seen> first = new ArrayList<>();
    for (Block block : blocks) {
      for (Sighting one : block.struck()) {
        if (first.size() == AtFirst.KEPT) {
          return first;
        }
        first.add(one.seen(consequences.get(first.size())));
      }
    }
    return first;
  }

  /** The results of several parts of a run that are independent of one another, all followed. */
  static AtFirst.Found together(List<Aftermath> parts) {
    List<Counted> counted = parts.stream().map(part -> part.new Counted()).toList();
    List<Moments> among = counted.stream().map(part -> part.momentsAmong).toList();
    List<Moments> overall = counted.stream().map(part -> part.momentsOverall).toList();
    IntStream which = IntStream.range(0, counted.getFirst().size);
    return new AtFirst.Found(
        joined(
            parts.stream().map(part -> part.happened).toList(),
            parts.stream().map(part -> part.momentsHappened).toList(),
            0),
        which
            .mapToObj(
                i -> joined(counted.stream().map(part -> part.among.get(i)).toList(), among, i))
            .toList(),
        IntStream.range(0, counted.getFirst().size)
            .mapToObj(
                i -> joined(counted.stream().map(part -> part.overall.get(i)).toList(), overall, i))
            .toList(),
        parts.stream().flatMap(part -> part.first().stream()).limit(AtFirst.KEPT).toList());
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
    return new ReplicatedDistribution(
        whole,
        IntStream.range(0, values.size())
            .mapToObj(i -> distribution(values.get(i), moments.get(i), which))
            .toList());
  }

  private static Distributed distribution(Accumulator values, Moments moments, int which) {
    return values.distribution(moments.mean(which), moments.standardDeviation(which));
  }
}
