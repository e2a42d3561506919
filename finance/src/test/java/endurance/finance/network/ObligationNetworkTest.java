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
            "lab: outsideAssets is -1.0; state a finite amount of at least 0, an overdraft as an"
                + " obligation",
            "lab: id is given twice; give each party an id of its own",
            "lease: creditor is 'lab', its debtor; leave out what is owed to oneself",
            "loan: debtor is 'nobody'; name a party of the network",
            "loan: amount is NaN; state a finite amount of at least 0, the debtor as the one who pays",
            "loan: rank is 0; rank from 1, which is paid first");
  }

  @Test
  void anAmountInAnotherCurrencyNeedsARate() {
    List<Obligation> obligations =
        List.of(Obligation.between("loan", "lab", "vendor", 100, EUR, 1));

    assertThat(objections(TWO, obligations))
        .containsExactly("loan: currency is EUR; give a rate into USD as of 2026-02-03");

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
            "vendor: part held by others is 1.1; let the stakes in it sum to at most 1");
    assertThat(holdings(new Holding("lab", "vendor", 1), new Holding("vendor", "lab", 1)))
        .containsExactly(
            "lab, vendor: part held by others is 1 within the group; leave part of the group to"
                + " owners outside it");
    assertThat(holdings(new Holding("lab", "vendor", 1), new Holding("vendor", "bank", 1)))
        .isEmpty();
    assertThat(holdings(new Holding("lab", "lab", 0.1)))
        .containsExactly(
            "holding of lab in lab: issuer is its holder; leave out a party's own shares");
    assertThat(holdings(new Holding("lab", "vendor", -0.1)))
        .containsExactly("holding of lab in vendor: part is -0.1; state a part between 0 and 1");
  }

  @Test
  void anInjectionRaisesTheAssetsOfOneParty() {
    ObligationNetwork network =
        ObligationNetwork.of(Sketch.DOLLARS, TWO, List.of(), List.of()).orThrow();

    assertThat(network.withInjection("lab", 7).orThrow().parties())
        .containsExactly(new Party("lab", 17), new Party("vendor", 5));
    assertThat(network.withInjection("lab", -7).objections())
        .extracting(Objection::toString)
        .containsExactly("lab: injection is -7.0; state a finite amount of at least 0");
    assertThat(network.withInjection("state", 7).objections())
        .extracting(Objection::toString)
        .containsExactly("injection: party is 'state'; name a party of the network");
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
