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
    add(row, from, howMany, new RowFolding(RowSurvey.none(), new int[0]));
  }

  /**
   * The same without making anything new.
   *
   * @param folding with room for as many
   */
  public void add(double[] row, int from, int howMany, RowFolding folding) {
    boolean keeps = !binned && count + howMany <= KEPT;
    if (keeps) {
      keep(row, from, howMany);
    } else {
      binKept();
    }
    folding.look(row, from, howMany);
    if (!keeps) {
      counts.add(row, from, howMany, folding);
    }
    least = Math.min(least, RowFolding.ordered(folding.least()));
    most = Math.max(most, RowFolding.ordered(folding.most()));
    nonZero += folding.nonZero();
    offEdges |= folding.offEdges();
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
      RowFolding folding = new RowFolding(RowSurvey.none(), new int[0]);
      folding.look(kept, 0, (int) count);
      counts.add(kept, 0, (int) count, folding);
      kept = new double[0];
    }
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
        count == 0 ? Double.NaN : Double.longBitsToDouble(RowFolding.ordered(least)),
        count == 0 ? Double.NaN : Double.longBitsToDouble(RowFolding.ordered(most)),
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
