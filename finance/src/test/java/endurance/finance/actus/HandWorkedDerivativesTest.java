package endurance.finance.actus;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Vetted;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.EventType;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Performance;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Contracts on other contracts and on prices, worked out by hand. */
class HandWorkedDerivativesTest {

  private static final LocalDateTime LATER = day("2040-01-01");

  @Test
  void anOptionMayBeExercisedBeforeItsEnd() {
    // At 130 a call at 100 is worth 30; the price at maturity no longer matters.
    Map<String, Object> call = option("optionType", "C", "optionExerciseType", "A");
    Observations observed =
        Observations.NONE
            .with("SHARE", day("2026-06-01"), 130)
            .with(ObservedEvent.of("deal", day("2026-06-01"), EventType.EXERCISE, 0));

    assertThat(lines(call, observed)).containsExactly("2026-06-01 XD 0", "2026-06-03 STD 30");
    // One that may not waits for its maturity.
    Observations later = observed.with("SHARE", day("2026-12-01"), 90);
    assertThat(lines(option("optionType", "C", "optionExerciseType", "E"), later))
        .containsExactly("2026-12-01 MD 0", "2026-12-01 XD 0", "2026-12-03 STD 0");
  }

  @Test
  void aCollarPaysOnBothSides() {
    Map<String, Object> collar = option("optionType", "CP", "optionStrike2", 80);

    assertThat(lines(collar, Observations.NONE.with("SHARE", day("2026-12-01"), 110)))
        .endsWith("2026-12-03 STD 10");
    assertThat(lines(collar, Observations.NONE.with("SHARE", day("2026-12-01"), 65)))
        .endsWith("2026-12-03 STD 15");
    assertThat(lines(collar, Observations.NONE.with("SHARE", day("2026-12-01"), 90)))
        .endsWith("2026-12-03 STD 0");
  }

  @Test
  void deliveryAndExercisesYetToComeAreRefused() {
    Map<String, Object> delivered = option("optionType", "C", "deliverySettlement", "D");
    Map<String, Object> exercised =
        option("optionType", "C", "exerciseDate", "2026-06-01", "exerciseAmount", 5);

    assertThat(objections(delivered, Observations.NONE))
        .containsExactly(
            "contract deal: deliverySettlement 'D' asks for the thing itself to be delivered; "
                + "write S, for a settlement in cash");
    assertThat(objections(exercised, Observations.NONE))
        .containsExactly(
            "contract deal: exerciseDate '2026-06-01T00:00' is after the statusDate "
                + "2025-12-31T00:00; leave out an exercise that has not taken place yet");
  }

  @Test
  void aGuaranteeEarnsItsFeeAndPaysWhatIsOwed() {
    // 1 % a year on 1000, half-yearly: 5; default in October, three months after: 2.5 more, and the
    // 1000.
    Map<String, Object> guarantee =
        deal(
            "CEG",
            "SEL",
            "contractStructure",
            List.of(reference("COVE", loan("debt", "USD", 0.1))),
            "creditEventTypeCovered",
            "DF",
            "feeRate",
            0.01,
            "feeBasis",
            "N",
            "cycleAnchorDateOfFee",
            "2026-07-01",
            "cycleOfFee",
            "P6ML1",
            "dayCountConvention",
            "30E360",
            "purchaseDate",
            "2026-01-01",
            "priceAtPurchaseDate",
            20,
            "notionalPrincipal",
            1000);

    assertThat(lines(guarantee, defaulting("2026-10-01")))
        .containsExactly(
            "2026-01-01 PRD 20", "2026-07-01 FP -5", "2026-10-01 XD 0", "2026-10-01 STD -1002.5");
    assertThat(lines(guarantee, Observations.NONE))
        .containsExactly(
            "2026-01-01 PRD 20", "2026-07-01 FP -5", "2027-01-01 FP -5", "2027-01-01 MD 0");
  }

  @Test
  void coverMayFollowTheMarketValue() {
    Map<String, Object> debt = loan("debt", "USD", 0.1);
    debt.put("marketObjectCode", "BOND");
    Map<String, Object> guarantee =
        deal(
            "CEG",
            "BUY",
            "contractStructure",
            List.of(reference("COVE", debt)),
            "guaranteedExposure",
            "MV",
            "coverageOfCreditEnhancement",
            0.8,
            "creditEventTypeCovered",
            List.of("DQ", "DF"));
    Observations observed = defaulting("2026-10-01").with("BOND", day("2026-10-01"), 700);

    assertThat(lines(guarantee, observed)).containsExactly("2026-10-01 XD 0", "2026-10-01 STD 560");
    assertThat(objections(guarantee, defaulting("2026-10-01")))
        .containsExactly(
            "contract deal: guaranteedExposure 'MV' needs 'BOND', which is not observed at "
                + "2026-10-01T00:00; add its value to the observations");
  }

  @Test
  void aPledgePaysNoMoreThanItFetches() {
    // 3 at 200 each are worth 600, less than the 1000 owed.
    Map<String, Object> gold =
        deal("COM", "RPA", "contractID", "gold", "marketObjectCode", "GOLD", "quantity", 3);
    Map<String, Object> collateral =
        deal(
            "CEC",
            "BUY",
            "contractStructure",
            List.of(reference("COVE", loan("debt", "USD", 0.1)), reference("COVI", gold)),
            "creditEventTypeCovered",
            "DF");
    Observations observed = defaulting("2026-10-01").with("GOLD", day("2026-10-01"), 200);

    assertThat(lines(collateral, observed))
        .containsExactly("2026-10-01 XD 0", "2026-10-01 STD 600");
  }

