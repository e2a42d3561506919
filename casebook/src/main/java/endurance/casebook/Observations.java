package endurance.casebook;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * All that was observed of a case.
 *
 * @param all in the order in which the case states them
 */
public record Observations(List<Observation> all) {

  /**
   * The input that says up to what time readings are in use; every future of a run has the same.
   */
  public static final String UNTIL = "observations.until";

  private static final Observations NONE = new Observations(List.of());

  public Observations {
    all = List.copyOf(all);
  }

  /** Of a case that states nothing observed. */
  public static Observations none() {
    return NONE;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The points of the clock at which something was read, rising. */
  public List<Integer> points() {
    return readings().map(Observation.Reading::point).sorted().distinct().toList();
  }

  /** The last point at which something was read in a month or before. */
  public OptionalInt lastUntil(YearMonth month) {
    return readings()
        .filter(reading -> !reading.month().isAfter(month))
        .mapToInt(Observation.Reading::point)
        .max();
  }

  private Stream<Observation.Reading> readings() {
    return all.stream().flatMap(one -> one.readings().stream());
  }
}
