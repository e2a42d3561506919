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
  private final Counts counts = new Counts();
  private boolean binned;
  private long offEdges;
  private long count;
  private long nonZero;
  private long least = Long.MAX_VALUE;
  private long most = Long.MIN_VALUE;

  /** Adds some values of a row. */
  public void add(double[] row, int from, int howMany) {
    add(row, from, howMany, new int[howMany]);
  }

  /**
   * The same without making anything new.
   *
   * @param room for as many numbers as are added; what is in it does not matter
   */
  public void add(double[] row, int from, int howMany, int[] room) {
    if (!binned && count + howMany <= KEPT) {
      keep(row, from, howMany);
    } else {
      binKept();
      bin(row, from, howMany, room);
    }
    take(row, from, howMany);
    count += howMany;
  }

  /**
   * Minimum, maximum, how many are not 0 and whether all are edges; without a branch, as bits
   * rather than as doubles.
   */
  private void take(double[] row, int from, int howMany) {
    long lowest = least;
    long highest = most;
    long others = 0;
    long off = offEdges;
    for (int i = from; i < from + howMany; i++) {
      long bits = Double.doubleToRawLongBits(row[i]);
      long ordered = ordered(bits);
      lowest = Math.min(lowest, ordered);
      highest = Math.max(highest, ordered);
      long size = bits & Long.MAX_VALUE;
      others -= -size >> 63;
      off |= Bins.offEdge(bits);
    }
    least = lowest;
    most = highest;
    nonZero += others;
    offEdges = off;
  }

  /** Turns the bits of doubles into numbers of the same order, and back again. */
  private static long ordered(long bits) {
    return bits ^ (bits >> 63 & Long.MAX_VALUE);
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
      bin(kept, 0, (int) count, new int[(int) count]);
      kept = new double[0];
    }
  }

  private void bin(double[] row, int from, int howMany, int[] keys) {
    for (int i = 0; i < howMany; i++) {
      keys[i] = Bins.key(Double.doubleToRawLongBits(row[from + i]));
    }
    counts.increment(keys, howMany);
  }

  /** Adds all values of another. */
  public void merge(Accumulator other) {
    if (!other.binned) {
      add(other.kept, 0, (int) other.count);
      return;
    }
    binKept();
    counts.add(other.counts);
    offEdges |= other.offEdges;
    count += other.count;
    nonZero += other.nonZero;
    least = Math.min(least, other.least);
    most = Math.max(most, other.most);
  }

  /**
   * What is exact of the distribution so far.
   *
   * @param mean over the same values
   * @param standardDeviation over the same values
   */
  public Summary summary(double mean, double standardDeviation) {
    return new Summary(
        count,
        mean,
        standardDeviation,
        count == 0 ? Double.NaN : Double.longBitsToDouble(ordered(least)),
        count == 0 ? Double.NaN : Double.longBitsToDouble(ordered(most)),
        nonZero);
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
        summary(mean, standardDeviation), values, new Histogram(counts, offEdges == 0));
  }
}
