package endurance.engine.sketch;

import java.util.Arrays;

/**
 * Gathers the values of one observable. Everything in it is a count, a minimum or a maximum, or the
 * few first values kept as they are, so values may come in any order and accumulators be merged in
 * any order: the result is the same to the bit. Values must be finite.
 */
public final class Accumulator {

  /**
   * Up to so many values are kept as they are, and give exact quantiles. Beyond, the error of a
   * quantile from so few futures is far larger than a bin.
   */
  static final int KEPT = 512;

  private double[] kept = new double[0];
  private final Counts negative = new Counts();
  private final Counts positive = new Counts();
  private boolean binned;
  private boolean onEdges = true;
  private long zero;
  private long count;
  private long nonZero;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /** Adds some values of a row. */
  public void add(double[] row, int from, int howMany) {
    double least = min;
    double most = max;
    int zeros = 0;
    for (int i = from; i < from + howMany; i++) {
      double value = row[i];
      least = Math.min(least, value);
      most = Math.max(most, value);
      zeros += value == 0 ? 1 : 0;
    }
    min = least;
    max = most;
    nonZero += howMany - zeros;
    if (!binned && count + howMany <= KEPT) {
      keep(row, from, howMany);
    } else {
      binKept();
      bin(row, from, howMany);
    }
    count += howMany;
  }

  private void keep(double[] row, int from, int howMany) {
    int have = (int) count;
    if (kept.length < have + howMany) {
      kept = Arrays.copyOf(kept, Math.clamp(2L * kept.length, have + howMany, KEPT));
    }
    System.arraycopy(row, from, kept, have, howMany);
  }

  private void binKept() {
    if (!binned) {
      binned = true;
      bin(kept, 0, (int) count);
      kept = new double[0];
    }
  }

  private void bin(double[] row, int from, int howMany) {
    boolean edges = onEdges;
    for (int i = from; i < from + howMany; i++) {
      double value = row[i];
      int key = Bins.key(Math.abs(value));
      edges &= Bins.isEdge(value);
      if (key < 0) {
        zero++;
      } else if (value > 0) {
        positive.increment(key);
      } else {
        negative.increment(key);
      }
    }
    onEdges = edges;
  }

  /** Adds all values of another. */
  public void merge(Accumulator other) {
    if (!other.binned) {
      add(other.kept, 0, (int) other.count);
      return;
    }
    binKept();
    negative.add(other.negative);
    positive.add(other.positive);
    onEdges &= other.onEdges;
    zero += other.zero;
    count += other.count;
    nonZero += other.nonZero;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }

  /**
   * The distribution so far; nothing may be added after that.
   *
   * @param mean over the same values
   * @param standardDeviation over the same values
   */
  public Sketch distribution(double mean, double standardDeviation) {
    double[] values = Arrays.copyOf(kept, binned ? 0 : (int) count);
    Arrays.sort(values);
    return new Sketch(
        new Sketch.Summary(
            count,
            mean,
            standardDeviation,
            count == 0 ? Double.NaN : min,
            count == 0 ? Double.NaN : max,
            nonZero),
        values,
        new Sketch.Binned(negative, zero, positive, onEdges));
  }
}
