package endurance.analysis.answer;

import endurance.engine.Distributed;
import java.util.List;

/**
 * Reads bands off distributions that all count the same futures: the ranks of the intervals depend
 * on their number alone and are found once.
 */
public final class Bands {

  private final List<QuantileRanks> ranks;

  public Bands(long count) {
    ranks = Band.PROBABILITIES.stream().map(p -> QuantileRanks.of(count, p)).toList();
  }

  /**
   * @param factor above 0, from the variable's unit to the one shown
   */
  public Band read(Distributed values, double factor) {
    return new Band(
        Intervals.mean(values).times(factor),
        ranks.stream().map(rank -> Intervals.quantile(values, rank).times(factor)).toList());
  }
}
