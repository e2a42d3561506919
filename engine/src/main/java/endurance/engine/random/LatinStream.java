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
    // All 53 digits that a place and its jitter have together; the last is set, so that neither
    // sum nor quotient is rounded onto the border of a stratum.
    int whole = Long.SIZE - Long.numberOfLeadingZeros(block.size() - 1);
    jitter(start, 11 + whole, 0x1p-53 * (1L << whole), row, from, count);
    spread(places, (double) block.size(), row, from, count);
  }

  private static void jitter(long start, int drop, double unit, double[] row, int from, int count) {
    long counter = start;
    for (int i = 0; i < count; i++) {
      row[from + i] = ((SplitMix.mix(counter) >>> drop) | 1) * unit;
      counter += SplitMix.STEP;
    }
  }

  private static void spread(long[] places, double size, double[] row, int from, int count) {
    for (int i = 0; i < count; i++) {
      row[from + i] = (places[i] + row[from + i]) / size;
    }
  }
}
