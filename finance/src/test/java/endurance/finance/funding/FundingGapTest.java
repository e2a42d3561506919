package endurance.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.Bindingness;
import endurance.finance.GeneratedCases;
import endurance.finance.funding.FundingGap.Labels;
import endurance.finance.funding.FundingGap.Measure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FundingGapTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  // Opening 10, lines 4; cash at month ends without commitments 4, -6, -1.
  private static final CashPath PATH =
      new CashPath(
          JANUARY,
          10,
          4,
          List.of(-6.0, -10.0, 5.0),
          Map.of(
              Bindingness.BINDING, List.of(1.0, 1.0, 1.0),
              Bindingness.ANNOUNCED, List.of(0.0, 0.0, 20.0)));

  @Test
  void thePeakIsTheMostThatIsEverMissing() {
    assertThat(gap(Measure.PEAK, Set.of(), false, 0))
        .satisfies(gap -> {
          assertThat(gap.amount()).isEqualTo(6);
          assertThat(gap.reached()).contains(JANUARY.plusMonths(1));
        });
  }

  @Test
  void theEndOfHorizonLooksAtTheLastMonthOnly() {
    FundingGap gap = gap(Measure.END_OF_HORIZON, Set.of(), false, 0);

    assertThat(gap.amount()).isEqualTo(1);
    assertThat(gap.reached()).contains(JANUARY.plusMonths(2));
  }

  @Test
  void eachLabelMovesTheAmount() {
    assertThat(gap(Measure.PEAK, Set.of(Bindingness.BINDING), false, 0).amount()).isEqualTo(8);
    assertThat(
            gap(Measure.PEAK, Set.of(Bindingness.BINDING, Bindingness.ANNOUNCED), false, 0)
                .amount())
        .isEqualTo(24);
    assertThat(gap(Measure.PEAK, Set.of(Bindingness.FRAMEWORK), false, 0).amount()).isEqualTo(6);
    assertThat(gap(Measure.PEAK, Set.of(), true, 0).amount()).isEqualTo(2);
    assertThat(gap(Measure.PEAK, Set.of(), false, 3).amount()).isEqualTo(9);
    var toJanuary = new Labels(JANUARY, Measure.PEAK, Set.of(), false, 0);
    assertThat(FundingGap.of(PATH, toJanuary).amount()).isZero();
  }

  @Test
  void withoutAGapNoMonthIsNamed() {
    assertThat(FundingGap.of(PATH, new Labels(JANUARY, Measure.PEAK, Set.of(), false, 4)))
        .satisfies(gap -> {
          assertThat(gap.amount()).isZero();
          assertThat(gap.reached()).isEmpty();
        });
  }

  @Test
  void aGapThatIsThereFromTheOpeningIsDatedBeforeThePath() {
    FundingGap gap = gap(Measure.PEAK, Set.of(), false, 30);

    assertThat(gap.amount()).isEqualTo(36);
    var recovering = new CashPath(JANUARY, 1, 0, List.of(5.0), Map.of());
    assertThat(
            FundingGap.of(recovering, new Labels(JANUARY, Measure.PEAK, Set.of(), false, 4))
                .reached())
        .isEqualTo(Optional.of(YearMonth.of(2025, 12)));
  }

  @Test
  void aHorizonOutsideThePathIsRefused() {
    assertThatThrownBy(() ->
            FundingGap.of(
                PATH, new Labels(YearMonth.of(2027, 1), Measure.PEAK, Set.of(), false, 0)))
        .hasMessage("the horizon 2027-01 lies outside the path from 2026-01 to 2026-03");
  }

  @Test
  void aPathThatDoesNotAddUpIsRefused() {
    assertThatThrownBy(() -> new CashPath(JANUARY, 1, 0, List.of(), Map.of()))
        .hasMessage("a cash path needs at least one month from 2026-01");
    assertThatThrownBy(() -> new CashPath(JANUARY, 1, 0, List.of(1.0, Double.NaN), Map.of()))
        .hasMessage("the flow of 2026-02 must be finite, got NaN");
    assertThatThrownBy(() -> new CashPath(JANUARY, 1, -2, List.of(1.0), Map.of()))
        .hasMessage("the undrawn lines must be at least 0, got -2.0");
    assertThatThrownBy(() ->
            new CashPath(
                JANUARY, 1, 0, List.of(1.0), Map.of(Bindingness.BINDING, List.of(1.0, 2.0))))
        .hasMessage("what is due (binding) has 2 months, the flows have 1");
    assertThatThrownBy(() -> new Labels(JANUARY, Measure.PEAK, Set.of(), false, Double.NaN))
        .hasMessage("the minimum cash must be finite, got NaN");
  }

  @Test
  void thePeakIsJustEnoughAndNeverBelowTheEnd() {
    GeneratedCases.forEach(random -> {
      CashPath path = path(random);
      double minimum = random.nextDouble(-20, 20);
      var counted = EnumSet.noneOf(Bindingness.class);
      for (Bindingness bindingness : Bindingness.values()) {
        if (random.nextBoolean()) {
          counted.add(bindingness);
        }
      }
      var peak = FundingGap.of(path, new Labels(path.last(), Measure.PEAK, counted, true, minimum));
      var end =
          FundingGap.of(
              path, new Labels(path.last(), Measure.END_OF_HORIZON, counted, true, minimum));
      var raised =
          new CashPath(
              path.first(),
              path.openingCash() + peak.amount(),
              path.undrawnLines(),
              path.flows(),
              path.commitmentsDue());

      assertThat(peak.amount()).isGreaterThanOrEqualTo(end.amount());
      assertThat(FundingGap.of(raised, peak.labels()).amount()).isCloseTo(0, within(1e-9));
    });
  }

  @Test
  void countingMoreCommitmentsNeverShrinksTheGap() {
    GeneratedCases.forEach(random -> {
      CashPath path = path(random);
      double before = 0;
      var counted = EnumSet.noneOf(Bindingness.class);
      for (Bindingness bindingness : Bindingness.values()) {
        counted.add(bindingness);
        double amount =
            FundingGap.of(path, new Labels(path.last(), Measure.PEAK, counted, false, 0)).amount();
        assertThat(amount).isGreaterThanOrEqualTo(before - 1e-9);
        before = amount;
      }
    });
  }

  private static CashPath path(SplittableRandom random) {
    int months = random.nextInt(1, 60);
    var due = new EnumMap<Bindingness, List<Double>>(Bindingness.class);
    for (Bindingness bindingness : Bindingness.values()) {
      if (random.nextBoolean()) {
        due.put(bindingness, amounts(random, months, 0, 3));
      }
    }
    return new CashPath(
        JANUARY,
        random.nextDouble(-10, 100),
        random.nextDouble(0, 20),
        amounts(random, months, -10, 10),
        due);
  }

  private static List<Double> amounts(SplittableRandom random, int months, double from, double to) {
    var amounts = new ArrayList<Double>();
    for (int i = 0; i < months; i++) {
      amounts.add(random.nextDouble(from, to));
    }
    return amounts;
  }

  private static FundingGap gap(
      Measure measure, Set<Bindingness> counted, boolean lines, double minimum) {
    return FundingGap.of(PATH, new Labels(PATH.last(), measure, counted, lines, minimum));
  }
}
