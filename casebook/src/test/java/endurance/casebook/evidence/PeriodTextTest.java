package endurance.casebook.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTextTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 2026-01-02, 2026-01-02",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025-Q1, 2025-01-01, 2025-03-31",
    "2025-Q4, 2025-10-01, 2025-12-31",
    "2025-H1, 2025-01-01, 2025-06-30",
    "2025-H2, 2025-07-01, 2025-12-31",
    "2025, 2025-01-01, 2025-12-31"
  })
  void aPeriodRunsFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
    assertThat(PeriodText.parse(text)).contains(new Period(text, first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-Q5", "2025-H0", "2025-13", "2025-02-30", "25", "2025-1", "2025Q1"})
  void whatIsNoDateIsNoPeriod(String text) {
    assertThat(PeriodText.parse(text)).isEmpty();
  }

  @Test
  void periodsOverlapWhereTheyShareADay() {
    Period year = PeriodText.parse("2025").orElseThrow();
    assertThat(year.overlaps(PeriodText.parse("2025-12-31").orElseThrow())).isTrue();
    assertThat(year.overlaps(PeriodText.parse("2026-01-01").orElseThrow())).isFalse();
  }
}
