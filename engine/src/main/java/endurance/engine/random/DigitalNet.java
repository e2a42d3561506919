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

  /** Successive points are made this many at a time, from a table. */
  private static final int BLOCK_BITS = 7;

  static final int BLOCK = 1 << BLOCK_BITS;

  private final long[] columns;

  DigitalNet(long[] columns) {
    this.columns = columns;
  }

  /**
   * A matrix with the columns' free digits drawn from a key. Two such matrices are as good a pair
   * as two late dimensions of a table, and no two keys share one.
   */
  static DigitalNet drawn(long key) {
    long[] columns = new long[COLUMNS];
    for (int k = 0; k < COLUMNS; k++) {
      long diagonal = 1L << k;
      columns[k] = diagonal | (SplitMix.mix(key + k * SplitMix.STEP) & (diagonal - 1));
    }
    return new DigitalNet(columns);
  }

  /** The digits of one point. */
  long digits(long point) {
    long digits = 0;
    for (int k = 0; k < COLUMNS; k++) {
      digits ^= -((point >>> k) & 1) & columns[k];
    }
    return digits;
  }

  /** The digits of the first {@link #BLOCK} points: xor with those of a block's first point. */
  long[] block() {
    long[] block = new long[BLOCK];
    for (int k = 0; k < BLOCK_BITS; k++) {
      for (int i = 0; i < 1 << k; i++) {
        block[i + (1 << k)] = block[i] ^ columns[k];
      }
    }
    return block;
  }

  /**
   * Turns numbers of points into their digits, in place.
   *
   * <p>Column by column from the lowest: a column changes only digits before its own, so that bit k
   * still is bit k of the point when its turn comes.
   *
   * @param bits how many bits the numbers have at most
   */
  void digits(long[] points, int count, int bits) {
    for (int k = 1; k < bits; k += 2) {
      two(points, count, k, free(k), k + 1 < COLUMNS ? free(k + 1) : 0);
    }
  }

  /** Two columns at a time, which the compiler still turns into vector instructions. */
  private static void two(long[] points, int count, int k, long column, long next) {
    for (int i = 0; i < count; i++) {
      long digits = points[i] ^ (-((points[i] >>> k) & 1) & column);
      points[i] = digits ^ (-((digits >>> (k + 1)) & 1) & next);
    }
  }

  /** A column without its own digit. */
  private long free(int column) {
    return columns[column] ^ (1L << column);
  }
}
