package endurance.engine.evidence;

import endurance.engine.Observable;

/**
 * One thing that was observed, and where a future says what it should have been.
 *
 * @param series what was observed, to people
 * @param predicted what a future expects the reading to be, at the point of the reading
 * @param spread of the error, at the same point
 * @param scale what the spread is multiplied by; above 0
 * @param value as observed, in the unit of {@code predicted}
 */
public record Reading(
    String series,
    Observable predicted,
    Observable spread,
    double scale,
    double value,
    Errors errors) {

  public Reading {
    if (predicted.point() != spread.point()) {
      throw new IllegalArgumentException(
          "a reading and its error stand at one point, got " + predicted + " and " + spread);
    }
    if (!Double.isFinite(value) || (errors == Errors.LOG_NORMAL && value <= 0)) {
      throw new IllegalArgumentException(
          series + ": a reading of " + value + " has no density with " + errors + " errors");
    }
  }

  /** The point of the clock at which it was read. */
  public int point() {
    return predicted.point();
  }
}
