package endurance.report.wording;

import endurance.casebook.Moment;
import endurance.model.Clock;
import endurance.model.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Prints dates as people of each language write them. */
public final class Dates {

  private static final int DECEMBER = 12;

  private Dates() {}

  /** {@code Mar 2027}, {@code 2027年3月}. */
  public static String month(YearMonth month, Language language) {
    return switch (language) {
      case ENGLISH ->
          month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + month.getYear();
      case CHINESE -> month.getYear() + "年" + month.getMonthValue() + "月";
    };
  }

  /** {@code 3 February 2026}, {@code 2026年2月3日}. */
  public static String day(LocalDate day, Language language) {
    return switch (language) {
      case ENGLISH ->
          day.getDayOfMonth()
              + " "
              + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              + " "
              + day.getYear();
      case CHINESE -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    };
  }

  /** {@code 2027}, {@code 2027年}. */
  public static String year(int year, Language language) {
    return switch (language) {
      case ENGLISH -> Integer.toString(year);
      case CHINESE -> year + "年";
    };
  }

  /** The month, or its year alone when it is December: what has come by then. */
  public static String monthOrYear(YearMonth month, Language language) {
    return month.getMonthValue() == DECEMBER
        ? year(month.getYear(), language)
        : month(month, language);
  }

  /** The month that begins at a point of the clock, or the point's time on an undated clock. */
  public static String point(Clock clock, int point, Language language) {
    return clock.firstMonth().isPresent()
        ? month(clock.monthAt(point), language)
        : Figures.number(clock.timeAt(point));
  }

  /** {@code end of 2027}, {@code during Jun 2027}. */
  public static String moment(Moment moment, Language language) {
    return moment.end()
        ? Phrase.END_OF.in(language, monthOrYear(moment.month(), language))
        : Phrase.DURING.in(language, month(moment.month(), language));
  }
}
