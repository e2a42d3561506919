package endurance.engine.arithmetic;

import endurance.model.Table;
import java.util.Arrays;

/**
 * A {@link Table} laid out for reading millions of times. Agrees with {@link Table#read} to the
 * bit: the slopes it keeps are the quotients that method forms anew each time.
 */
public final class TableFunction {

  private final double[] x;
  private final double[] y;
  private final double[] slope;
  private final Table.Reading reading;

  public TableFunction(Table table) {
    this.x = table.x().stream().mapToDouble(Double::doubleValue).toArray();
    this.y = table.y().stream().mapToDouble(Double::doubleValue).toArray();
    this.slope = new double[Math.max(0, x.length - 1)];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }
    this.reading = table.between();
  }

  /** The value at {@code at}; NaN in, NaN out. */
  public double read(double at) {
    if (Double.isNaN(at)) {
      return Double.NaN;
    }
    int last = x.length - 1;
    if (last == 0) {
      return y[0];
    }
    return switch (reading) {
      case CONTINUOUS -> at <= x[0] ? y[0] : at >= x[last] ? y[last] : line(at, left(at));
      case EXTRAPOLATE -> line(at, left(at));
      case DISCRETE -> {
        int left = left(at);
        yield at >= x[left + 1] ? y[left + 1] : y[left];
      }
    };
  }

  /** Index of the left end of the piece that {@code at} is read from. */
  private int left(double at) {
    int found = Arrays.binarySearch(x, at == 0 ? 0.0 : at);
    int left = found >= 0 ? found : -found - 2;
    return Math.clamp(left, 0, x.length - 2);
  }

  private double line(double at, int left) {
    return y[left] + (at - x[left]) * slope[left];
  }
}
