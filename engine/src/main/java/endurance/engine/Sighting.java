package endurance.engine;

import java.util.Arrays;

/**
 * What was seen where an event happened in a future.
 *
 * @param future its number
 * @param point when
 * @param values of the variables looked at; not to be written to
 */
record Sighting(long future, int point, double[] values) {

  /** Of the objects around the values. */
  private static final long BYTES_AROUND = 64;

  /** Bytes that one takes. */
  static long bytes(AtFirst asked) {
    return BYTES_AROUND + (long) Double.BYTES * asked.variables().size();
  }

  AtFirst.Seen seen(double[] consequences) {
    return new AtFirst.Seen(
        future,
        point,
        Arrays.stream(values).boxed().toList(),
        Arrays.stream(consequences).boxed().toList());
  }
}
