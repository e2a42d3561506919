package endurance.engine.arithmetic;

/**
 * The counter-based generator Philox4x32-10 of Salmon et al. (2011): ten rounds that scramble a
 * counter of four 32-bit words under a key of two. Being a bijection of the counter it needs no
 * state: any number of a stream can be had directly.
 *
 * <p>Reference: J. Salmon, M. Moraes, R. Dror, D. Shaw, "Parallel random numbers: as easy as 1, 2,
 * 3", SC11; known-answer vectors of the Random123 library.
 */
public final class Philox {

  static final int ROUNDS = 10;
  static final long FIRST_MULTIPLIER = 0xD2511F53L;
  static final long SECOND_MULTIPLIER = 0xCD9E8D57L;
  static final int FIRST_WEYL = 0x9E3779B9;
  static final int SECOND_WEYL = 0xBB67AE85;
  static final long LOW = 0xFFFFFFFFL;

  /** The bits of the number 1. */
  static final long ONE = Double.doubleToRawLongBits(1.0);

  private Philox() {}

  /** The first two of the four output words: the second above the first. */
  public static long lowWords(int c0, int c1, int c2, int c3, int k0, int k1) {
    return words(c0, c1, c2, c3, k0, k1, false);
  }

  /** The last two of the four output words: the fourth above the third. */
  public static long highWords(int c0, int c1, int c2, int c3, int k0, int k1) {
    return words(c0, c1, c2, c3, k0, k1, true);
  }

  private static long words(
      int counter0, int counter1, int counter2, int counter3, int key0, int key1, boolean high) {
    int c0 = counter0;
    int c1 = counter1;
    int c2 = counter2;
    int c3 = counter3;
    int k0 = key0;
    int k1 = key1;
    for (int round = 0; round < ROUNDS; round++) {
      long first = (c0 & LOW) * FIRST_MULTIPLIER;
      long second = (c2 & LOW) * SECOND_MULTIPLIER;
      c0 = (int) (second >>> 32) ^ c1 ^ k0;
      c1 = (int) second;
      c2 = (int) (first >>> 32) ^ c3 ^ k1;
      c3 = (int) first;
      k0 += FIRST_WEYL;
      k1 += SECOND_WEYL;
    }
    return high ? (c2 & LOW) | (long) c3 << 32 : (c0 & LOW) | (long) c1 << 32;
  }

  /**
   * The uniform numbers of a random stream for successive pairs of futures: both halves of each
   * output.
   */
  public static void fill(
      long firstPair, int pairs, int step, int key0, int key1, double[] row, int from) {
    for (int pair = 0; pair < pairs; pair++) {
      long counter = firstPair + pair;
      int c0 = (int) counter;
      int c1 = (int) (counter >>> 32);
      int c2 = step;
      int c3 = 0;
      int k0 = key0;
      int k1 = key1;
      for (int round = 0; round < ROUNDS; round++) {
        long first = (c0 & LOW) * FIRST_MULTIPLIER;
        long second = (c2 & LOW) * SECOND_MULTIPLIER;
        c0 = (int) (second >>> 32) ^ c1 ^ k0;
        c1 = (int) second;
        c2 = (int) (first >>> 32) ^ c3 ^ k1;
        c3 = (int) first;
        k0 += FIRST_WEYL;
        k1 += SECOND_WEYL;
      }
      row[from + 2 * pair] = unit((c0 & LOW) | (long) c1 << 32);
      row[from + 2 * pair + 1] = unit((c2 & LOW) | (long) c3 << 32);
    }
  }

  /** The upper 53 bits with the last one set, over 2^53: strictly between 0 and 1. */
  public static double unit(long bits) {
    return (bits >>> 11 | 1) * 0x1p-53;
  }
}
