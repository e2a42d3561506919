package endurance.engine.sketch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A distribution in bounded memory, unless it is made {@link #exact}. Up to 512 values are kept as
 * they are. Of more, each is counted in a bin never wider than 2^-9 of it, so that a quantile lies
 * within 2^-9 (0.2 %) of the exact one, on average within a quarter of that; where all values are
 * edges of bins (truth values, whole numbers up to 1,024) it is exact. Sizes below 2^-40 count as
 * 0.
 *
 * <p>A quantile interpolates between order statistics (Hyndman and Fan's type 7), inside a bin as
 * if its values were spread evenly, and never leaves the range from minimum to maximum. Without any
 * value all numbers but the counts are NaN.
 */
public final class Sketch extends Summarised {

  private final double[] sorted;
  private final Histogram bins;

  /**
   * @param sorted all values, rising; empty when they are binned
   */
  Sketch(Summary summary, double[] sorted, Histogram bins) {
    super(summary);
    this.sorted = sorted;
    this.bins = bins;
  }

  /**
   * One of which every value is kept, however many they are: its quantiles are exact.
   *
   * @param values in any order; sorted here
   */
  public static Sketch exact(Summary summary, double[] values) {
    Arrays.sort(values);
    return new Sketch(summary, values, new Histogram(new Counts(), true));
  }

  @Override
  public double quantile(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability lies between 0 and 1, got " + probability);
    }
    if (count() == 0 || probability == 0 || min() == max()) {
      return min();
    }
    if (probability == 1) {
      return max();
    }
    double rank = probability * (count() - 1);
    return sorted.length > 0 || bins.onEdges() ? between(rank) : inBin(rank);
  }

  /** Interpolates between two order statistics that are known exactly. */
  private double between(double rank) {
    long below = (long) rank;
    double low = orderStatistic(below);
    double high = rank > below ? orderStatistic(below + 1) : low;
    return low == high ? low : low + (rank - below) * (high - low);
  }

  private double orderStatistic(long rank) {
    if (sorted.length > 0) {
      return sorted[(int) rank];
    }
    return clamped(bins.edge(bins.holding(rank)));
  }

  /** The part of all values that lies in the bin of the quantile. */
  @Override
  public double rankError(double probability) {
    if (sorted.length > 0 || bins.onEdges() || count() == 0 || min() == max()) {
      return 0;
    }
    int bin = bins.holding(probability * (count() - 1));
    return (double) bins.count(bin) / count();
  }

  private double inBin(double rank) {
    int bin = bins.holding(rank);
    double low = clamped(bins.low(bin));
    double high = clamped(bins.high(bin));
    double part = (rank - bins.before(bin) + 0.5) / bins.count(bin);
    return low + Math.min(1, part) * (high - low);
  }

  private double clamped(double value) {
    return Math.clamp(value, min(), max());
  }

  @Override
  public double partAtMost(double value) {
    if (count() == 0 || Double.isNaN(value)) {
      return Double.NaN;
    }
    if (value < min()) {
      return 0;
    }
    if (value >= max()) {
      return 1;
    }
    if (sorted.length > 0) {
      int above = 0;
      int end = sorted.length;
      while (above < end) {
        int middle = (above + end) >>> 1;
        if (sorted[middle] <= value) {
          above = middle + 1;
        } else {
          end = middle;
        }
      }
      return (double) above / count();
    }
    double atMost = 0;
    for (int bin = 0; bin < bins.bins() && clamped(bins.low(bin)) <= value; bin++) {
      atMost += bins.count(bin) * partOfBin(bin, value);
    }
    return atMost / count();
  }

  private double partOfBin(int bin, double value) {
    if (bins.onEdges()) {
      return bins.edge(bin) <= value ? 1 : 0;
    }
    double low = clamped(bins.low(bin));
    double high = clamped(bins.high(bin));
    return high <= value ? 1 : (value - low) / (high - low);
  }

  /** Equal when they count the same values the same way, to the bit. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sketch sketch
        && summary().equals(sketch.summary())
        && Arrays.equals(sorted, sketch.sorted)
        && bins.equals(sketch.bins);
  }

  @Override
  public int hashCode() {
    return summary().hashCode();
  }

  @Override
  public String toString() {
    return summary() + (count() == 0 ? "" : ", median " + quantile(0.5));
  }
}
