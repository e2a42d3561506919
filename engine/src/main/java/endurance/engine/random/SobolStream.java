package endurance.engine.random;

/**
 * The uniform numbers of one variable under {@link Sampling#SOBOL}. Step s is dimension s of the
 * Sobol sequence with the direction numbers of Joe and Kuo, scrambled by {@link NestedScramble}
 * with words that differ by seed, name, step and replicate; so what a noise does at several steps
 * is spread evenly together. Beyond the last dimension the sequence starts again.
 *
 * <p>Every name takes the points in an order of its own, which differs by seed and replicate, and
 * beyond the last dimension in another: otherwise two inputs, both in the first dimension, would
 * rise and fall together. The order is one within each block of a power of two, by which n points
 * are made up: 512, 64, 32, 16 and 1 for 625. So all futures together have the first n points.
 */
record SobolStream(RandomStream key, Replicates replicates) implements StratifiedStream {

  private static final int SCRAMBLE = 3;

  /** The purpose of orders of one point; that of 2^k points comes k later. */
  private static final int ORDER = 4;

  @Override
  public void fill(
      Replicates.Block block, long index, int step, double[] row, int from, int count) {
    long[] points = new long[count];
    order(block, index, step / JoeKuo.DIMENSIONS, points);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(block.size() - 1);
    JoeKuo.dimension(step % JoeKuo.DIMENSIONS).digits(points, bits);
    NestedScramble.of(key.words(block.number(), step, SCRAMBLE)).uniforms(points, row, from);
  }

  private void order(Replicates.Block block, long index, int round, long[] points) {
    int done = 0;
    while (done < points.length) {
      // The highest bit in which an index differs from n tells the block of points it is in.
      long at = index + done;
      int bit = Long.SIZE - 1 - Long.numberOfLeadingZeros(at ^ block.size());
      long size = 1L << bit;
      long start = at & -size;
      int here = (int) Math.min(points.length - done, start + size - at);
      new KeyedOrder(size, key.words(block.number(), round, ORDER + bit))
          .places(at - start, start, points, done, here);
      done += here;
    }
  }
}
