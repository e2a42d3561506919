package endurance.engine.sketch;

/**
 * The bins of a sketch: each power of two is cut into 512 of equal width, so that a bin is never
 * wider than 2^-9 of the values in it. A bin's key are the top bits of the double: exponent and
 * nine bits of the mantissa, counted from the smallest size that is told from 0.
 */
final class Bins {

  /** Bits of the mantissa in a key: 2^-9 of a value is far below any Monte Carlo error. */
  static final int MANTISSA_BITS = 9;

  private static final int DROPPED_BITS = 52 - MANTISSA_BITS;

  /**
   * Sizes below this count as 0: a thousandth of a billionth, below a cent when money is counted in
   * billions.
   */
  static final double FLOOR = 0x1p-40;

  private static final int FIRST = (int) (Double.doubleToRawLongBits(FLOOR) >>> DROPPED_BITS);

  private Bins() {}

  /** The key of a size; negative below the floor. */
  static int key(double size) {
    return (int) (Double.doubleToRawLongBits(size) >>> DROPPED_BITS) - FIRST;
  }

  /** The smallest size in a bin. */
  static double edge(int key) {
    return Double.longBitsToDouble((long) (key + FIRST) << DROPPED_BITS);
  }

  /** Whether a value is the edge of its bin, as whole numbers up to 1,024 are. */
  static boolean isEdge(double value) {
    return Double.doubleToRawLongBits(value) << (64 - DROPPED_BITS) == 0;
  }
}
