package endurance.engine.random;

/**
 * The mixing function of the SplitMix64 generator: turns numbers that differ in anything into
 * numbers that seem to have nothing to do with one another.
 *
 * <p>Reference: G. Steele, D. Lea, C. Flood, "Fast splittable pseudorandom number generators",
 * OOPSLA 2014.
 */
final class SplitMix {

  /** The odd number nearest to 2^64 over the golden ratio: what the generator counts by. */
  static final long STEP = 0x9E3779B97F4A7C15L;

  static final long FIRST = 0xBF58476D1CE4E5B9L;
  static final long SECOND = 0x94D049BB133111EBL;

  private SplitMix() {}

  /** The finaliser of the number after this one in steps of {@link #STEP}. */
  static long mix(long value) {
    long z = value + STEP;
    z = (z ^ (z >>> 30)) * FIRST;
    z = (z ^ (z >>> 27)) * SECOND;
    return z ^ (z >>> 31);
  }
}
