package endurance.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.CommitmentLedger.Heading;
import endurance.finance.CommitmentLedger.Line;
import endurance.finance.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommitmentLedgerTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final LocalDate BEFORE_EVERYTHING = LocalDate.of(2020, 1, 1);

  @Test
  void linesAreByCounterpartyKindBindingnessAndYear() {
    var ledger =
        CommitmentLedger.of(
            BEFORE_EVERYTHING,
            USD,
            List.of(
                commitment("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 240),
                commitment("oracle", CommitmentKind.LEASE, Bindingness.BINDING, 24),
                commitment("oracle", CommitmentKind.PURCHASE, Bindingness.ANNOUNCED, 12)));

    // Twelve of the 24 months lie in 2027 and ten in 2028, two in 2026.
    assertThat(ledger.due())
        .containsEntry(
            new Line("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 2026), dollars("20"))
        .containsEntry(
            new Line("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 2027), dollars("120"))
        .containsEntry(
            new Line("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 2028), dollars("100"))
        .containsEntry(
            new Line("oracle", CommitmentKind.LEASE, Bindingness.BINDING, 2027), dollars("12"))
        .containsEntry(
            new Line("oracle", CommitmentKind.PURCHASE, Bindingness.ANNOUNCED, 2028), dollars("5"))
        .hasSize(9);
  }

  @Test
  void totalsAddCounterpartiesButNeverKindsOrBindingness() {
    var ledger =
        CommitmentLedger.of(
            BEFORE_EVERYTHING,
            USD,
            List.of(
                commitment("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 240),
                commitment("azure", CommitmentKind.PURCHASE, Bindingness.BINDING, 24),
                commitment("azure", CommitmentKind.DEBT, Bindingness.BINDING, 48),
                commitment("azure", CommitmentKind.PURCHASE, Bindingness.FRAMEWORK, 72)));

    assertThat(ledger.totals())
        .contains(
            Map.entry(
                new Heading(CommitmentKind.PURCHASE, Bindingness.BINDING, 2027), dollars("132")),
            Map.entry(new Heading(CommitmentKind.DEBT, Bindingness.BINDING, 2027), dollars("24")),
            Map.entry(
                new Heading(CommitmentKind.PURCHASE, Bindingness.FRAMEWORK, 2027), dollars("36")))
        .hasSize(9);
  }

  @Test
  void whatFellDueBeforeTheMonthOfTheAsOfDateIsLeftOut() {
    var commitment = commitment("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 240);

    var ledger = CommitmentLedger.of(LocalDate.of(2027, 3, 31), USD, List.of(commitment));

    assertThat(ledger.due().firstEntry())
        .isEqualTo(
            Map.entry(
                new Line("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 2027),
                dollars("100")));
    assertThat(CommitmentLedger.of(LocalDate.of(2030, 1, 1), USD, List.of(commitment)).due())
        .isEmpty();
  }

  @Test
  void anEmptyLedgerOwesNothing() {
    var ledger = CommitmentLedger.of(BEFORE_EVERYTHING, USD, List.of());

    assertThat(ledger.due()).isEmpty();
    assertThat(ledger.totals()).isEmpty();
  }

  @Test
  void anotherCurrencyIsRefused() {
    var commitment = commitment("oracle", CommitmentKind.PURCHASE, Bindingness.BINDING, 240);

    assertThatThrownBy(() ->
            CommitmentLedger.of(
                BEFORE_EVERYTHING, Currency.getInstance("EUR"), List.of(commitment)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "commitment oracle-PURCHASE is in USD and cannot enter a ledger in EUR; make a ledger"
                + " for each currency");
  }

  @Test
  void monthsOfEveryScheduleSumToTheAmountToTheCent() {
    GeneratedCases.forEach(random -> {
      Commitment commitment = GeneratedCommitments.next(random, "c");
      var exact = CommitmentSchedule.exactlyDue(commitment);
      var approximate = CommitmentSchedule.due(commitment);

      assertThat(exact.values().stream().reduce(Money.zero(USD), Money::plus))
          .isEqualTo(Money.rounded(commitment.amount(), USD));
      assertThat(exact.keySet()).isEqualTo(approximate.keySet());
      // Two steps of rounding (year, month) move a month by less than two cents.
      approximate.forEach((month, amount) ->
          assertThat(exact.getOrDefault(month, Money.zero(USD)).majorUnits())
              .isCloseTo(BigDecimal.valueOf(amount), within(new BigDecimal("0.02"))));
    });
  }

  @Test
  void linesAndTotalsBothSumToWhatWasEnteredAndOrderDoesNotMatter() {
    GeneratedCases.forEach(random -> {
      List<Commitment> commitments = GeneratedCommitments.several(random);
      Money entered =
          commitments.stream()
              .map(commitment -> Money.rounded(commitment.amount(), USD))
              .reduce(Money.zero(USD), Money::plus);

      var ledger = CommitmentLedger.of(BEFORE_EVERYTHING, USD, commitments);

      assertThat(ledger.due().values().stream().reduce(Money.zero(USD), Money::plus))
          .isEqualTo(entered);
      assertThat(ledger.totals().values().stream().reduce(Money.zero(USD), Money::plus))
          .isEqualTo(entered);
      assertThat(CommitmentLedger.of(BEFORE_EVERYTHING, USD, commitments.reversed()))
          .isEqualTo(ledger);
    });
  }

  private static Commitment commitment(
      String counterparty, CommitmentKind kind, Bindingness bindingness, double amount) {
    return new Commitment(
        counterparty + "-" + kind,
        counterparty,
        kind,
        bindingness,
        "USD",
        amount,
        YearMonth.of(2026, 11),
        YearMonth.of(2028, 10),
        new Schedule.Level(),
        "a test");
  }

  private static Money dollars(String amount) {
    return Money.exactly(new BigDecimal(amount), USD);
  }
}
