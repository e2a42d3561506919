package endurance.finance.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.finance.Objection;
import endurance.finance.money.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObligationNetworkTest {

  private static final Currency USD = Sketch.USD;
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final List<Party> TWO = List.of(new Party("lab", 10), new Party("vendor", 5));

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertThat(
            objections(
                List.of(new Party("lab", -1), new Party("lab", 5)),
                List.of(
                    Obligation.between("lease", "lab", "lab", 1, USD, 1),
                    Obligation.between("loan", "nobody", "lab", Double.NaN, USD, 0))))
        .containsExactly(
            "party lab: outsideAssets '-1.0' is not finite and at least 0; give what it owns, and"
                + " an"
                + " overdraft as an obligation",
            "party lab: id 'lab' is given twice; give each party an id of its own",
            "obligation lease: creditor 'lab' is its debtor; leave out what is owed to oneself",
            "obligation loan: debtor 'nobody' is no party of the network; name one that is, or"
                + " add it",
            "obligation loan: amount 'NaN' is not finite and at least 0; give what the debtor owes,"
                + " without a sign",
            "obligation loan: rank '0' is below 1; rank from 1, which is paid first");
  }

  @Test
  void anAmountInAnotherCurrencyNeedsARate() {
    List<Obligation> obligations =
        List.of(Obligation.between("loan", "lab", "vendor", 100, EUR, 1));

    assertThat(objections(TWO, obligations))
        .containsExactly(
            "obligation loan: currency 'EUR' has no rate; give its rate into USD as of"
                + " 2026-02-03, or"
                + " the amount in USD");

    var rates =
        new ExchangeRates(USD, LocalDate.of(2026, 2, 3), Map.of(EUR, new BigDecimal("1.18")));
    ObligationNetwork network = ObligationNetwork.of(rates, TWO, obligations, List.of()).orThrow();
    assertThat(network.obligations().getFirst().amount()).isEqualTo(118.0);
    assertThat(network.obligations().getFirst().currency()).isEqualTo(USD);
  }

  @Test
  void aRateThatIsNoneIsRefused() {
    LocalDate date = LocalDate.of(2026, 2, 3);
    assertThatThrownBy(() -> new ExchangeRates(USD, date, Map.of(EUR, BigDecimal.ZERO)))
        .hasMessage("no rate from EUR into USD can be 0");
    assertThatThrownBy(() -> new ExchangeRates(USD, date, Map.of(USD, BigDecimal.TEN)))
        .hasMessage("no rate from USD into USD can be 10");
  }

  @Test
  void stakesSumToAtMostTheWholeAndLeaveAnOwnerOutside() {
    assertThat(holdings(new Holding("lab", "vendor", 0.7), new Holding("bank", "vendor", 0.4)))
        .containsExactly(
            "party vendor: part held by others '1.1' is more than the whole; let the stakes in it"
                + " sum to at most 1");
    assertThat(holdings(new Holding("lab", "vendor", 1), new Holding("vendor", "lab", 1)))
        .containsExactly(
            "parties lab, vendor: part held by others '1' is all held within the group, so that"
                + " nothing says what it is worth; leave part of the group to owners outside it");
    assertThat(holdings(new Holding("lab", "vendor", 1), new Holding("vendor", "bank", 1)))
        .isEmpty();
    assertThat(holdings(new Holding("lab", "lab", 0.1)))
        .containsExactly(
            "holding of lab in lab: issuer 'lab' is its holder; leave out a party's own shares");
    assertThat(holdings(new Holding("lab", "vendor", -0.1)))
        .containsExactly(
            "holding of lab in vendor: part '-0.1' is no part of a whole; give a part from 0 to 1");
  }

  @Test
  void anInjectionRaisesTheAssetsOfOneParty() {
    ObligationNetwork network =
        ObligationNetwork.of(Sketch.DOLLARS, TWO, List.of(), List.of()).orThrow();

    assertThat(network.withInjection("lab", 7).orThrow().parties())
        .containsExactly(new Party("lab", 17), new Party("vendor", 5));
    assertThat(network.withInjection("lab", -7).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "party lab: injection '-7.0' is not finite and at least 0; give it something, or"
                + " nothing");
    assertThat(network.withInjection("state", 7).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "injection: party 'state' is no party of the network; name one that is, or add it");
  }

  private static List<String> holdings(Holding... holdings) {
    List<Party> parties =
        List.of(new Party("lab", 10), new Party("vendor", 5), new Party("bank", 5));
    return ObligationNetwork.of(Sketch.DOLLARS, parties, List.of(), List.of(holdings))
        .objections()
        .stream()
        .map(Objection::toString)
        .toList();
  }

  private static List<String> objections(List<Party> parties, List<Obligation> obligations) {
    return ObligationNetwork.of(Sketch.DOLLARS, parties, obligations, List.of())
        .objections()
        .stream()
        .map(Objection::toString)
        .toList();
  }
}
