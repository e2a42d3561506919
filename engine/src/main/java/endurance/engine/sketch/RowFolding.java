package endurance.engine.sketch;

import java.util.Arrays;
import java.util.List;

/**
 * What a thread needs to fold rows of values into moments and distributions: who looks at them, and
 * room for what is seen of one row.
 */
public final class RowFolding {

  private static final int MOST = RowSurvey.LANES;
  private static final int BITS = 2 * RowSurvey.LANES;
  private static final int NON_ZERO = 3 * RowSurvey.LANES;

  private final RowSurvey survey;
  private final int[] room;
  private final double[] seen = new double[RowSurvey.OF_EXTREMES];
  private final double[] moments;
  private long least;
  private long most;
  private long offEdges;
  private long nonZero;

  /**
   * @param room for as many numbers as a row has; what is in it does not matter
   */
  public RowFolding(RowSurvey survey, int[] room) {
    this.survey = survey;
    this.room = room;
    this.moments = new double[room.length / (2 * Blocks.SIZE) * RowSurvey.OF_TWO_BLOCKS];
  }

  /**
   * Sets one variable of successive blocks, each as {@link Moments#set} does.
   *
   * @param blocks which say already over how many futures they are
   * @param from where the values of the first block begin; the others follow
   * @return how many values there are
   */
  public int set(List<Moments> blocks, int variable, double[] values, int from) {
    int whole = 0;
    while (whole < blocks.size() && blocks.get(whole).count() == Blocks.SIZE) {
      whole++;
    }
    int done = survey.moments(values, from, whole * Blocks.SIZE, moments) / Blocks.SIZE;
    for (int block = 0; block < done; block++) {
      int at = block * (RowSurvey.OF_TWO_BLOCKS / 2);
      blocks.get(block).set(variable, moments[at], moments[at + 1]);
    }
    int at = from + done * Blocks.SIZE;
    for (int block = done; block < blocks.size(); block++) {
      int howMany = (int) blocks.get(block).count();
      if (howMany > 0) {
        blocks.get(block).set(variable, values, at, howMany);
        at += howMany;
      }
    }
    return at - from;
  }

  /** Looks at a row: what the next four say is of it. */
  void look(double[] row, int from, int howMany) {
    Arrays.fill(seen, 0, MOST, Double.POSITIVE_INFINITY);
    Arrays.fill(seen, MOST, BITS, Double.NEGATIVE_INFINITY);
    Arrays.fill(seen, BITS, seen.length, 0);
    int done = survey.extremes(row, from, howMany, seen);
    long lowest = Long.MAX_VALUE;
    long highest = Long.MIN_VALUE;
    long any = 0;
    long others = 0;
    for (int lane = 0; done > 0 && lane < RowSurvey.LANES; lane++) {
      lowest = Math.min(lowest, ordered(Double.doubleToRawLongBits(seen[lane])));
      highest = Math.max(highest, ordered(Double.doubleToRawLongBits(seen[MOST + lane])));
      any |= Double.doubleToRawLongBits(seen[BITS + lane]);
      others += (long) seen[NON_ZERO + lane];
    }
    for (int i = from + done; i < from + howMany; i++) {
      long bits = Double.doubleToRawLongBits(row[i]);
      long ordered = ordered(bits);
      lowest = Math.min(lowest, ordered);
      highest = Math.max(highest, ordered);
      any |= bits;
      others -= -(bits & Long.MAX_VALUE) >> 63;
    }
    least = ordered(lowest);
    most = ordered(highest);
    offEdges = Bins.offEdge(any);
    nonZero = others;
  }

  /**
   * Turns the bits of doubles into integers of the same order, -0 below 0, and back again: so that
   * they are compared without a branch.
   */
  static long ordered(long bits) {
    return bits ^ (bits >> 63 & Long.MAX_VALUE);
  }

  /** The bits of the least value of the row. */
  long least() {
    return least;
  }

  /** The bits of the greatest. */
  long most() {
    return most;
  }

  /** The bits by which any value of the row is off the edge of its bin. */
  long offEdges() {
    return offEdges;
  }

  /** How many values of the row are not 0. */
  long nonZero() {
    return nonZero;
  }

  /** {@link RowSurvey#cells}, into the {@link #room}. */
  int cells(double[] row, int from, int howMany, long[] directory) {
    return survey.cells(row, from, howMany, directory, room);
  }

  /** What the last call found. */
  int[] room() {
    return room;
  }
}
