package endurance.report.document;

import endurance.model.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** The points of the clock that charts have a value at. */
public final class ChartPoints {

  /** As live answers have them; the points of nine years stand some fifteen pixels apart. */
  private static final int USUAL = 3;

  private ChartPoints() {}

  /** Every third point of those that a chart can be read at, counted back from the last. */
  public static List<Integer> usual(Clock clock) {
    return every(USUAL, clock);
  }

  /** Every so many points of those that a chart can be read at, counted back from the last. */
  public static List<Integer> every(int step, Clock clock) {
    if (step < 1) {
      throw new IllegalArgumentException("points lie at least 1 apart, not " + step);
    }
    int last = clock.steps() - 1; // the point after it begins a month that is off the clock
    return IntStream.rangeClosed(0, last)
        .filter(point -> (last - point) % step == 0)
        .boxed()
        .toList();
  }
}
