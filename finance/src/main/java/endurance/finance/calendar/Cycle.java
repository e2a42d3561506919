package endurance.finance.calendar;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something recurs, and what becomes of the rest when the end does not fall on a date of
 * the cycle.
 *
 * @param step from one date to the next, longer than nothing
 * @param longLastStub the last whole period is joined with the rest, rather than followed by it
 */
public record Cycle(Period step, boolean longLastStub) {

  private static final Pattern WRITTEN = Pattern.compile("P([0-9]{1,4})([DWMQHY])(L[01])?");

  public Cycle {
    if (step.isNegative() || step.isZero()) {
      throw new IllegalArgumentException("a cycle must be longer than nothing, got " + step);
    }
  }

  /**
   * Reads {@code P3ML1}: a number, a unit (day, week, month, quarter, half year, year) and the last
   * period, {@code L0} long or {@code L1} short; without it, short. Empty when it is none.
   */
  public static Optional<Cycle> read(String text) {
    return period(text)
        .filter(step -> !step.isZero())
        .map(step -> new Cycle(step, text.endsWith("L0")));
  }

  /** Reads a length of time written as cycles are, where it may be nothing: {@code P0D}. */
  public static Optional<Period> period(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(matcher.group(1));
    return Optional.of(
        switch (matcher.group(2)) {
          case "D" -> Period.ofDays(number);
          case "W" -> Period.ofWeeks(number);
          case "M" -> Period.ofMonths(number);
          case "Q" -> Period.ofMonths(3 * number);
          case "H" -> Period.ofMonths(6 * number);
          default -> Period.ofYears(number);
        });
  }

  /**
   * The date {@code count} steps from an anchor; counted from the anchor each time, so that 31
   * January leads to 28 February and on to 31 March.
   */
  public LocalDateTime after(LocalDateTime anchor, int count, EndOfMonth endOfMonth) {
    LocalDateTime date = anchor.plus(step.multipliedBy(count));
    boolean months = step.toTotalMonths() != 0;
    return months && endOfMonth == EndOfMonth.LAST_DAY && isLastDay(anchor)
        ? date.withDayOfMonth(date.toLocalDate().lengthOfMonth())
        : date;
  }

  private static boolean isLastDay(LocalDateTime date) {
    return date.getDayOfMonth() == date.toLocalDate().lengthOfMonth();
  }
}
