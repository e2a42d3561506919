package endurance.engine.random;

/**
 * The futures of a run, dealt into replicates: blocks of successive futures, each sampled afresh
 * and independently of the others. Futures of one block may depend on one another, blocks do not,
 * so that they tell how far an estimate is off.
 *
 * <p>When the number of futures is no multiple of that of replicates, the first replicates have one
 * future more than the others. Futures beyond those of the run, which only fill up a batch, follow
 * in further blocks of the smaller size.
 *
 * @param futures of the run, at least as many as replicates
 * @param count of replicates, at least 1
 */
public record Replicates(long futures, int count) {

  /** Enough for Student's t with 15 degrees of freedom to be no more than 9 % wider than normal. */
  public static final int USUAL = 16;

  public Replicates {
    if (count < 1) {
      throw new IllegalArgumentException("at least one replicate is needed, got " + count);
    }
    if (futures < count) {
      throw new IllegalArgumentException(
          count + " replicates need as many futures at least, got " + futures);
    }
  }

  /**
   * One of the blocks.
   *
   * @param number from 0
   * @param first its first future
   * @param size how many futures it has
   */
  public record Block(long number, long first, long size) {

    /** The first future after it. */
    public long end() {
      return first + size;
    }
  }

  /**
   * The block a future belongs to.
   *
   * @param future from 0
   */
  public Block of(long future) {
    long size = futures / count;
    long larger = futures % count;
    long endOfLarger = larger * (size + 1);
    if (future < endOfLarger) {
      long number = future / (size + 1);
      return new Block(number, number * (size + 1), size + 1);
    }
    long number = larger + (future - endOfLarger) / size;
    return new Block(number, endOfLarger + (number - larger) * size, size);
  }
}