  @Test
  void whatIsKnownByNameOnlyCannotBeMeasured() {
    Map<String, Object> guarantee =
        deal(
            "CEG",
            "BUY",
            "contractStructure",
            List.of(reference("COVE", Map.of("contractIdentifier", "debt"))),
            "maturityDate",
            "2027-01-01",
            "creditEventTypeCovered",
            "DF");

    assertThat(objections(guarantee, defaulting("2026-10-01")))
        .containsExactly(
            "contract deal: contractStructure 'debt' is known by name only, so that its principal "
                + "is not known; give its terms, or a notionalPrincipal");
  }

  @Test
  void onlyOneCurrencyCanBeNetted() {
    // 10 % in, 6 % out, on 1000 that cancel.
    Map<String, Object> swap = swap("USD");

    assertThat(lines(swap, Observations.NONE))
        .containsExactly("2026-01-01 IED 0", "2027-01-01 IP 40", "2027-01-01 MD 0");
    assertThat(objections(swap("EUR"), Observations.NONE))
        .containsExactly(
            "contract deal: deliverySettlement 'S' nets USD against EUR; "
                + "write D, or give both legs one currency");
  }

  @Test
  void aCapPaysWhatTheRateCostsAboveIt() {
    // 1000 at 9 % instead of 7 % for half a year.
    Map<String, Object> floating = loan("debt", "USD", 0.05);
    floating.put("cycleOfInterestPayment", "P6ML1");
    floating.put("cycleAnchorDateOfRateReset", "2026-07-01");
    floating.put("marketObjectCodeOfRateReset", "RATE");
    Map<String, Object> cap =
        deal(
            "CAPFL",
            "BUY",
            "contractStructure",
            List.of(reference("UDL", floating)),
            "lifeCap",
            0.07,
            "lifeFloor",
            0.01);

    assertThat(lines(cap, Observations.NONE.with("RATE", day("2026-07-01"), 0.09)))
        .containsExactly("2026-07-01 IP 0", "2027-01-01 IP 10");
  }

  private static Map<String, Object> swap(String other) {
    return deal(
        "SWAPS",
        "RFL",
        "contractStructure",
        List.of(
            reference("FIL", loan("first", "USD", 0.1)),
            reference("SEL", loan("second", other, 0.06))),
        "deliverySettlement",
        "S");
  }

  private static Map<String, Object> option(Object... more) {
    Map<String, Object> option =
        deal(
            "OPTNS",
            "BUY",
            "contractStructure",
            List.of(reference("UDL", Map.of("marketObjectCode", "SHARE"))),
            "maturityDate",
            "2026-12-01",
            "optionStrike1",
            100,
            "deliverySettlement",
            "S",
            "settlementPeriod",
            "P2D");
    return put(option, more);
  }

  /** 1000 for the year 2026; the side is that of the contract around it, or the lender. */
  private static Map<String, Object> loan(String id, String currency, double rate) {
    Map<String, Object> loan =
        deal(
            "PAM",
            "RPA",
            "contractID",
            id,
            "currency",
            currency,
            "notionalPrincipal",
            1000,
            "initialExchangeDate",
            "2026-01-01",
            "maturityDate",
            "2027-01-01",
            "nominalInterestRate",
            rate,
            "dayCountConvention",
            "30E360");
    if (!id.equals("debt")) {
      loan.remove("contractRole");
    }
    return loan;
  }

  private static Map<String, Object> deal(String type, String role, Object... more) {
    var deal = new HashMap<String, Object>();
    put(
        deal,
        "contractType",
        type,
        "contractID",
        "deal",
        "contractRole",
        role,
        "statusDate",
        "2025-12-31",
        "currency",
        "USD");
    return put(deal, more);
  }

  private static Map<String, Object> put(Map<String, Object> terms, Object... more) {
    for (int i = 0; i < more.length; i += 2) {
      terms.put(more[i].toString(), more[i + 1]);
    }
    return terms;
  }

  private static Map<String, Object> reference(String role, Map<String, Object> object) {
    return Map.of("object", object, "referenceRole", role);
  }

  private static Observations defaulting(String date) {
    return Observations.NONE.with(
        new ObservedEvent(
            "debt", day(date), EventType.CREDIT_EVENT, 0, Optional.of(Performance.DF)));
  }

  private static Vetted<List<ContractEvent>> events(Map<String, Object> terms, Observations seen) {
    return new ActusReader().read(terms).then(contract -> contract.events(seen, LATER));
  }

  private static List<String> lines(Map<String, Object> terms, Observations seen) {
    return events(terms, seen).orThrow().stream()
        .map(event ->
            "%s %s %s"
                .formatted(
                    event.time().toLocalDate(),
                    event.type().acronym(),
                    String.format(Locale.ROOT, "%.4f", event.payoff() + 0.0)
                        .replaceAll("\\.?0+$", "")
                        .replaceAll("^-0$", "0")))
        .toList();
  }

  private static List<String> objections(Map<String, Object> terms, Observations seen) {
    return events(terms, seen).objections().stream().map(Object::toString).toList();
  }

  private static LocalDateTime day(String date) {
    return LocalDateTime.parse(date + "T00:00:00");
  }
}
