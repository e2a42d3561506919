package endurance.engine.random;

/**
 * The uniform numbers of one variable under {@link Sampling#LATIN}: that of index i among n is
 * {@code (place(i) + jitter)/n}, where the places are a random order of 0 to n-1 and the jitter
 * lies strictly between 0 and 1. Order and jitter differ by seed, name, step and replicate.
 */
record LatinStream(RandomStream key, Replicates replicates) implements StratifiedStream {

  private static final int ORDER = 1;
  private static final int JITTER = 2;

  @Override
  public void fill(
      Replicates.Block block, long index, int step, double[] row, int from, int count) {
    long[] places = new long[count];
    new KeyedOrder(block.size(), key.words(block.number(), step, ORDER))
        .places(index, 0, places, 0, count);
    long start = key.words(block.number(), step, JITTER).first() + index * SplitMix.STEP;
    jitter(start, 11 + digits(block.size()), smallestJitter(block.size()), row, from, count);
    spread(places, (double) block.size(), row, from, count);
  }

  /** Binary digits of the largest place. */
  private static int digits(long size) {
    return Long.SIZE - Long.numberOfLeadingZeros(size - 1);
  }

  /**
   * What jitters are odd multiples of: a place and its jitter have 53 digits together, the last of
   * them set, so that neither their sum nor the quotient is rounded onto the border of a stratum.
   */
  static double smallestJitter(long size) {
    return 0x1p-53 * (1L << digits(size));
  }

  private static void jitter(long start, int drop, double unit, double[] row, int from, int count) {
    long counter = start;
    for (int i = 0; i < count; i++) {
      row[from + i] = ((SplitMix.mix(counter) >>> drop) | 1) * unit;
      counter += SplitMix.STEP;
    }
  }

  /** Adds places to the jitters in a row and brings them into the unit interval. */
  static void spread(long[] places, double size, double[] row, int from, int count) {
    for (int i = 0; i < count; i++) {
      row[from + i] = (places[i] + row[from + i]) / size;
    }
  }
}
