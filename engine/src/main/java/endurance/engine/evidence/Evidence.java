package endurance.engine.evidence;

import java.util.List;

/**
 * Everything that was observed up to a point.
 *
 * @param readings at least one
 */
public record Evidence(List<Reading> readings) {

  public Evidence {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("evidence needs one reading at least");
    }
  }

  /** The last point at which something was read: chance is shared with an ancestor up to it. */
  public int until() {
    return readings.stream().mapToInt(Reading::point).max().orElseThrow();
  }
}
