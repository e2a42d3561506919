package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.casebook.Claim;
import endurance.casebook.Fact;
import endurance.casebook.FactKind;
import endurance.casebook.Grade;
import endurance.casebook.Period;
import endurance.model.unit.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FactSelectionTest {

  private static final Unit BILLION_USD_A_YEAR =
      Models.BILLION_USD.dividedBy(Unit.MONTH.scaled(12, 1));
  private static final Claim.Compare CLAIM =
      Evidence.twentyBillion(
          Claim.As.ABOUT, 0.05, FactKind.PERIOD_TOTAL, FactKind.RUN_RATE, FactKind.LEVEL);

  @Test
  void convertsTheUnitOfAFact() {
    Fact millions = total(20_000, Models.USD.scaled(1_000_000, 1), Evidence.YEAR_2025);

    assertThat(FactSelection.inUnitOf(CLAIM, millions)).hasValue(20);
  }

  @Test
  void letsARateHoldForTheWholePeriodOfTheClaim() {
    Fact rate = runRate(20, Evidence.month(2025, 12));

    assertThat(FactSelection.inUnitOf(CLAIM, rate).orElseThrow()).isEqualTo(20, within(1e-9));
  }

  @Test
  void spreadsATotalOverItsPeriodToCompareItWithARate() {
    Claim.Compare rate =
        new Claim.Compare(
            "revenue",
            "company",
            Evidence.YEAR_2025,
            java.util.Set.of(FactKind.PERIOD_TOTAL),
            20,
            BILLION_USD_A_YEAR,
            "billion USD/year",
            0.05,
            Claim.As.ABOUT);
    Fact total = total(20, Models.BILLION_USD, Evidence.YEAR_2025);

    assertThat(FactSelection.inUnitOf(rate, total).orElseThrow()).isEqualTo(20, within(1e-9));
  }

  @Test
  void leavesAFactInAUnitOfSomethingElseAside() {
    Fact people = total(20, Unit.base("person"), Evidence.YEAR_2025);

    assertThat(FactSelection.inUnitOf(CLAIM, people)).isEmpty();
    assertThat(FactSelection.speaksOf(people, FactKind.PERIOD_TOTAL, CLAIM)).isFalse();
  }

  @Test
  void holdsATotalAgainstItsVeryPeriodOnly() {
    Period firstHalf = new Period("2025-H1", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));

    assertThat(speaks(total(20, Models.BILLION_USD, Evidence.YEAR_2025))).isTrue();
    assertThat(speaks(total(4.3, Models.BILLION_USD, firstHalf))).isFalse();
    assertThat(speaks(total(20, Models.BILLION_USD, Evidence.day(2025, 12, 31)))).isFalse();
  }

  @Test
  void holdsOtherKindsAgainstEveryPeriodTheyOverlap() {
    assertThat(speaks(runRate(20, Evidence.month(2025, 12)))).isTrue();
    assertThat(speaks(runRate(20, Evidence.day(2025, 12, 31)))).isTrue();
    assertThat(speaks(runRate(20, Evidence.month(2026, 1)))).isFalse();
    assertThat(speaks(runRate(6, Evidence.month(2024, 12)))).isFalse();
  }

  @Test
  void hearsNoFactOfAnotherKind() {
    Fact rate = runRate(20, Evidence.month(2025, 12));

    assertThat(FactSelection.speaksOf(rate, FactKind.PERIOD_TOTAL, CLAIM)).isFalse();
  }

  @Test
  void countsWholeMonthsWhereAPeriodIsMadeOfThem() {
    assertThat(FactSelection.months(Evidence.YEAR_2025)).isEqualTo(12);
    assertThat(FactSelection.months(Evidence.month(2025, 2))).isEqualTo(1);
    assertThat(FactSelection.months(Evidence.day(2025, 2, 1)))
        .isEqualTo(12 / 365.2425, within(1e-12));
  }

  private static boolean speaks(Fact fact) {
    return FactSelection.speaksOf(fact, fact.kind(), CLAIM);
  }

  private static Fact total(double value, Unit unit, Period period) {
    return Evidence.fact(
        "T", FactKind.PERIOD_TOTAL, value, unit, "u", period, Grade.A, Fact.Bound.EXACTLY);
  }

  private static Fact runRate(double value, Period period) {
    return Evidence.fact(
        "R",
        FactKind.RUN_RATE,
        value,
        BILLION_USD_A_YEAR,
        "billion USD/year",
        period,
        Grade.A,
        Fact.Bound.EXACTLY);
  }
}
