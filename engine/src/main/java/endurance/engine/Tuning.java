package endurance.engine;

import endurance.engine.program.Program;
import java.util.OptionalInt;

/**
 * How a run is carried out: it changes time and memory, and no bit of any result.
 *
 * @param lanes futures computed side by side, a multiple of 8, at least 8; as many as suit the
 *     program when empty
 * @param backends which code computes them
 */
public record Tuning(OptionalInt lanes, Backends backends) {

  /** The longest vectors hold eight numbers, and a batch is made of whole vectors. */
  private static final int VECTOR = 8;

  /** More does not make the way from row to row any cheaper. */
  private static final int MOST_LANES = 64;

  /** With fewer, calls and the drawing of random numbers cost more than the cache gains. */
  private static final int LEAST_LANES = 16;

  /** Half of a usual second-level cache: all rows of a batch are gone through at every point. */
  private static final long CACHE = 1L << 20;

  public Tuning {
    if (lanes.isPresent() && (lanes.getAsInt() < VECTOR || lanes.getAsInt() % VECTOR != 0)) {
      throw new IllegalArgumentException(
          "a batch is a multiple of " + VECTOR + " futures, got " + lanes.getAsInt());
    }
  }

  /** What suits most models and machines. */
  public static Tuning standard() {
    return new Tuning(OptionalInt.empty(), Backends.BEST);
  }

  /** The same with so many futures side by side. */
  public Tuning withLanes(int lanes) {
    return new Tuning(OptionalInt.of(lanes), backends);
  }

  public Tuning with(Backends backends) {
    return new Tuning(lanes, backends);
  }

  /** How many futures of a program are computed side by side. */
  int lanesFor(Program program) {
    return lanes.orElseGet(() -> fitting(program.slots().size()));
  }

  private static int fitting(long rows) {
    int lanes = MOST_LANES;
    while (lanes > LEAST_LANES && rows * lanes * Double.BYTES > CACHE) {
      lanes /= 2;
    }
    return lanes;
  }
}
