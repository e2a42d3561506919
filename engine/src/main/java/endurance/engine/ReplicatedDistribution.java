package endurance.engine;

import java.util.List;

/**
 * A distribution over all futures of a run, and over those of each of its replicates.
 *
 * @param all over all futures
 */
record ReplicatedDistribution(Distributed all, List<Distributed> replicates)
    implements Distributed {

  ReplicatedDistribution {
    replicates = List.copyOf(replicates);
  }

  @Override
  public long count() {
    return all.count();
  }

  @Override
  public double mean() {
    return all.mean();
  }

  @Override
  public double standardDeviation() {
    return all.standardDeviation();
  }

  @Override
  public double min() {
    return all.min();
  }

  @Override
  public double max() {
    return all.max();
  }

  @Override
  public long nonZero() {
    return all.nonZero();
  }

  @Override
  public double quantile(double probability) {
    return all.quantile(probability);
  }

  @Override
  public double rankError(double probability) {
    return all.rankError(probability);
  }

  @Override
  public double partAtMost(double value) {
    return all.partAtMost(value);
  }
}
