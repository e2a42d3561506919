package endurance.engine;

import java.util.List;

/**
 * The distribution of one observable over the counted futures. Quantiles come from a sketch with a
 * stated error of the value; mean, extremes and the count of non-zero values are exact. When no
 * future was counted, {@link #nonZero} is 0 and every other number NaN.
 */
public interface Distributed {

  /** Futures counted: those asked for less the excluded ones. */
  long count();

  double mean();

  /** Sample standard deviation; 0 for a single future. */
  double standardDeviation();

  double min();

  double max();

  /**
   * Exact number of futures in which the value is not 0: the successes of a true/false variable.
   */
  long nonZero();

  /**
   * The value below which a part {@code probability} of the futures lies.
   *
   * @param probability from 0 (the minimum) to 1 (the maximum)
   */
  double quantile(double probability);

  /**
   * The most by which the part of the counted futures below {@link #quantile} of a probability can
   * differ from that probability: what the sketch does not tell apart. The error of chance comes on
   * top, and is larger by far except in the largest runs.
   *
   * @return 0 where quantiles are exact
   */
  default double rankError(double probability) {
    return 0;
  }

  /** The part of the futures whose value is at most {@code value}, within the sketch's error. */
  double partAtMost(double value);

  /**
   * The same over the futures of each replicate, where futures of one replicate depend on one
   * another and the error has to be read off the replicates; empty where all are independent.
   */
  default List<Distributed> replicates() {
    return List.of();
  }

  /**
   * The same over parts of the futures that are independent of one another, and alike in two runs
   * of the same chance, so that a difference of two runs can be judged part by part: the
   * replicates, or successive stretches of independent futures where their values are kept. Empty
   * where they were folded together.
   */
  default List<Distributed> parts() {
    return replicates();
  }
}
