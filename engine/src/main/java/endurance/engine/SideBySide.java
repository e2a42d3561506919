package endurance.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of some observables in the same futures: what tells how they move together, and which
 * future is which, for which distributions keep no room. A future that the run leaves out since it
 * stopped being finite, in whichever variable, has NaN in every column. Immutable.
 */
public final class SideBySide {

  private final Map<Observable, double[]> columns;
  private final int futures;

  /**
   * @param columns observables
   * @param values for each of them, the values in the futures 0, 1, 2 …; copied
   * @throws IllegalArgumentException when there is not one row of values for each column, all of
   *     the same length
   */
  public SideBySide(List<Observable> columns, double[][] values) {
    this(together(columns, values));
  }

  private SideBySide(Map<Observable, double[]> columns) {
    this.columns = columns;
    this.futures = columns.isEmpty() ? 0 : columns.values().iterator().next().length;
  }

  private static Map<Observable, double[]> together(List<Observable> columns, double[][] values) {
    if (columns.size() != values.length) {
      throw new IllegalArgumentException(
          columns.size() + " columns need as many rows of values, got " + values.length);
    }
    Map<Observable, double[]> together = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      if (values[i].length != values[0].length) {
        throw new IllegalArgumentException(
            columns.get(i) + " needs " + values[0].length + " values, got " + values[i].length);
      }
      together.put(columns.get(i), values[i].clone());
    }
    return together;
  }

  /** Values that nobody else holds, not copied, as they may be many. */
  static SideBySide of(Map<Observable, double[]> columns) {
    return new SideBySide(columns);
  }

  /** The observables. */
  public Set<Observable> columns() {
    return java.util.Collections.unmodifiableSet(columns.keySet());
  }

  /** How many futures were kept. */
  public int futures() {
    return futures;
  }

  /**
   * Every second of the futures, or every third …, so that at most so many are left, from all over
   * the run.
   *
   * @param most at least 1
   */
  public SideBySide thinned(int most) {
    int step = Math.max(1, Math.ceilDiv(futures, most));
    Map<Observable, double[]> thinned = new LinkedHashMap<>();
    columns.forEach((column, all) -> {
      double[] some = new double[Math.ceilDiv(futures, step)];
      for (int i = 0; i < some.length; i++) {
        some[i] = all[i * step];
      }
      thinned.put(column, some);
    });
    return new SideBySide(thinned);
  }

  /**
   * The value of an observable in a future.
   *
   * @throws IllegalArgumentException when it was not kept
   */
  public double value(Observable column, int future) {
    return values(column)[future];
  }

  /**
   * All values of an observable, a copy.
   *
   * @throws IllegalArgumentException when it was not kept
   */
  public double[] column(Observable column) {
    return values(column).clone();
  }

  private double[] values(Observable column) {
    double[] values = columns.get(column);
    if (values == null) {
      throw new IllegalArgumentException(column + " was not kept side by side");
    }
    return values;
  }
}
