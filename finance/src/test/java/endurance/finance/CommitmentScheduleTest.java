package endurance.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentScheduleTest {

  @Test
  void levelSpreadsEvenlyOverFirstAndLastMonthInclusive() {
    var due = CommitmentSchedule.due(commitment(120, "2027-11", "2028-02", new Schedule.Level()));

    assertThat(due)
        .containsExactly(
            Map.entry(YearMonth.of(2027, 11), 30.0),
            Map.entry(YearMonth.of(2027, 12), 30.0),
            Map.entry(YearMonth.of(2028, 1), 30.0),
            Map.entry(YearMonth.of(2028, 2), 30.0));
  }

  @Test
  void rampRisesByOneThreeFiveSeven() {
    var due = CommitmentSchedule.due(commitment(160, "2027-01", "2027-04", new Schedule.Ramp()));

    assertThat(due.values()).containsExactly(10.0, 30.0, 50.0, 70.0);
  }

  @Test
  void partsByYearAreLevelWithinTheMonthsOfTheTerm() {
    // Two months of 2026 lie in the term and carry a tenth; nothing in 2027; one month of 2028.
    var schedule = new Schedule.ByYear(Map.of(2026, 0.1, 2028, 0.9));
    var due = CommitmentSchedule.due(commitment(200, "2026-11", "2028-01", schedule));

    assertThat(due).hasSize(15);
    assertThat(due.get(YearMonth.of(2026, 11))).isCloseTo(10, within(1e-12));
    assertThat(due.get(YearMonth.of(2026, 12))).isCloseTo(10, within(1e-12));
    assertThat(due.get(YearMonth.of(2027, 6))).isZero();
    assertThat(due.get(YearMonth.of(2028, 1))).isCloseTo(180, within(1e-12));
  }

  @Test
  void aTermOfOneMonthCarriesEverything() {
    for (Schedule schedule :
        new Schedule[] {
          new Schedule.Level(), new Schedule.Ramp(), new Schedule.ByYear(Map.of(2026, 1.0))
        }) {
      assertThat(CommitmentSchedule.due(commitment(7.5, "2026-12", "2026-12", schedule)))
          .containsExactly(Map.entry(YearMonth.of(2026, 12), 7.5));
    }
  }

  @Test
  void duesAreNeverNegativeAndSumToTheAmountWithinRounding() {
    GeneratedCases.forEach(random -> {
      Commitment commitment = GeneratedCommitments.next(random, "c");
      var due = CommitmentSchedule.due(commitment);

      assertThat(due.firstKey()).isEqualTo(commitment.first());
      assertThat(due.lastKey()).isEqualTo(commitment.last());
      assertThat(due.values()).allMatch(value -> value >= 0);
      assertThat(due.values().stream().mapToDouble(Double::doubleValue).sum())
          .isCloseTo(
              commitment.amount(), within(CommitmentSchedule.ROUNDING * commitment.amount()));
    });
  }

  @Test
  void aPartInAYearOutsideTheTermIsRefused() {
    var schedule = new Schedule.ByYear(Map.of(2026, 0.25, 2030, 0.75));

    assertThat(schedule.yearsOutside(YearMonth.parse("2026-01"), YearMonth.parse("2029-12")))
        .containsExactly(2030);
    assertThatThrownBy(() -> commitment(1, "2026-01", "2029-12", schedule))
        .hasMessage(
            "commitment cloud: the schedule has parts in [2030], outside the term from 2026-01 to"
                + " 2029-12");
  }

  @Test
  void aPartOfZeroMayStandOutsideTheTerm() {
    var schedule = new Schedule.ByYear(Map.of(2026, 1.0, 2030, 0.0));

    assertThat(CommitmentSchedule.due(commitment(5, "2026-01", "2026-05", schedule)).values())
        .containsOnly(1.0);
  }

  @Test
  void anAmountThatIsNotPositiveAnUnknownCurrencyAndAnEndBeforeTheBeginningAreRefused() {
    var level = new Schedule.Level();

    assertThatThrownBy(() -> commitment(Double.NaN, "2026-01", "2026-02", level))
        .hasMessage("commitment cloud: the amount must be above 0, got NaN");
    assertThatThrownBy(() -> commitment(0, "2026-01", "2026-02", level))
        .hasMessage("commitment cloud: the amount must be above 0, got 0.0");
    assertThatThrownBy(() -> commitment(1, "2026-02", "2026-01", level))
        .hasMessage("commitment cloud: ends in 2026-01, before it begins in 2026-02");
    var month = YearMonth.of(2026, 1);
    assertThatThrownBy(() ->
            new Commitment(
                "cloud",
                "supplier",
                CommitmentKind.DEBT,
                Bindingness.BINDING,
                "dollars",
                1,
                month,
                month,
                level,
                "a test"))
        .hasMessage("commitment cloud: 'dollars' is no ISO 4217 currency code");
  }

  private static Commitment commitment(double amount, String from, String to, Schedule schedule) {
    return new Commitment(
        "cloud",
        "supplier",
        CommitmentKind.PURCHASE,
        Bindingness.BINDING,
        "USD",
        amount,
        YearMonth.parse(from),
        YearMonth.parse(to),
        schedule,
        "a test");
  }
}
