package endurance.engine.sketch;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many values lie in each bin that holds any, from the lowest up, made for finding the bin of a
 * rank. Bins are named by their position.
 */
final class Histogram {

  private final int[] keys;
  private final long[] before;
  private final boolean onEdges;

  /**
   * @param onEdges whether every value is the edge of its bin nearer to 0
   */
  Histogram(Counts counts, boolean onEdges) {
    this.keys = counts.keys();
    this.before = new long[keys.length + 1];
    this.onEdges = onEdges;
    for (int bin = 0; bin < keys.length; bin++) {
      before[bin + 1] = before[bin] + counts.at(keys[bin]);
    }
  }

  boolean onEdges() {
    return onEdges;
  }

  int bins() {
    return keys.length;
  }

  /** The bin in which the value of a rank lies; the last for ranks beyond all. */
  int holding(double rank) {
    int found = Arrays.binarySearch(before, (long) rank);
    return Math.min(found >= 0 ? found : -found - 2, keys.length - 1);
  }

  /** Values in the bins before a bin. */
  long before(int bin) {
    return before[bin];
  }

  long count(int bin) {
    return before[bin + 1] - before[bin];
  }

  double low(int bin) {
    return Bins.low(keys[bin]);
  }

  double high(int bin) {
    return Bins.high(keys[bin]);
  }

  /** The one value of a bin when all values are edges. */
  double edge(int bin) {
    return keys[bin] < 0 ? high(bin) : low(bin);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Histogram histogram
        && onEdges == histogram.onEdges
        && Arrays.equals(keys, histogram.keys)
        && Arrays.equals(before, histogram.before);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(before);
  }
}
