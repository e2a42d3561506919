package endurance.engine.arithmetic;

import java.util.Optional;

/**
 * The elementary functions over rows of numbers, one for each future of a batch: what {@link
 * Arithmetic}, {@link InverseNormal} and {@link Philox} give for each number, to the bit, whoever
 * computes it.
 *
 * <p>Arrays, offsets and counts are those of {@link System#arraycopy}; a result may take the place
 * of its argument (same array, same offset) but not overlap it otherwise. An offset or count
 * outside an array throws {@link IndexOutOfBoundsException}, perhaps after part of the row is
 * written.
 */
public interface RowArithmetic {

  /** {@link Arithmetic#exp} of each number. */
  void exp(double[] from, int fromOffset, double[] to, int toOffset, int count);

  /** {@link Arithmetic#log} of each number. */
  void log(double[] from, int fromOffset, double[] to, int toOffset, int count);

  /** {@link Arithmetic#log10} of each number. */
  void log10(double[] from, int fromOffset, double[] to, int toOffset, int count);

  /** {@link Arithmetic#power} of each base and the exponent in the same place. */
  void power(
      double[] base,
      int baseOffset,
      double[] exponent,
      int exponentOffset,
      double[] to,
      int toOffset,
      int count);

  /** {@link InverseNormal#at} each number, a probability. */
  void inverseNormal(double[] from, int fromOffset, double[] to, int toOffset, int count);

  /**
   * The uniform numbers of a random stream for successive pairs of futures: two for each counter
   * {@code (pair, step)}, as {@link Philox#fill} defines them.
   *
   * @param firstPair number of the first pair: half the number of its first future
   * @param key0 the low word of the key of the stream
   * @param key1 the high word
   */
  void philox(long firstPair, int pairs, int step, int key0, int key1, double[] to, int offset);

  /**
   * Draws rows of random numbers for successive pairs of futures, each from its own stream: uniform
   * ones as {@link #philox}, normal ones as {@link #inverseNormal} makes of them.
   */
  default void draw(RowDraws rows, long firstPair, int pairs, int step, double[] to) {
    rows.drawRowByRow(firstPair, 0, pairs, step, to, this);
  }

  /** Number by number, on any Java machine; fast as soon as it is compiled at all. */
  static RowArithmetic plain() {
    return new PlainArithmetic();
  }

  /**
   * As many numbers at once as the processor takes: several times faster once compiled, much slower
   * until then. Empty where the module {@code jdk.incubator.vector} was not added to the Java
   * machine.
   */
  static Optional<RowArithmetic> vectors() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
        ? Optional.of(new VectorArithmetic())
        : Optional.empty();
  }
}
