package endurance.casebook.briefing;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month as an account prints it: {@code July 2026}, {@code 2026-07}, {@code 2026年7月}. */
public final class PrintedMonth {

  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})(?:-|\\s?年\\s?)(0?[1-9]|1[0-2])(?:\\s?月)?(?!\\d)");

  private static final Pattern NAMED = Pattern.compile("([A-Za-z]{3,9})\\.? (\\d{4})");

  private PrintedMonth() {}

  /** The first month of a text; empty when there is none. */
  public static Optional<YearMonth> in(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.find()) {
      return Optional.of(
          YearMonth.of(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))));
    }
    Matcher named = NAMED.matcher(text);
    if (named.find()) {
      int month = NAMES.indexOf(named.group(1).toLowerCase(Locale.ROOT).substring(0, 3));
      if (month >= 0) {
        return Optional.of(YearMonth.of(Integer.parseInt(named.group(2)), month + 1));
      }
    }
    return Optional.empty();
  }
}
