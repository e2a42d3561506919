package endurance.engine.random;

/**
 * A random order of the numbers from 0 to n-1 that needs no table: the place of any of them is
 * computed from a key.
 *
 * <p>Six rounds on the next power of two, {@code x = (x + a)*b} with b odd and {@code x xor x >> h}
 * with h half the digits, each with its own part of the key, make a permutation of {@code 0 to 2^d
 * - 1}. Where it leads to n or beyond it is applied again until it does not, which makes a
 * permutation of {@code 0 to n-1}. In the end all are moved round by a random number.
 *
 * <p>References: A. Kensler, "Correlated multi-jittered sampling", Pixar 13-01 (2013), for orders
 * by such rounds, though with his constants pairs of small orders are far from equally likely; J.
 * Black and P. Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002, for going on until
 * inside.
 */
final class KeyedOrder {

  private static final int ROUNDS = 6;
  private static final int SHIFT_TURN = 17;
  private static final int FACTOR_TURN = 29;

  private final long size;
  private final long mask;
  private final int half;
  private final Words key;
  private final long turn;

  /**
   * @param size at least 1
   */
  KeyedOrder(long size, Words key) {
    int digits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(size - 1));
    this.size = size;
    this.mask = (1L << digits) - 1;
    this.half = (digits + 1) / 2;
    this.key = key;
    this.turn = Long.remainderUnsigned(key.first() ^ Long.rotateLeft(key.second(), 32), size);
  }

  /**
   * The places of successive numbers.
   *
   * @param first number
   * @param start what is added to every place
   * @param places receives them from {@code from} on
   */
  void places(long first, long start, long[] places, int from, int count) {
    int end = from + count;
    for (int i = from; i < end; i++) {
      places[i] = first + (i - from);
    }
    permute(places, from, end);
    if (size <= mask) {
      bringInside(places, from, end);
    }
    long turned = turn;
    long last = size - 1;
    for (int i = from; i < end; i++) {
      long place = places[i] + turned;
      places[i] = start + place - (size & ((last - place) >> 63));
    }
  }

  private void permute(long[] numbers, int from, int end) {
    for (int round = 0; round < ROUNDS; round += 2) {
      two(numbers, from, end, shift(round), factor(round), shift(round + 1), factor(round + 1));
    }
  }

  private long shift(int round) {
    return Long.rotateLeft(key.first(), round * SHIFT_TURN);
  }

  private long factor(int round) {
    return Long.rotateLeft(key.second(), round * FACTOR_TURN) | 1;
  }

  /** Two rounds in a loop that is short enough for the compiler to make vector instructions of. */
  private void two(
      long[] numbers, int from, int end, long shift, long factor, long then, long times) {
    long digits = mask;
    int by = half;
    for (int i = from; i < end; i++) {
      long x = ((numbers[i] + shift) * factor) & digits;
      x = (((x ^ (x >>> by)) + then) * times) & digits;
      numbers[i] = x ^ (x >>> by);
    }
  }

  /** Goes on with those outside, which are fewer than half, until there are none. */
  private void bringInside(long[] places, int from, int end) {
    long[] outside = new long[end - from];
    int[] home = new int[end - from];
    int left = 0;
    for (int i = from; i < end; i++) {
      outside[left] = places[i];
      home[left] = i;
      left += outside(places[i]);
    }
    while (left > 0) {
      permute(outside, 0, left);
      int still = 0;
      for (int i = 0; i < left; i++) {
        places[home[i]] = outside[i];
        outside[still] = outside[i];
        home[still] = home[i];
        still += outside(outside[i]);
      }
      left = still;
    }
  }

  /** 1 outside, 0 inside, without a branch that could be guessed wrong. */
  private int outside(long place) {
    return (int) ((size - 1 - place) >>> 63);
  }
}
