package endurance.engine.random;

/**
 * One dimension of a digital sequence in base 2: it sends point i to a number whose binary digits
 * are sums modulo 2 of the binary digits of i.
 *
 * <p>Digits are kept with the first after the point in the lowest bit, so that a number is read
 * from low to high. Column k is what bit k of i adds: a one in digit k+1, anything before it and
 * nothing behind. So any 2^m points that follow a multiple of 2^m lie in different intervals of
 * length 2^-m: the dimension is stratified.
 *
 * <p>Reference: I. Sobol, "On the distribution of points in a cube and the approximate evaluation
 * of integrals", USSR Computational Mathematics 7 (1967).
 */
final class DigitalNet {

  /** Enough to number the futures of any run. */
  static final int COLUMNS = 32;

  private final long[] columns;

  DigitalNet(long[] columns) {
    this.columns = columns;
  }

  /** The digits of one point. */
  long digits(long point) {
    long digits = 0;
    for (int k = 0; k < COLUMNS; k++) {
      digits ^= -((point >>> k) & 1) & columns[k];
    }
    return digits;
  }

  /**
   * Turns numbers of points into their digits, in place.
   *
   * <p>Column by column from the lowest: a column changes only digits before its own, so that bit k
   * still is bit k of the point when its turn comes.
   *
   * @param bits how many bits the numbers have at most
   */
  void digits(long[] points, int bits) {
    for (int k = 1; k < bits; k += 2) {
      long column = free(k);
      long next = k + 1 < COLUMNS ? free(k + 1) : 0;
      if ((column | next) != 0) {
        two(points, k, column, next);
      }
    }
  }

  /** Two columns at a time, which the compiler still turns into vector instructions. */
  private static void two(long[] points, int k, long column, long next) {
    for (int i = 0; i < points.length; i++) {
      long digits = points[i] ^ (-((points[i] >>> k) & 1) & column);
      points[i] = digits ^ (-((digits >>> (k + 1)) & 1) & next);
    }
  }

  /** A column without its own digit. */
  private long free(int column) {
    return columns[column] ^ (1L << column);
  }
}
