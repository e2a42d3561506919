package endurance.finance.calendar;

/**
 * How the dates of a contract are made from its cycles.
 *
 * @param calendar which days are business days
 * @param businessDays what happens to the others
 * @param endOfMonth what an anchor on the last day of a month means
 */
public record DateRules(
    BusinessCalendar calendar, BusinessDayRule businessDays, EndOfMonth endOfMonth) {

  /** Dates as they are written. */
  public static final DateRules AS_WRITTEN =
      new DateRules(BusinessCalendar.EVERY_DAY, BusinessDayRule.NONE, EndOfMonth.SAME_DAY);
}
