package endurance.finance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Says on which days payments can be made. */
@FunctionalInterface
public interface BusinessCalendar {

  /** Every day is a business day. */
  BusinessCalendar EVERY_DAY = day -> true;

  /** Saturdays and Sundays are none; there are no other holidays. */
  BusinessCalendar MONDAY_TO_FRIDAY =
      day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

  boolean isBusinessDay(LocalDate day);

  /** This calendar with more days off. */
  default BusinessCalendar without(Set<LocalDate> holidays) {
    Set<LocalDate> off = Set.copyOf(holidays);
    return day -> isBusinessDay(day) && !off.contains(day);
  }
}
