package endurance.model;

import java.util.List;

/**
 * Points of a function of one number.
 *
 * @param x strictly increasing, at least one, finite
 * @param y as many, finite
 * @param between how to read between two points, and beyond the first and last
 */
public record Table(List<Double> x, List<Double> y, Reading between) {

  /** How a table is read off its points. */
  public enum Reading {
    /** Straight lines between points; the nearest end value beyond them (XMILE "continuous"). */
    CONTINUOUS,
    /** Straight lines between points; the first and last line run on beyond them. */
    EXTRAPOLATE,
    /**
     * The value of the last point at or before x; the first value before all points (XMILE
     * "discrete").
     */
    DISCRETE
  }

  public Table {
    x = List.copyOf(x);
    y = List.copyOf(y);
    if (x.isEmpty() || x.size() != y.size()) {
      throw new IllegalArgumentException(
          "a table needs as many x as y and at least one, got " + x.size() + " and " + y.size());
    }
    for (int i = 0; i < x.size(); i++) {
      if (!Double.isFinite(x.get(i)) || !Double.isFinite(y.get(i))) {
        throw new IllegalArgumentException(
            "point " + (i + 1) + " of the table is not finite: " + x.get(i) + ", " + y.get(i));
      }
      if (i > 0 && !(x.get(i) > x.get(i - 1))) {
        throw new IllegalArgumentException(
            "x must rise from point to point, got " + x.get(i - 1) + " then " + x.get(i));
      }
    }
  }

  /**
   * The value at {@code at}; NaN in, NaN out. This is the definition that every back end must agree
   * with to the bit.
   */
  public double read(double at) {
    if (Double.isNaN(at)) {
      return Double.NaN;
    }
    int last = x.size() - 1;
    if (last == 0) {
      return y.getFirst();
    }
    int low = 0;
    int high = last;
    while (low < high) { // smallest index whose x is above `at`, or last
      int middle = (low + high) >>> 1;
      if (x.get(middle) > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int right = Math.clamp(low, 1, last);
    double x0 = x.get(right - 1);
    double x1 = x.get(right);
    double y0 = y.get(right - 1);
    double y1 = y.get(right);
    return switch (between) {
      case CONTINUOUS ->
          at <= x.getFirst()
              ? y.getFirst()
              : at >= x.getLast() ? y.getLast() : line(at, x0, x1, y0, y1);
      case EXTRAPOLATE -> line(at, x0, x1, y0, y1);
      case DISCRETE -> at >= x1 ? y1 : y0;
    };
  }

  private static double line(double at, double x0, double x1, double y0, double y1) {
    return y0 + (at - x0) * ((y1 - y0) / (x1 - x0));
  }
}
