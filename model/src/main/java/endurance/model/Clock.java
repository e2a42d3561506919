package endurance.model;

import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Discrete time. Point {@code k} of {@code steps + 1} points is the instant {@code start + k*dt};
 * step {@code k} leads from point {@code k} to point {@code k + 1}. Times are computed from the
 * step number, never by adding {@code dt} up.
 *
 * <p>On a dated monthly clock point {@code k} is the first instant of the {@code k}-th month, so
 * that the flows at point {@code k} are those during that month, and the stocks "at the end of
 * December 2026" are those of the point that begins January 2027.
 *
 * @param unit of time in which {@code start} and {@code dt} are counted; every flow is per this
 *     unit
 * @param start time of point 0
 * @param dt length of a step, above 0
 * @param steps number of steps, at least 1
 * @param firstMonth the month that begins at point 0, for dated clocks; these have {@code start ==
 *     0}, {@code dt == 1} and count months
 */
public record Clock(Unit unit, double start, double dt, int steps, Optional<YearMonth> firstMonth) {

  public Clock {
    if (!(dt > 0) || Double.isInfinite(dt) || !Double.isFinite(start)) {
      throw new IllegalArgumentException(
          "dt must be above 0 and start finite, got dt = " + dt + ", start = " + start);
    }
    if (steps < 1) {
      throw new IllegalArgumentException("a clock needs at least one step, got " + steps);
    }
    if (firstMonth.isPresent() && (start != 0 || dt != 1 || !unit.equals(Unit.MONTH))) {
      throw new IllegalArgumentException("a dated clock counts whole months from 0");
    }
  }

  /** A dated clock over the months from {@code first} to {@code last}, both included. */
  public static Clock monthly(YearMonth first, YearMonth last) {
    int months = (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
    return new Clock(Unit.MONTH, 0, 1, months, Optional.of(first));
  }

  /** An undated clock in months. */
  public static Clock of(double start, double dt, int steps) {
    return new Clock(Unit.MONTH, start, dt, steps, Optional.empty());
  }

  public int points() {
    return steps + 1;
  }

  public double timeAt(int point) {
    return start + point * dt;
  }

  public double stop() {
    return timeAt(steps);
  }

  /** The point at which {@code month} begins; may lie outside the clock. Only for dated clocks. */
  public int pointAtStartOf(YearMonth month) {
    return (int) firstMonth.orElseThrow().until(month, java.time.temporal.ChronoUnit.MONTHS);
  }

  /** The point that ends {@code month} (and begins the next). Only for dated clocks. */
  public int pointAtEndOf(YearMonth month) {
    return pointAtStartOf(month) + 1;
  }

  /** The month that begins at {@code point}. Only for dated clocks. */
  public YearMonth monthAt(int point) {
    return firstMonth.orElseThrow().plusMonths(point);
  }

  /** Whether {@code point} is one of this clock's points. */
  public boolean contains(int point) {
    return point >= 0 && point <= steps;
  }
}
