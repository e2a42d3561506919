package endurance.finance.daycount;

import endurance.finance.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * The convention by which two dates become a part of a year, and a yearly rate an amount of
 * interest. With y, m, d for year, month and day of the dates 1 and 2:
 *
 * <ul>
 *   <li>{@link ActualActual} (ISDA): days in leap years / 366 + other days / 365
 *   <li>{@link Actual360}, {@link Actual365}: days / 360, days / 365
 *   <li>{@link Thirty360}: {@code (360*(y2 - y1) + 30*(m2 - m1) + d2 - d1)/360}, each d at most 30
 *   <li>{@link Thirty360Isda}: likewise, but the last day of February counts as the 30th too, save
 *       as date 2 when it is the maturity
 *   <li>{@link Business252}: business days from date 1 (counted) to date 2 (not) / 252
 * </ul>
 *
 * <p>Whole days count. 23:59:59 is the end of a day and so the beginning of the next; any other
 * time of day is left out of account. Of dates in reverse order the fraction is negative.
 *
 * <p>Reference: ISDA, 2006 ISDA Definitions, section 4.16.
 */
public sealed interface DayCount {

  /** Actual/actual ISDA. */
  record ActualActual() implements DayCount {}

  /** Actual/360. */
  record Actual360() implements DayCount {}

  /** Actual/365 fixed. */
  record Actual365() implements DayCount {}

  /** 30E/360, the Eurobond basis. */
  record Thirty360() implements DayCount {}

  /** 30E/360 ISDA. */
  record Thirty360Isda(LocalDate maturity) implements DayCount {}

  /** Business/252, by a calendar. */
  record Business252(BusinessCalendar calendar) implements DayCount {}

  /** The part of a year between two times. */
  default double years(LocalDateTime from, LocalDateTime to) {
    LocalDate first = day(from);
    LocalDate last = day(to);
    return last.isBefore(first) ? -years(last, first) : years(first, last);
  }

  private double years(LocalDate first, LocalDate last) {
    return switch (this) {
      case ActualActual() -> actualActual(first, last);
      case Actual360() -> days(first, last) / 360.0;
      case Actual365() -> days(first, last) / 365.0;
      case Thirty360() -> thirty(first, dayOf30(first), last, dayOf30(last));
      case Thirty360Isda(LocalDate maturity) ->
          thirty(
              first,
              endsMonth(first) ? 30 : first.getDayOfMonth(),
              last,
              endsMonth(last) && !(last.equals(maturity) && last.getMonthValue() == 2)
                  ? 30
                  : last.getDayOfMonth());
      case Business252(BusinessCalendar calendar) -> businessDays(first, last, calendar) / 252.0;
    };
  }

  private static LocalDate day(LocalDateTime time) {
    return time.toLocalTime().equals(LocalTime.of(23, 59, 59))
        ? time.toLocalDate().plusDays(1)
        : time.toLocalDate();
  }

  private static long days(LocalDate first, LocalDate last) {
    return first.until(last, ChronoUnit.DAYS);
  }

  private static double actualActual(LocalDate first, LocalDate last) {
    double years = 0;
    LocalDate from = first;
    while (from.getYear() < last.getYear()) {
      LocalDate next = LocalDate.of(from.getYear() + 1, 1, 1);
      years += (double) days(from, next) / from.lengthOfYear();
      from = next;
    }
    return years + (double) days(from, last) / from.lengthOfYear();
  }

  private static double thirty(LocalDate first, int firstDay, LocalDate last, int lastDay) {
    int months =
        12 * (last.getYear() - first.getYear()) + last.getMonthValue() - first.getMonthValue();
    return (30 * months + lastDay - firstDay) / 360.0;
  }

  private static int dayOf30(LocalDate day) {
    return Math.min(30, day.getDayOfMonth());
  }

  private static boolean endsMonth(LocalDate day) {
    return day.getDayOfMonth() == day.lengthOfMonth();
  }

  private static long businessDays(LocalDate first, LocalDate last, BusinessCalendar calendar) {
    return first.datesUntil(last).filter(calendar::isBusinessDay).count();
  }
}
