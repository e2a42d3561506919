package endurance.engine.sketch;

/**
 * Looks at many numbers of a row at once on their way into distributions. Each method does as many
 * of them, from the first on, as it can by whole groups, and says how many: those left are for the
 * caller to do one by one, with the same bits. An offset or count outside an array throws {@link
 * IndexOutOfBoundsException}. Safe to use from many threads.
 */
public interface RowSurvey {

  /** Numbers of {@link #moments} for two blocks. */
  int OF_TWO_BLOCKS = 8;

  /** Numbers of which {@link #extremes} keeps one for each lane: of each sort so many. */
  int LANES = 8;

  /** Numbers that {@link #extremes} keeps. */
  int OF_EXTREMES = 4 * LANES;

  /**
   * Mean and sum of squared deviations of successive blocks of {@link Blocks#SIZE}, as {@link
   * Moments#set} defines them.
   *
   * @param to for each two blocks {@link #OF_TWO_BLOCKS} numbers: in each half of them the mean of
   *     a block and the sum, and what does not matter
   */
  int moments(double[] row, int from, int howMany, double[] to);

  /**
   * Takes numbers into the least, the greatest (-0 below 0), the bits that any has, and how many
   * are not 0.
   *
   * @param seen {@link #LANES} numbers of each of these, in this order, which together say it
   */
  int extremes(double[] row, int from, int howMany, double[] seen);

  /**
   * Where numbers are counted.
   *
   * @param directory as {@link Counts} keeps it; says afterwards whether a page is missing
   * @param to the cells, in any order
   */
  int cells(double[] row, int from, int howMany, long[] directory, int[] to);

  /** Leaves everything to the caller: for any Java machine. */
  static RowSurvey none() {
    return new RowSurvey() {
      @Override
      public int moments(double[] row, int from, int howMany, double[] to) {
        return 0;
      }

      @Override
      public int extremes(double[] row, int from, int howMany, double[] seen) {
        return 0;
      }

      @Override
      public int cells(double[] row, int from, int howMany, long[] directory, int[] to) {
        return 0;
      }
    };
  }
}
