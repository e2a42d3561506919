package endurance.engine.sketch;

import endurance.engine.Distributed;

/** A distribution of which the exact part is known, however its quantiles are found. */
public abstract class Summarised implements Distributed {

  private final Summary summary;

  protected Summarised(Summary summary) {
    this.summary = summary;
  }

  /** What is exact. */
  protected final Summary summary() {
    return summary;
  }

  @Override
  public final long count() {
    return summary.count();
  }

  @Override
  public final double mean() {
    return summary.mean();
  }

  @Override
  public final double standardDeviation() {
    return summary.standardDeviation();
  }

  @Override
  public final double min() {
    return summary.min();
  }

  @Override
  public final double max() {
    return summary.max();
  }

  @Override
  public final long nonZero() {
    return summary.nonZero();
  }
}
