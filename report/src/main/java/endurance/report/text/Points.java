package endurance.report.text;

import endurance.casebook.Case;
import endurance.casebook.Language;
import endurance.model.Clock;
import endurance.report.wording.Dates;
import endurance.report.wording.Figures;

/** Names a point of a case's clock. */
final class Points {

  private Points() {}

  /** The month that begins at the point, or its time on an undated clock. */
  static String name(Case about, int point, Language language) {
    Clock clock = about.model().clock();
    return clock.firstMonth().isPresent()
        ? Dates.month(clock.monthAt(point), language)
        : Figures.number(clock.timeAt(point));
  }
}
