package endurance.engine;

import endurance.engine.random.Replicates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A distribution of which every value is there: nothing is rounded, and no room is saved. NaN
 * stands for a future that is left out. Quantiles interpolate between order statistics as those of
 * a {@link endurance.engine.sketch.Sketch} do (Hyndman and Fan's type 7).
 *
 * <p>Sums and sorted copies are made when they are first asked for, as most distributions of a run
 * that is read again and again are asked for one of both.
 */
final class ExactDistribution implements Distributed {

  private final double[] values;
  private final List<Stretch> stretches;
  private final List<Distributed> replicates;
  private @Nullable List<Distributed> parts;
  private double @Nullable [] sorted;
  private @Nullable Sums sums;

  /** Successive places, the last of them left out. */
  record Stretch(int from, int to) {}

  private record Sums(long count, double sum, long nonZero) {}

  /**
   * @param values of which the stretches are written to no more
   * @param stretches one for each replicate
   */
  ExactDistribution(double[] values, List<Stretch> stretches) {
    this.values = values;
    this.stretches = List.copyOf(stretches);
    this.replicates =
        stretches.size() == 1
            ? List.of()
            : stretches.stream()
                .<Distributed>map(one -> new ExactDistribution(values, List.of(one)))
                .toList();
  }

  private synchronized Sums sums() {
    Sums known = sums;
    if (known == null) {
      known = summed();
      sums = known;
    }
    return known;
  }

  private Sums summed() {
    long count = 0;
    double sum = 0;
    long nonZero = 0;
    for (Stretch stretch : stretches) {
      for (int i = stretch.from(); i < stretch.to(); i++) {
        double value = values[i];
        if (!Double.isNaN(value)) {
          count++;
          sum += value;
          nonZero += value == 0 ? 0 : 1;
        }
      }
    }
    return new Sums(count, sum, nonZero);
  }

  /** The values that count, rising. */
  private synchronized double[] sorted() {
    double[] known = sorted;
    if (known == null) {
      int size = stretches.stream().mapToInt(one -> one.to() - one.from()).sum();
      double[] all = new double[size];
      int at = 0;
      for (Stretch one : stretches) {
        System.arraycopy(values, one.from(), all, at, one.to() - one.from());
        at += one.to() - one.from();
      }
      Arrays.sort(all);
      int end = size;
      while (end > 0 && Double.isNaN(all[end - 1])) {
        end--;
      }
      known = end == size ? all : Arrays.copyOf(all, end);
      sorted = known;
    }
    return known;
  }

  @Override
  public long count() {
    return sums().count();
  }

  @Override
  public double mean() {
    return sums().sum() / sums().count();
  }

  @Override
  public double standardDeviation() {
    if (count() <= 1) {
      return count() == 1 ? 0 : Double.NaN;
    }
    double mean = mean();
    double squares = 0;
    for (double value : sorted()) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (count() - 1));
  }

  @Override
  public double min() {
    return quantile(0);
  }

  @Override
  public double max() {
    return quantile(1);
  }

  @Override
  public long nonZero() {
    return sums().nonZero();
  }

  @Override
  public double quantile(double probability) {
    double[] rising = sorted();
    if (rising.length == 0) {
      return Double.NaN;
    }
    double rank = probability * (rising.length - 1);
    int below = (int) rank;
    double part = rank - below;
    double low = rising[below];
    return part == 0 ? low : low + part * (rising[below + 1] - low);
  }

  @Override
  public double partAtMost(double value) {
    double[] rising = sorted();
    if (rising.length == 0) {
      return Double.NaN;
    }
    int low = 0;
    int high = rising.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rising[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return (double) low / rising.length;
  }

  @Override
  public List<Distributed> replicates() {
    return replicates;
  }

  /**
   * Where all futures are independent, as many stretches of them as there usually are replicates.
   */
  @Override
  public synchronized List<Distributed> parts() {
    List<Distributed> known = parts;
    if (known == null) {
      known = replicates.isEmpty() ? cut(stretches.getFirst()) : replicates;
      parts = known;
    }
    return known;
  }

  private List<Distributed> cut(Stretch whole) {
    int size = whole.to() - whole.from();
    if (size < Replicates.USUAL) {
      return List.of();
    }
    Replicates dealt = new Replicates(size, Replicates.USUAL);
    List<Distributed> cut = new ArrayList<>();
    for (long first = 0; first < size; first = dealt.of(first).end()) {
      int from = whole.from() + Math.toIntExact(first);
      int to = whole.from() + Math.toIntExact(dealt.of(first).end());
      cut.add(new ExactDistribution(values, List.of(new Stretch(from, to))));
    }
    return List.copyOf(cut);
  }
}
