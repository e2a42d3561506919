package endurance.report.wording;

import endurance.casebook.Case;
import endurance.model.Clock;
import java.time.YearMonth;

/** The last month a case looks at. */
public final class Horizon {

  private Horizon() {}

  /** The last month of the case's dated clock, whose end is the last point. */
  public static YearMonth last(Case about) {
    Clock clock = about.model().clock();
    return clock.monthAt(clock.steps() - 1);
  }
}
