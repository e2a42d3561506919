package endurance.engine;

/**
 * How a run is carried out: it changes time and memory, and no bit of any result.
 *
 * @param lanes futures computed side by side, a multiple of 8, at least 8
 * @param backends which code computes them
 */
public record Tuning(int lanes, Backends backends) {

  /** The longest vectors hold eight numbers, and a batch is made of whole vectors. */
  private static final int VECTOR = 8;

  /**
   * A power of two that keeps the rows of some hundred variables in the second-level cache, and is
   * long enough that the cost of going from row to row does not show.
   */
  private static final int LANES = 64;

  public Tuning {
    if (lanes < VECTOR || lanes % VECTOR != 0) {
      throw new IllegalArgumentException(
          "a batch is a multiple of " + VECTOR + " futures, got " + lanes);
    }
  }

  /** What suits most models and machines. */
  public static Tuning standard() {
    return new Tuning(LANES, Backends.BEST);
  }

  public Tuning withLanes(int lanes) {
    return new Tuning(lanes, backends);
  }

  public Tuning with(Backends backends) {
    return new Tuning(lanes, backends);
  }
}
