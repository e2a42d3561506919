package endurance.finance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TakeOrPayTest {

  private static final Offset<Double> ROUNDING = within(1e-9);

  @Test
  void excessLowersTheLevelOfLaterYearsUntilItLapses() {
    TakeOrPayTerms terms = carryForward(2);

    // 20 beyond the annual quantity; 10 and 5 of it cover the next two years, 5 lapse in year 3.
    List<TakeOrPaySettlement> years =
        TakeOrPay.run(
            terms, List.of(YearTake.of(120), YearTake.of(70), YearTake.of(75), YearTake.of(60)));

    assertThat(years)
        .extracting(TakeOrPaySettlement::carryForwardEarned)
        .containsExactly(20.0, 0.0, 0.0, 0.0);
    assertThat(years)
        .extracting(TakeOrPaySettlement::carryForwardUsed)
        .containsExactly(0.0, 10.0, 5.0, 0.0);
    assertThat(years)
        .extracting(TakeOrPaySettlement::carryForwardLapsed)
        .containsExactly(0.0, 0.0, 5.0, 0.0);
    assertThat(years)
        .extracting(TakeOrPaySettlement::obligation)
        .containsExactly(80.0, 70.0, 75.0, 80.0);
    assertThat(years)
        .extracting(TakeOrPaySettlement::deficiency)
        .containsExactly(0.0, 0.0, 0.0, 20.0);
    assertThat(years)
        .extracting(TakeOrPaySettlement::cash)
        .containsExactly(1200.0, 700.0, 750.0, 800.0);
  }

  @Test
  void makeUpTakenDoesNotCountAsExcess() {
    List<TakeOrPaySettlement> years =
        TakeOrPay.run(carryForward(2), List.of(YearTake.of(60), YearTake.of(130)));

    TakeOrPaySettlement second = years.getLast();
    assertThat(second.makeUpUsed()).isEqualTo(20);
    assertThat(second.carryForwardEarned()).isEqualTo(10);
    assertThat(second.cash()).isEqualTo(1100);
  }

  @Test
  void withoutCarryForwardAnExcessEarnsNothing() {
    TakeOrPaySettlement year =
        settleFirstYear(TakeOrPayTerms.withMakeUp(100, 0.8, 10, 2), YearTake.of(150));

    assertThat(year.carryForwardEarned()).isZero();
    assertThat(year.carryForwardLapsed()).isZero();
    assertThat(year.cash()).isEqualTo(1500);
  }

  @Test
  void theBuyerDoesNotPayForWhatTheSupplierFailedToDeliver() {
    TakeOrPayTerms terms = TakeOrPayTerms.withMakeUp(100, 0.8, 10, 2);

    TakeOrPaySettlement partly = settleFirstYear(terms, new YearTake(40, 30, 0));
    assertThat(partly.obligation()).isEqualTo(50);
    assertThat(partly.deficiency()).isEqualTo(10);
    assertThat(partly.cash()).isEqualTo(500);

    TakeOrPaySettlement wholly = settleFirstYear(terms, new YearTake(0, 90, 0));
    assertThat(wholly.obligation()).isZero();
    assertThat(wholly.cash()).isZero();
  }

  @Test
  void whatIsDeferredFallsDueInFullInItsYear() {
    // A quarter of the year moves two years on for a fee of 4 % of its price.
    TakeOrPayTerms terms = deferring(new Deferral(0.25, 2, 0.04));

    List<TakeOrPaySettlement> years =
        TakeOrPay.run(terms, List.of(new YearTake(60, 0, 25), YearTake.of(80), YearTake.of(100)));

    assertThat(years)
        .extracting(TakeOrPaySettlement::obligation)
        .containsExactly(55.0, 80.0, 105.0);
    assertThat(years).extracting(TakeOrPaySettlement::fallenDue).containsExactly(0.0, 0.0, 25.0);
    assertThat(years).extracting(TakeOrPaySettlement::deferralFee).containsExactly(0.0, 0.0, 10.0);
    assertThat(years).extracting(TakeOrPaySettlement::deficiency).containsExactly(0.0, 0.0, 5.0);
    assertThat(years).extracting(TakeOrPaySettlement::cash).containsExactly(600.0, 800.0, 1060.0);
  }

  @Test
  void whatIsDeferredBeyondTheLastYearIsStillOwed() {
    TakeOrPayTerms terms = deferring(new Deferral(0.25, 2, 0));

    List<TakeOrPaySettlement> years =
        TakeOrPay.run(terms, List.of(new YearTake(60, 0, 25), new YearTake(80, 0, 5)));

    assertThat(years.getLast().next().deferred())
        .isEqualTo(DatedQuantities.NONE.with(3, 25).with(4, 5));
  }

  @Test
  void deferringMoreThanAllowedIsRefused() {
    TakeOrPayTerms terms = deferring(new Deferral(0.25, 2, 0));
    TakeOrPayState start = TakeOrPayState.atStart(2027);

    assertThat(terms.mostDeferrable(0)).isEqualTo(25);
    assertThat(terms.mostDeferrable(70)).isCloseTo(10, ROUNDING);
    assertThat(terms.mostDeferrable(100)).isZero();
    assertThatThrownBy(() -> TakeOrPay.settle(terms, start, new YearTake(60, 0, 25.5)))
        .hasMessage("contract year 2027: at most 25.0 may be deferred, got 25.5");
    assertThatThrownBy(() ->
            TakeOrPay.settle(
                TakeOrPayTerms.withMakeUp(100, 0.8, 10, 2), start, new YearTake(60, 0, 1)))
        .hasMessage("contract year 2027: at most 0.0 may be deferred, got 1.0");
  }

  @Test
  void aYearOfTakingNothingCostsTheTakeOrPayLevel() {
    TakeOrPaySettlement year =
        settleFirstYear(TakeOrPayTerms.withMakeUp(100, 0.8, 10, 2), YearTake.of(0));

    assertThat(year.paidForTake()).isZero();
    assertThat(year.paidForDeficiency()).isEqualTo(800);
    assertThat(year.next().makeUp()).isEqualTo(DatedQuantities.NONE.with(3, 80));
  }

  @Test
  void noYearsMakeNoSettlements() {
    assertThat(TakeOrPay.run(TakeOrPayTerms.withMakeUp(100, 0.8, 10, 2), List.of())).isEmpty();
  }

  @Test
  void termsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> TakeOrPayTerms.withMakeUp(0, 0.8, 10, 2))
        .hasMessage("the annual quantity must be finite and above 0, got 0.0");
    assertThatThrownBy(() -> TakeOrPayTerms.withMakeUp(100, 80, 10, 2))
        .hasMessage("the take-or-pay level must lie between 0 and 1, got 80.0");
    assertThatThrownBy(() -> TakeOrPayTerms.withMakeUp(100, Double.NaN, 10, 2))
        .hasMessage("the take-or-pay level must lie between 0 and 1, got NaN");
    assertThatThrownBy(() -> TakeOrPayTerms.withMakeUp(100, 0.8, -1, 2))
        .hasMessage("the price must be finite and at least 0, got -1.0");
    assertThatThrownBy(() -> TakeOrPayTerms.withMakeUp(100, 0.8, 10, -1))
        .hasMessage("the life of make-up in years must be at least 0, got -1");
    assertThatThrownBy(() -> new Deferral(0.1, 0, 0))
        .hasMessage("a deferral must move by at least 1 year, got 0");
    assertThatThrownBy(() -> YearTake.of(Double.NaN))
        .hasMessage("the quantity taken must be finite and at least 0, got NaN");
  }

  @Test
  void aStateCannotHoldWhatHasAlreadyExpired() {
    assertThatThrownBy(() ->
            new TakeOrPayState(
                3, DatedQuantities.NONE.with(2, 20), DatedQuantities.NONE, DatedQuantities.NONE))
        .hasMessageStartingWith("contract year 3 begins with make-up of an earlier year");
  }

  private static TakeOrPayTerms carryForward(int life) {
    return new TakeOrPayTerms(
        100,
        0.8,
        10,
        2,
        new MakeUpThreshold.TakeOrPayLevel(),
        TakeOrPayTerms.UNCAPPED,
        life,
        Deferral.NONE);
  }

  private static TakeOrPayTerms deferring(Deferral deferral) {
    return new TakeOrPayTerms(
        100,
        0.8,
        10,
        2,
        new MakeUpThreshold.TakeOrPayLevel(),
        TakeOrPayTerms.UNCAPPED,
        0,
        deferral);
  }

  private static TakeOrPaySettlement settleFirstYear(TakeOrPayTerms terms, YearTake take) {
    return TakeOrPay.settle(terms, TakeOrPayState.atStart(1), take);
  }
}
