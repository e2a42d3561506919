package endurance.engine;

import endurance.engine.random.Replicates;
import endurance.engine.sketch.Accumulator;
import endurance.engine.sketch.Blocks;
import endurance.engine.sketch.Moments;
import endurance.engine.sketch.Sketch;
import endurance.engine.sketch.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distribution of which every value is there, looked at when it is first asked for something:
 * most of a run's are never asked for their quantiles, and many for nothing at all. NaN stands for
 * a future that is left out.
 */
final class KeptDistribution implements Distributed {

  private final double[] values;
  private final List<Stretch> stretches;
  private final boolean exact;
  private final List<KeptDistribution> replicates;
  private @Nullable List<Distributed> parts;
  private @Nullable Moments moments;
  private @Nullable Summary summary;
  private @Nullable Sketch sketch;

  private KeptDistribution(double[] values, List<Stretch> stretches, boolean exact) {
    this.values = values;
    this.stretches = List.copyOf(stretches);
    this.exact = exact;
    this.replicates =
        stretches.size() == 1
            ? List.of()
            : stretches.stream()
                .map(one -> new KeptDistribution(values, List.of(one), exact))
                .toList();
  }

  /**
   * To the bit what counting the values in bins as they came would have said, and sooner known than
   * exact quantiles.
   *
   * @param values of which the stretches are written to no more
   * @param stretches one for each replicate
   */
  static KeptDistribution binned(double[] values, List<Stretch> stretches) {
    return new KeptDistribution(values, stretches, false);
  }

  /**
   * With quantiles that no bin rounds, so that small differences between two runs of the same
   * chance can be told.
   *
   * @param values of which the stretches are written to no more
   * @param stretches one for each replicate
   */
  static KeptDistribution exact(double[] values, List<Stretch> stretches) {
    return new KeptDistribution(values, stretches, true);
  }

  private synchronized Moments moments() {
    Moments known = moments;
    if (known == null) {
      known = new Moments(1);
      if (replicates.isEmpty()) {
        addBlocks(known, stretches.getFirst());
      } else {
        for (KeptDistribution one : replicates) {
          known.merge(one.moments());
        }
      }
      moments = known;
    }
    return known;
  }

  private void addBlocks(Moments all, Stretch stretch) {
    double[] counted = new double[Blocks.SIZE];
    for (int from = stretch.from(); from < stretch.to(); from += Blocks.SIZE) {
      int howMany = 0;
      for (int i = from; i < Math.min(stretch.to(), from + Blocks.SIZE); i++) {
        counted[howMany] = values[i];
        howMany += Double.isNaN(values[i]) ? 0 : 1;
      }
      if (howMany > 0) {
        Moments block = new Moments(1);
        block.set(0, counted, 0, howMany);
        block.counted(howMany);
        all.merge(block);
      }
    }
  }

  private synchronized Summary summary() {
    Summary known = summary;
    if (known == null) {
      known = summed();
      summary = known;
    }
    return known;
  }

  private Summary summed() {
    long nonZero = 0;
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (Stretch stretch : stretches) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        double value = values[i];
        if (!Double.isNaN(value)) {
          nonZero += value == 0 ? 0 : 1;
          min = Math.min(min, value);
          max = Math.max(max, value);
        }
      }
    }
    Moments known = moments();
    boolean none = known.count() == 0;
    return new Summary(
        known.count(),
        known.mean(0),
        known.standardDeviation(0),
        none ? Double.NaN : min,
        none ? Double.NaN : max,
        nonZero);
  }

  private synchronized Sketch sketch() {
    Sketch known = sketch;
    if (known == null) {
      known = exact ? Sketch.exact(summary(), counted()) : binned();
      sketch = known;
    }
    return known;
  }

  /** The values that count. */
  private double[] counted() {
    double[] counted = new double[stretches.stream().mapToInt(Stretch::size).sum()];
    int howMany = 0;
    for (Stretch stretch : stretches) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        counted[howMany] = values[i];
        howMany += Double.isNaN(values[i]) ? 0 : 1;
      }
    }
    return Arrays.copyOf(counted, howMany);
  }

  private Sketch binned() {
    Accumulator all = new Accumulator();
    double[] counted = counted();
    all.add(counted, 0, counted.length);
    return all.distribution(summary().mean(), summary().standardDeviation());
  }

  @Override
  public long count() {
    return moments().count();
  }

  @Override
  public double mean() {
    return moments().mean(0);
  }

  @Override
  public double standardDeviation() {
    return moments().standardDeviation(0);
  }

  @Override
  public double min() {
    return summary().min();
  }

  @Override
  public double max() {
    return summary().max();
  }

  @Override
  public long nonZero() {
    return summary().nonZero();
  }

  @Override
  public double quantile(double probability) {
    return sketch().quantile(probability);
  }

  @Override
  public double rankError(double probability) {
    return sketch().rankError(probability);
  }

  @Override
  public double partAtMost(double value) {
    return sketch().partAtMost(value);
  }

  @Override
  public List<Distributed> replicates() {
    return List.copyOf(replicates);
  }

  /**
   * Where all futures are independent, as many stretches of them as there usually are replicates.
   */
  @Override
  public synchronized List<Distributed> parts() {
    List<Distributed> known = parts;
    if (known == null) {
      known = replicates.isEmpty() ? cut(stretches.getFirst()) : replicates();
      parts = known;
    }
    return known;
  }

  private List<Distributed> cut(Stretch whole) {
    if (whole.size() < Replicates.USUAL) {
      return List.of();
    }
    Replicates dealt = new Replicates(whole.size(), Replicates.USUAL);
    List<Distributed> cut = new ArrayList<>();
    for (long first = 0; first < whole.size(); first = dealt.of(first).end()) {
      int from = whole.from() + Math.toIntExact(first);
      int to = whole.from() + Math.toIntExact(dealt.of(first).end());
      cut.add(new KeptDistribution(values, List.of(new Stretch(from, to)), exact));
    }
    return List.copyOf(cut);
  }

  /** Equal when they count the same values the same way, to the bit. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeptDistribution kept
        && sketch().equals(kept.sketch())
        && replicates.equals(kept.replicates);
  }

  @Override
  public int hashCode() {
    return summary().hashCode();
  }

  @Override
  public String toString() {
    return sketch().toString();
  }
}
