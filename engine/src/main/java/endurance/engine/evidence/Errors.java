package endurance.engine.evidence;

import endurance.engine.arithmetic.Arithmetic;

/**
 * How a reading may miss the true value. With the value m that a future has, the reading y and the
 * spread s:
 *
 * <table>
 * <caption>Density of the reading</caption>
 * <tr><td>{@link #NORMAL}</td><td>{@code z = (y - m)/s}, {@code exp(-z^2/2)/(s sqrt(2 pi))}</td></tr>
 * <tr><td>{@link #LOG_NORMAL}</td><td>{@code z = (ln y - ln m)/s}, {@code exp(-z^2/2)/(y s sqrt(2 pi))};
 * 0 where m is not above 0</td></tr>
 * </table>
 */
public enum Errors {
  /** By so much, up or down; the spread is in the unit of the reading. */
  NORMAL,

  /**
   * By a factor; the spread is that of the logarithm, near the relative error where it is small.
   */
  LOG_NORMAL;

  private static final double HALF_LOG_TWO_PI = 0.5 * Arithmetic.log(2 * StrictMath.PI);

  /** How many spreads a reading lies above the value; NaN where that cannot be said. */
  public double miss(double reading, double value, double spread) {
    return switch (this) {
      case NORMAL -> standardised(reading - value, spread);
      case LOG_NORMAL -> standardised(Arithmetic.log(reading) - Arithmetic.log(value), spread);
    };
  }

  /** A distance in spreads; NaN where there is none. */
  public static double standardised(double distance, double spread) {
    double miss = distance / spread;
    return spread > 0 && Double.isFinite(miss) ? miss : Double.NaN;
  }

  /**
   * The logarithm of the density.
   *
   * @return negative infinity where the value or the spread makes the reading impossible
   */
  public double logDensity(double reading, double value, double spread) {
    return logDensityAt(
        miss(reading, value, spread), Arithmetic.log(spread), Arithmetic.log(reading));
  }

  /**
   * The same, where the logarithms are known.
   *
   * @param miss as {@link #miss} gives it
   */
  public double logDensityAt(double miss, double logSpread, double logReading) {
    if (Double.isNaN(miss)) {
      return Double.NEGATIVE_INFINITY;
    }
    double scale =
        switch (this) {
          case NORMAL -> logSpread;
          case LOG_NORMAL -> logSpread + logReading;
        };
    return -0.5 * miss * miss - scale - HALF_LOG_TWO_PI;
  }

  /**
   * A reading that misses a value by so many spreads.
   *
   * @return NaN where the value has none
   */
  public double reading(double value, double spread, double miss) {
    return switch (this) {
      case NORMAL -> value + spread * miss;
      case LOG_NORMAL -> value > 0 ? value * Arithmetic.exp(spread * miss) : Double.NaN;
    };
  }
}
