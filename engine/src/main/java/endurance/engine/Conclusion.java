package endurance.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the consequences of an event are found: by the threads of the run as they go on, or all
 * together afterwards. Either way they are gathered in the order of portions and come out the same.
 */
final class Conclusion {

  private final boolean later;
  private final int threads;
  private final Aftermath aftermath;
  private final List<Portion> waiting = new ArrayList<>();

  /**
   * What was seen in a portion.
   *
   * @param firstFuture number of the portion's first future
   * @param present how many of its futures there are
   * @param counted which of them count
   */
  record Portion(Occurrences found, long firstFuture, int present, BitSet counted) {}

  /**
   * @param later whether portions wait until they are asked for
   */
  Conclusion(Optional<AtFirst> event, boolean later, int threads) {
    this.later = later;
    this.threads = threads;
    this.aftermath =
        new Aftermath(event.map(one -> one.consequence().size()).orElse(0), AtFirst.KEPT);
  }

  /**
   * Finds what follows in a portion, unless that is for later.
   *
   * @return to be done with it in its turn
   */
  Runnable inTurn(Portion portion) {
    if (later) {
      return () -> waiting.add(portion);
    }
    BitSet happened = portion.found().conclude(portion.counted());
    return () -> add(portion, happened);
  }

  private void add(Portion portion, BitSet happened) {
    aftermath.add(
        portion.found(), portion.firstFuture(), portion.present(), portion.counted(), happened);
  }

  /** What followed in all portions, when they are in. */
  Aftermath aftermath() {
    List<BitSet> happened = happened();
    for (int i = 0; i < happened.size(); i++) {
      add(waiting.get(i), happened.get(i));
    }
    waiting.clear();
    return aftermath;
  }

  private List<BitSet> happened() {
    IntStream places = IntStream.range(0, waiting.size());
    return (threads == 1 ? places : places.parallel())
        .mapToObj(i -> waiting.get(i).found().conclude(waiting.get(i).counted()))
        .toList();
  }
}
