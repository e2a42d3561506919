package endurance.report.wording;

import endurance.analysis.answer.MonthInterval;
import endurance.model.Language;
import java.time.YearMonth;
import java.util.Optional;

/** Between which months a date lies, in words. */
public final class DateIntervals {

  private DateIntervals() {}

  /**
   * @param none what an empty end is called: "never", or "not even the first month"
   */
  public static String of(MonthInterval interval, Phrase none, Language language) {
    String low = end(interval.low(), none, language);
    String high = end(interval.high(), none, language);
    return low.equals(high) ? low : Phrase.INTERVAL.in(language, low, high);
  }

  private static String end(Optional<YearMonth> month, Phrase none, Language language) {
    return month.map(when -> Dates.month(when, language)).orElseGet(() -> none.in(language));
  }
}
