package endurance.engine.arithmetic;

/**
 * {@link Philox} spelled out for who writes code: a counter in each lane. Of the integers in
 * between only the lower halves count.
 */
public final class PhiloxCode {

  private PhiloxCode() {}

  /**
   * The uniform numbers of one counter.
   *
   * @param even that of the even future of the pair
   * @param odd that of the odd one
   */
  public record Pair(int even, int odd) {}

  /** The keys of all rounds: what {@link Philox} adds up on its way. */
  public static int[] keys(int key0, int key1) {
    int[] keys = new int[2 * Philox.ROUNDS];
    for (int round = 0; round < Philox.ROUNDS; round++) {
      keys[2 * round] = key0 + round * Philox.FIRST_WEYL;
      keys[2 * round + 1] = key1 + round * Philox.SECOND_WEYL;
    }
    return keys;
  }

  /**
   * @param keys values that hold what {@link #keys} gives
   */
  public static Pair uniforms(Instructions on, int pair, int step, int[] keys) {
    int c0 = pair;
    int c1 = on.shiftRight(pair, Integer.SIZE);
    int c2 = step;
    int c3 = on.bits(0);
    for (int round = 0; round < Philox.ROUNDS; round++) {
      int first = on.product(c0, on.bits(Philox.FIRST_MULTIPLIER));
      int second = on.product(c2, on.bits(Philox.SECOND_MULTIPLIER));
      c0 = on.xor(on.shiftRight(second, Integer.SIZE), c1, keys[2 * round]);
      c1 = second;
      c2 = on.xor(on.shiftRight(first, Integer.SIZE), c3, keys[2 * round + 1]);
      c3 = first;
    }
    return new Pair(unit(on, c0, c1), unit(on, c2, c3));
  }

  /**
   * The upper 52 bits after a leading one are a number from 1 to 2; the last set bit of the
   * definition is the 2^-53 not taken away.
   */
  private static int unit(Instructions on, int low, int high) {
    int bits = on.or(on.and(low, on.bits(Philox.LOW)), on.shiftLeft(high, Integer.SIZE));
    int significand = on.shiftRight(bits, Long.SIZE - Exponential.SIGNIFICAND);
    return on.subtract(on.or(significand, on.bits(Philox.ONE)), on.number(1 - 0x1p-53));
  }
}
