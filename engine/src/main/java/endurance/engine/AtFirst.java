package endurance.engine;

import java.util.List;

/**
 * What to look at when something happens: in each future, at the first point at which a condition
 * is true, the values of some variables, and what follows from them. Used for what an ensemble
 * cannot be asked for, since it happens at another time in every future.
 *
 * @param condition scalar name of the variable that is not 0 from then on, or at least once
 * @param variables scalar names of those that are looked at
 * @param consequence what follows
 */
public record AtFirst(String condition, List<String> variables, Consequence consequence) {

  /** Futures of which the values are kept as they were seen: the first so many. */
  public static final int KEPT = 4096;

  /**
   * Futures that are followed: in those after the first so many, of each replicate its part, only
   * whether it happened is counted. A part of them is then known to less than a hundredth, and what
   * a run costs beyond its futures is bounded.
   */
  public static final int MOST_FOLLOWED = 1 << 14;

  public AtFirst {
    variables = List.copyOf(variables);
  }

  /** Numbers that follow from the values seen. Called by many threads at a time, in any order. */
  public interface Consequence {

    /** How many numbers follow. */
    int size();

    /**
     * @param point of the clock at which it happened
     * @param values one for each of the variables
     * @return finite numbers, as many as {@link #size}
     */
    double[] of(int point, double[] values);
  }

  /**
   * One future in which it happened.
   *
   * @param future its number
   * @param point when
   * @param values of the variables then
   * @param consequences what followed
   */
  public record Seen(long future, int point, List<Double> values, List<Double> consequences) {
    public Seen {
      values = List.copyOf(values);
      consequences = List.copyOf(consequences);
    }
  }

  /**
   * Over all futures of a run.
   *
   * @param happened whether it did, 1 or 0, over all futures
   * @param among each consequence over the futures that were followed
   * @param overall each consequence over all futures up to the last that was followed, 0 where it
   *     did not happen
   * @param first the first {@link #KEPT} futures in which it happened, in their order
   */
  public record Found(
      Distributed happened, List<Distributed> among, List<Distributed> overall, List<Seen> first) {
    public Found {
      among = List.copyOf(among);
      overall = List.copyOf(overall);
      first = List.copyOf(first);
    }
  }
}
