package endurance.finance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

  private static final LocalDateTime START = day("2026-01-01");

  @Test
  void aShortRestFollowsTheLastWholePeriodAndALongOneJoinsIt() {
    assertThat(dates("2026-01-15", "P1ML1", "2026-04-01", EndOfMonth.SAME_DAY))
        .containsExactly("2026-01-15", "2026-02-15", "2026-03-15");
    assertThat(dates("2026-01-15", "P1ML0", "2026-04-01", EndOfMonth.SAME_DAY))
        .containsExactly("2026-01-15", "2026-02-15");
    // No rest, so nothing is joined; the end is no date of its own.
    assertThat(dates("2026-01-15", "P1ML0", "2026-04-15", EndOfMonth.SAME_DAY))
        .containsExactly("2026-01-15", "2026-02-15", "2026-03-15");
    assertThat(dates("2026-01-15", "P1ML0", "2026-01-20", EndOfMonth.SAME_DAY))
        .containsExactly("2026-01-15");
    assertThat(dates("2026-01-15", "P1ML0", "2026-01-15", EndOfMonth.SAME_DAY)).isEmpty();
  }

  @Test
  void monthsAreCountedFromTheAnchor() {
    assertThat(dates("2026-01-31", "P1ML1", "2026-05-01", EndOfMonth.SAME_DAY))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30");
    assertThat(dates("2026-04-30", "P1ML1", "2026-07-01", EndOfMonth.SAME_DAY))
        .containsExactly("2026-04-30", "2026-05-30", "2026-06-30");
    assertThat(dates("2026-04-30", "P1ML1", "2026-07-01", EndOfMonth.LAST_DAY))
        .containsExactly("2026-04-30", "2026-05-31", "2026-06-30");
    // The 30th of a longer month is not its last day, and days do not know months.
    assertThat(dates("2026-01-30", "P1ML1", "2026-04-01", EndOfMonth.LAST_DAY))
        .containsExactly("2026-01-30", "2026-02-28", "2026-03-30");
    assertThat(dates("2026-04-30", "P10DL1", "2026-05-15", EndOfMonth.LAST_DAY))
        .containsExactly("2026-04-30", "2026-05-10");
  }

  @Test
  void withoutAnAnchorTheFirstDateLiesACycleAfterTheStart() {
    var recurrence = new Recurrence(Optional.empty(), Cycle.read("P1QL1"));

    assertThat(recurrence.before(day("2026-09-01"), START, EndOfMonth.SAME_DAY))
        .containsExactly(day("2026-04-01"), day("2026-07-01"));
    assertThat(recurrence.upTo(day("2026-10-01"), START, EndOfMonth.SAME_DAY))
        .containsExactly(day("2026-04-01"), day("2026-07-01"), day("2026-10-01"));
    assertThat(recurrence.firstAfter(day("2026-07-01"), START, EndOfMonth.SAME_DAY)).hasValue(2);
  }

  @Test
  void withoutACycleThereIsTheAnchorAlone() {
    var recurrence = new Recurrence(Optional.of(day("2026-03-01")), Optional.empty());

    assertThat(recurrence.before(day("2026-09-01"), START, EndOfMonth.SAME_DAY))
        .containsExactly(day("2026-03-01"));
    assertThat(recurrence.firstAfter(day("2026-03-01"), START, EndOfMonth.SAME_DAY)).isEmpty();
  }

  @Test
  void cyclesAreReadAsTheyAreWritten() {
    assertThat(Cycle.read("P2WL0")).contains(new Cycle(Period.ofDays(14), true));
    assertThat(Cycle.read("P1H")).contains(new Cycle(Period.ofMonths(6), false));
    assertThat(Cycle.read("P0D")).isEmpty();
    assertThat(Cycle.read("1M")).isEmpty();
    assertThat(Cycle.period("P0D")).contains(Period.ZERO);
  }

  // 31 May 2026 is a Sunday at the end of its month, 2 May a Saturday at the beginning.
  @ParameterizedTest
  @CsvSource({
    "NOS,  2026-05-31, 2026-05-31",
    "SCF,  2026-05-31, 2026-06-01",
    "CSF,  2026-05-31, 2026-06-01",
    "SCMF, 2026-05-31, 2026-05-29",
    "CSMF, 2026-05-31, 2026-05-29",
    "SCP,  2026-05-02, 2026-05-01",
    "CSP,  2026-08-01, 2026-07-31",
    "SCMP, 2026-08-01, 2026-08-03",
    "CSMP, 2026-05-02, 2026-05-01",
    "SCF,  2026-05-29, 2026-05-29"
  })
  void datesMoveOffWeekends(String code, String date, String moved) {
    BusinessDayRule rule =
        List.of(BusinessDayRule.values()).stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();

    assertThat(rule.shift(day(date), BusinessCalendar.MONDAY_TO_FRIDAY)).isEqualTo(day(moved));
    assertThat(rule.shift(day(date), BusinessCalendar.EVERY_DAY)).isEqualTo(day(date));
  }

  private static List<String> dates(String anchor, String cycle, String end, EndOfMonth rule) {
    return Recurrence.of(day(anchor), Cycle.read(cycle).orElseThrow())
        .before(day(end), START, rule)
        .stream()
        .map(date -> date.toLocalDate().toString())
        .toList();
  }

  private static LocalDateTime day(String date) {
    return LocalDateTime.parse(date + "T00:00:00");
  }
}
