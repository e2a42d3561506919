package endurance.engine.random;

import endurance.engine.arithmetic.Philox;
import endurance.engine.arithmetic.RowArithmetic;
import java.nio.charset.StandardCharsets;

/**
 * The uniform numbers of one variable: one for every future and step, each a function of seed,
 * name, future and step alone. So the same seed gives the same bits for any number of threads and
 * any batch, and whatever other variables a model has.
 *
 * <p>Definition, which must not change: the name is hashed by 64-bit FNV-1a over its UTF-8 bytes;
 * the key is {@code mix(mix(seed) xor hash)}, its low word first, where {@code mix} is that of
 * {@link SplitMix}. The counter of {@link Philox} is {@code (future/2 low, future/2 high, step,
 * 0)}; an even future takes the first two output words, an odd one the last two, the first of them
 * the lower. The upper 53 bits with the last set, over 2^53, are the uniform number: an odd
 * multiple of 2^-53, so strictly between 0 and 1.
 */
public record RandomStream(long key) implements Uniforms {

  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  /** A purpose for {@link #words} that no sampling has. */
  private static final int ORDER = 7;

  /** The stream of a variable under a seed. */
  public static RandomStream of(long seed, String name) {
    return new RandomStream(SplitMix.mix(SplitMix.mix(seed) ^ hash(name)));
  }

  /** 64-bit FNV-1a over the UTF-8 bytes. */
  static long hash(String name) {
    long hash = FNV_BASIS;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * FNV_PRIME;
    }
    return hash;
  }

  /**
   * Two words for a purpose of another sampling, which have nothing to do with the numbers of this
   * stream or with the words for other steps, replicates and purposes: Philox of the counter {@code
   * (replicate low, replicate high, step, purpose)}, while its own numbers have 0 in the last
   * place.
   */
  Words words(long replicate, int step, int purpose) {
    int low = (int) replicate;
    int high = (int) (replicate >>> 32);
    int k0 = (int) key;
    int k1 = (int) (key >>> 32);
    return new Words(
        Philox.lowWords(low, high, step, purpose, k0, k1),
        Philox.highWords(low, high, step, purpose, k0, k1));
  }

  /**
   * A random order of the numbers from 0 to n-1.
   *
   * @param which of the orders of this stream
   */
  public long[] order(long which, int n) {
    long[] places = new long[n];
    new KeyedOrder(n, words(which, 0, ORDER)).places(0, 0, places, 0, n);
    return places;
  }

  @Override
  public double uniform(long future, int step) {
    long pair = future >>> 1;
    int low = (int) pair;
    int high = (int) (pair >>> 32);
    int k0 = (int) key;
    int k1 = (int) (key >>> 32);
    return Philox.unit(
        (future & 1) == 0
            ? Philox.lowWords(low, high, step, 0, k0, k1)
            : Philox.highWords(low, high, step, 0, k0, k1));
  }

  @Override
  public void uniforms(
      long firstFuture, int step, double[] row, int from, int count, RowArithmetic arithmetic) {
    int done = (int) (firstFuture & 1); // futures come in pairs: an odd one stands alone
    if (done < count) {
      int pairs = (count - done) / 2;
      long firstPair = (firstFuture + done) >>> 1;
      arithmetic.philox(firstPair, pairs, step, (int) key, (int) (key >>> 32), row, from + done);
      row[from] = done == 0 ? row[from] : uniform(firstFuture, step);
      done += 2 * pairs;
    } else {
      done = 0;
    }
    for (int i = done; i < count; i++) {
      row[from + i] = uniform(firstFuture + i, step);
    }
  }
}
