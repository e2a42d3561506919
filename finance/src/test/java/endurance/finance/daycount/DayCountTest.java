package endurance.finance.daycount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

  // Worked out by hand. 2024 is a leap year: 30 December 2023 to 2 March 2024 are 2 days of 2023
  // and 61 of 2024.
  @ParameterizedTest
  @CsvSource({
    "2023-12-30, 2024-03-02, 2/365 + 61/366, 63, 62, 62",
    "2024-01-31, 2024-02-29, 29/366, 29, 29, 30",
    "2024-02-29, 2024-03-31, 31/366, 31, 31, 30",
    "2023-01-30, 2023-01-31, 1/365, 1, 0, 0",
    "2023-06-15, 2023-06-15, 0/365, 0, 0, 0"
  })
  void countsAsWorkedOutByHand(
      LocalDate from, LocalDate to, String actual, int days, int thirty, int thirtyIsda) {
    assertYears(new DayCount.ActualActual(), from, to, sum(actual));
    assertYears(new DayCount.Actual360(), from, to, days / 360.0);
    assertYears(new DayCount.Actual365(), from, to, days / 365.0);
    assertYears(new DayCount.Thirty360(), from, to, thirty / 360.0);
    assertYears(new DayCount.Thirty360Isda(LocalDate.MAX), from, to, thirtyIsda / 360.0);
  }

  @Test
  void aMaturityOnTheLastOfFebruaryCountsItsOwnDay() {
    LocalDate maturity = LocalDate.of(2023, 2, 28);

    assertYears(
        new DayCount.Thirty360Isda(maturity), LocalDate.of(2023, 1, 31), maturity, 28 / 360.0);
  }

  @Test
  void theEndOfADayIsTheBeginningOfTheNext() {
    LocalDateTime end = LocalDateTime.of(2023, 12, 31, 23, 59, 59);
    var count = new DayCount.Actual365();

    assertThat(count.years(LocalDateTime.of(2023, 1, 1, 0, 0), end)).isEqualTo(1);
    assertThat(count.years(end, LocalDateTime.of(2024, 1, 1, 0, 0))).isZero();
  }

  @Test
  void businessDaysLeaveOutWeekendsAndHolidays() {
    // Monday 1 to Monday 8 January 2024: five days, four of them without New Year.
    LocalDate monday = LocalDate.of(2024, 1, 1);
    var weekdays = new DayCount.Business252(BusinessCalendar.MONDAY_TO_FRIDAY);
    var withNewYear =
        new DayCount.Business252(BusinessCalendar.MONDAY_TO_FRIDAY.without(Set.of(monday)));

    assertYears(weekdays, monday, monday.plusDays(7), 5 / 252.0);
    assertYears(withNewYear, monday, monday.plusDays(7), 4 / 252.0);
  }

  /** And the same with the opposite sign in the other direction. */
  private static void assertYears(DayCount count, LocalDate from, LocalDate to, double years) {
    assertThat(count.years(from.atStartOfDay(), to.atStartOfDay())).isCloseTo(years, within(1e-15));
    assertThat(count.years(to.atStartOfDay(), from.atStartOfDay()))
        .isCloseTo(-years, within(1e-15));
  }

  /** Of fractions joined by plus signs. */
  private static double sum(String fractions) {
    double sum = 0;
    for (String fraction : fractions.split(" \\+ ", -1)) {
      int slash = fraction.indexOf('/');
      sum +=
          Double.parseDouble(fraction.substring(0, slash))
              / Double.parseDouble(fraction.substring(slash + 1));
    }
    return sum;
  }
}
