package endurance.finance.calendar;

import java.time.LocalDateTime;

/**
 * What happens to a date that is no business day: it moves to the next or the last one before, and
 * interest is counted to the date moved ("shift, then calculate") or to the one written
 * ("calculate, then shift"). A <i>modified</i> rule turns round where the date would leave its
 * month.
 */
public enum BusinessDayRule {
  /** Dates stay where they are. */
  NONE("NOS", 0, false, true),
  SHIFT_FOLLOWING("SCF", 1, false, true),
  SHIFT_MODIFIED_FOLLOWING("SCMF", 1, true, true),
  CALCULATE_FOLLOWING("CSF", 1, false, false),
  CALCULATE_MODIFIED_FOLLOWING("CSMF", 1, true, false),
  SHIFT_PRECEDING("SCP", -1, false, true),
  SHIFT_MODIFIED_PRECEDING("SCMP", -1, true, true),
  CALCULATE_PRECEDING("CSP", -1, false, false),
  CALCULATE_MODIFIED_PRECEDING("CSMP", -1, true, false);

  private final String code;
  private final int direction;
  private final boolean modified;
  private final boolean calculatesAfterShift;

  BusinessDayRule(String code, int direction, boolean modified, boolean calculatesAfterShift) {
    this.code = code;
    this.direction = direction;
    this.modified = modified;
    this.calculatesAfterShift = calculatesAfterShift;
  }

  /** The acronym of the ACTUS dictionary. */
  public String code() {
    return code;
  }

  /** Whether interest runs to the moved date rather than to the one written. */
  public boolean calculatesAfterShift() {
    return calculatesAfterShift;
  }

  /** The business day on which something scheduled for {@code time} happens. */
  public LocalDateTime shift(LocalDateTime time, BusinessCalendar calendar) {
    LocalDateTime moved = next(time, direction, calendar);
    return modified && moved.getMonth() != time.getMonth()
        ? next(time, -direction, calendar)
        : moved;
  }

  private static LocalDateTime next(LocalDateTime time, int step, BusinessCalendar calendar) {
    LocalDateTime day = time;
    while (step != 0 && !calendar.isBusinessDay(day.toLocalDate())) {
      day = day.plusDays(step);
    }
    return day;
  }
}
