package endurance.casebook.evidence;

import endurance.casebook.Period;
import endurance.casebook.yaml.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates of facts and sources: {@code 2026-01-02}, {@code 2026-01}, {@code 2026}, {@code
 * 2025-Q4}, {@code 2025-H1}.
 */
public final class PeriodText {

  private static final Pattern DATED =
      Pattern.compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|Q([1-4])|H([12])))?");

  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;
  private static final int MONTHS_OF_YEAR = 12;

  private PeriodText() {}

  /** The period in a field; empty, with a note, when it is none. */
  public static Optional<Period> read(Field field) {
    String wanted = "a day, month, quarter, half or year such as 2026-01-02, 2026-01, 2025-Q4";
    return field
        .scalar(wanted)
        .flatMap(scalar -> {
          Optional<Period> period = parse(scalar.text().strip());
          if (period.isEmpty()) {
            field.refuse("expected " + wanted + ", got " + scalar.described(), "");
          }
          return period;
        });
  }

  /** The period a text stands for; empty when it stands for none. */
  public static Optional<Period> parse(String text) {
    Matcher dated = DATED.matcher(text);
    if (!dated.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(dated.group(1));
    try {
      if (dated.group(3) != null) {
        LocalDate day =
            LocalDate.of(year, Integer.parseInt(dated.group(2)), Integer.parseInt(dated.group(3)));
        return Optional.of(new Period(text, day, day));
      }
      if (dated.group(2) != null) {
        return Optional.of(months(text, YearMonth.of(year, Integer.parseInt(dated.group(2))), 1));
      }
      if (dated.group(4) != null) {
        return Optional.of(part(text, year, dated.group(4), MONTHS_OF_QUARTER));
      }
      if (dated.group(5) != null) {
        return Optional.of(part(text, year, dated.group(5), MONTHS_OF_HALF));
      }
      return Optional.of(months(text, YearMonth.of(year, 1), MONTHS_OF_YEAR));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Period part(String text, int year, String number, int length) {
    return months(text, YearMonth.of(year, (Integer.parseInt(number) - 1) * length + 1), length);
  }

  private static Period months(String text, YearMonth first, int count) {
    return new Period(text, first.atDay(1), first.plusMonths(count - 1).atEndOfMonth());
  }
}
