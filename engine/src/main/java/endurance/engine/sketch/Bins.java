package endurance.engine.sketch;

/**
 * The bins of a sketch: each power of two is cut into 512 of equal width, so that a bin is never
 * wider than 2^-9 of the values in it. A bin's key counts them by size from the smallest that is
 * told from 0, whose key is 1; values below that have key 0, negative ones the negative key of
 * their size. So keys rise with values.
 */
final class Bins {

  /** Bits of the mantissa in a key: 2^-9 of a value is far below any Monte Carlo error. */
  static final int MANTISSA_BITS = 9;

  /** Bits of a double that are not in its key. */
  static final int DROPPED_BITS = 52 - MANTISSA_BITS;

  /**
   * Sizes below this count as 0: a thousandth of a billionth, below a cent when money is counted in
   * billions.
   */
  static final double FLOOR = 0x1p-40;

  /** What the top bits of a double exceed its key by. */
  static final int OFFSET = (int) (Double.doubleToRawLongBits(FLOOR) >>> DROPPED_BITS) - 1;

  private Bins() {}

  /** The key of a value, given as {@link Double#doubleToRawLongBits}; without a branch. */
  static int key(long bits) {
    int size = Math.max(0, (int) ((bits & Long.MAX_VALUE) >>> DROPPED_BITS) - OFFSET);
    int sign = (int) (bits >> 63);
    return (size ^ sign) - sign;
  }

  /** The lowest value in a bin. */
  static double low(int key) {
    return key > 0 ? edge(key) : key < 0 ? -edge(1 - key) : 0;
  }

  /** The value at which the bin above it begins; 0 in the bin of 0. */
  static double high(int key) {
    return key > 0 ? edge(key + 1) : key < 0 ? -edge(-key) : 0;
  }

  private static double edge(int key) {
    return Double.longBitsToDouble((long) (key + OFFSET) << DROPPED_BITS);
  }

  /**
   * The bits that tell a value from the edge of its bin nearer to 0: 0 for whole numbers up to
   * 1,024.
   *
   * @param bits as {@link Double#doubleToRawLongBits} gives them
   */
  static long offEdge(long bits) {
    return bits << (64 - DROPPED_BITS);
  }
}
