package endurance.engine.random;

/**
 * The uniform numbers of one variable under {@link Sampling#SOBOL}: digital sequences in base 2,
 * scrambled by {@link NestedScramble} with words that differ by seed, name, step and replicate.
 *
 * <p>At step 0, where inputs are drawn, every name has a matrix of its own, and index i is point i
 * for all of them. The free digits of the matrix are drawn by the name, under every seed the same:
 * matrices for names cannot be searched for without knowing which names there will be.
 *
 * <p>The later steps of a noise are the dimensions of one Sobol sequence with the direction numbers
 * of Joe and Kuo, whose points each name takes in an order of its own. Beyond the last dimension
 * they start again, in another order.
 */
final class SobolStream implements StratifiedStream {

  private static final int SCRAMBLE = 3;
  private static final int ORDER = 4;

  private final RandomStream key;
  private final Replicates replicates;
  private final DigitalNet net;
  private final long[] netBlock;

  SobolStream(RandomStream key, String name, Replicates replicates) {
    this.key = key;
    this.replicates = replicates;
    this.net = DigitalNet.drawn(RandomStream.hash(name));
    this.netBlock = net.block();
  }

  @Override
  public Replicates replicates() {
    return replicates;
  }

  @Override
  public void fill(
      Replicates.Block block, long index, int step, double[] row, int from, int count) {
    NestedScramble scramble = NestedScramble.of(key.words(block.number(), step, SCRAMBLE));
    if (step == 0) {
      inTheirOrder(scramble, index, row, from, count);
    } else {
      inAnOrder(scramble, block, index, step - 1, row, from, count);
    }
  }

  private void inTheirOrder(
      NestedScramble scramble, long index, double[] row, int from, int count) {
    int done = 0;
    while (done < count) {
      int at = (int) ((index + done) % DigitalNet.BLOCK);
      int here = Math.min(count - done, DigitalNet.BLOCK - at);
      long with = net.digits(index + done - at);
      scramble.uniforms(netBlock, at, with, row, from + done, here);
      done += here;
    }
  }

  private void inAnOrder(
      NestedScramble scramble,
      Replicates.Block block,
      long index,
      int dimension,
      double[] row,
      int from,
      int count) {
    long[] points = new long[count];
    int round = dimension / JoeKuo.DIMENSIONS;
    new KeyedOrder(block.size(), key.words(block.number(), round, ORDER))
        .places(index, points, count);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(block.size() - 1);
    JoeKuo.dimension(dimension % JoeKuo.DIMENSIONS).digits(points, count, bits);
    scramble.uniforms(points, 0, 0, row, from, count);
  }
}
