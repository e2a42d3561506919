package endurance.report.document;

import endurance.model.Clock;
import java.util.ArrayList;
import java.util.List;

/** The points of the clock that charts have a value at. */
public final class ChartPoints {

  /** A screen shows no more: the points of nine years stand some fifteen pixels apart. */
  private static final int USUAL = 3;

  private ChartPoints() {}

  /** Every third point of those that a chart is read at, and the last. */
  public static List<Integer> usual(Clock clock) {
    return every(USUAL, clock);
  }

  /** Every so many points of those that a chart is read at, and the last. */
  public static List<Integer> every(int step, Clock clock) {
    if (step < 1) {
      throw new IllegalArgumentException("points lie at least 1 apart, not " + step);
    }
    int last = clock.steps() - 1; // the point after it begins a month that is off the clock
    List<Integer> points = new ArrayList<>();
    for (int point = 0; point < last; point += step) {
      points.add(point);
    }
    points.add(last);
    return List.copyOf(points);
  }
}
