package endurance.finance.actus;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Objection;
import endurance.finance.event.EventType;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Terms that can each be read and do not go together. */
class ContradictionsTest {

  private static final LocalDateTime LATER = LocalDateTime.parse("2040-01-01T00:00:00");

  // 1000 from 2026 to 2027 at 10 %.
  private static final Map<String, Object> NOTE =
      Map.of(
          "contractType", "PAM",
          "contractID", "note",
          "contractRole", "RPA",
          "statusDate", "2025-12-31",
          "currency", "USD",
          "notionalPrincipal", "1000",
          "initialExchangeDate", "2026-01-01",
          "maturityDate", "2027-01-01",
          "nominalInterestRate", "0.1",
          "dayCountConvention", "30E360");

  @Test
  void aTradeAfterTheEndIsRefused() {
    assertThat(objections(note(Map.of("purchaseDate", "2028-01-01", "priceAtPurchaseDate", "900"))))
        .containsExactly(
            "contract note: purchaseDate '2028-01-01T00:00' is after the maturityDate"
                + " 2027-01-01T00:00; correct one of the two");
    assertThat(
            objections(
                note(Map.of("terminationDate", "2028-01-01", "priceAtTerminationDate", "900"))))
        .containsExactly(
            "contract note: terminationDate '2028-01-01T00:00' is after the maturityDate"
                + " 2027-01-01T00:00; correct one of the two");
  }

  @Test
  void aFeeWithoutDatesIsRefused() {
    assertThat(objections(note(Map.of("feeRate", "0.01", "feeBasis", "N"))))
        .containsExactly("contract note: cycleAnchorDateOfFee is missing; add it to the terms");
  }

  @Test
  void anIndexWithoutDatesIsRefused() {
    assertThat(
            objections(
                note(
                    Map.of(
                        "scalingEffect", "IOO",
                        "scalingIndexAtContractDealDate", "100",
                        "marketObjectCodeOfScalingIndex", "CPI"))))
        .containsExactly(
            "contract note: cycleAnchorDateOfScalingIndex is missing; add it to the terms");
  }

  @Test
  void aCycleThatCannotBeReadIsReportedOnce() {
    assertThat(objections(note(Map.of("feeRate", "5", "feeBasis", "A", "cycleOfFee", "monthly"))))
        .containsExactly(
            "contract note: cycleOfFee 'monthly' is no cycle; write one such as P3ML1");
  }

  @Test
  void aPaymentInTheWrongUnitsIsRefused() {
    Map<String, Object> terms =
        note(
            Map.of(
                "contractType", "LAM",
                "notionalPrincipal", "1e12",
                "nextPrincipalRedemptionPayment", "0.01",
                "cycleOfPrincipalRedemption", "P1YL1"));
    terms.remove("maturityDate");

    assertThat(objections(terms))
        .containsExactly(
            "contract note: nextPrincipalRedemptionPayment '0.01' needs more than 36525 payments"
                + " to redeem 1.0E12; give a payment in the units of the principal, or a"
                + " maturityDate");
  }

  @Test
  void anAnnuityIsNotPaidOffAfterItsEnd() {
    assertThat(
            objections(
                note(
                    Map.of(
                        "contractType", "ANN",
                        "cycleOfPrincipalRedemption", "P1ML1",
                        "amortizationDate", "2030-01-01"))))
        .containsExactly(
            "contract note: amortizationDate '2030-01-01T00:00' is after the maturityDate"
                + " 2027-01-01T00:00; correct one of the two");
  }

  @Test
  void legsOfOneNameAreRefused() {
    Map<String, Object> leg = note(Map.of());
    leg.remove("contractRole");

    assertThat(objections(around("SWAPS", "RFL", Map.of("FIL", leg, "SEL", leg), Map.of())))
        .containsExactly(
            "contract deal: contractStructure 'note' is the contractID of both legs, so that no"
                + " event says whose it is; give each leg an id of its own");
  }

  @Test
  void aSwapIsNotPaidInAThirdCurrency() {
    Map<String, Object> first = note(Map.of());
    first.remove("contractRole");
    var second = new HashMap<>(first);
    second.put("contractID", "other");

    assertThat(
            objections(
                around(
                    "SWAPS",
                    "RFL",
                    Map.of("FIL", first, "SEL", second),
                    Map.of("settlementCurrency", "EUR"))))
        .containsExactly(
            "contract deal: settlementCurrency 'EUR' is another than the currency USD, and this"
                + " type pays in that one; leave it out, or give it to the contracts beneath");
  }

  @Test
  void aDebtIsCoveredInItsOwnCurrency() {
    assertThat(
            objections(
                around(
                    "CEG",
                    "SEL",
                    Map.of("COVE", note(Map.of("currency", "EUR"))),
                    Map.of("creditEventTypeCovered", "DF"))))
        .containsExactly(
            "contract deal: currency 'USD' is not that of the covered note, EUR; cover debts in"
                + " their own currency");
  }

  @Test
  void whatIsObservedMustBeANumber() {
    Map<String, Object> floating =
        note(
            Map.of(
                "cycleAnchorDateOfRateReset", "2026-07-01",
                "marketObjectCodeOfRateReset", "SOFR"));
    LocalDateTime july = LocalDateTime.parse("2026-07-01T00:00:00");

    assertThat(objections(floating, Observations.NONE.with("SOFR", july, Double.NaN)))
        .containsExactly(
            "contract note: RR of 2026-07-01T00:00 'SOFR' is not observed at that time; add its"
                + " value to the observations");
    assertThat(
            objections(
                note(Map.of()),
                Observations.NONE.with(
                    ObservedEvent.of("note", july, EventType.PRINCIPAL_PREPAYMENT, -5))))
        .containsExactly(
            "contract note: PP of 2026-07-01T00:00 '-5.0' is not finite and at least 0; give the"
                + " amount without a sign: the type says which way it goes");
  }

  private static Map<String, Object> note(Map<String, Object> changes) {
    var terms = new HashMap<>(NOTE);
    terms.putAll(changes);
    return terms;
  }

  private static Map<String, Object> around(
      String type, String role, Map<String, Object> objects, Map<String, Object> more) {
    Map<String, Object> terms = new HashMap<>(more);
    terms.put("contractType", type);
    terms.put("contractID", "deal");
    terms.put("contractRole", role);
    terms.put("statusDate", "2025-12-31");
    terms.put("currency", "USD");
    terms.put(
        "contractStructure",
        objects.entrySet().stream()
            .map(each ->
                Map.of(
                    "object", each.getValue(),
                    "referenceType", "CNT",
                    "referenceRole", each.getKey()))
            .toList());
    return terms;
  }

  private static List<String> objections(Map<String, Object> terms) {
    return objections(terms, Observations.NONE);
  }

  private static List<String> objections(Map<String, Object> terms, Observations observed) {
    return new ActusReader()
        .read(terms).then(contract -> contract.events(observed, LATER)).objections().stream()
            .map(Objection::toString)
            .toList();
  }
}
