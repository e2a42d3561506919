package endurance.finance.actus;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.BusinessCalendar;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Observations;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActusReaderTest {

  private static final LocalDateTime LATER = LocalDateTime.parse("2040-01-01T00:00:00");

  // 1000 for a year at 10 %, interest twice: 1000 x 10 % x 180/360 = 50.
  private static final Map<String, Object> NOTE =
      Map.ofEntries(
          Map.entry("contractType", "PAM"),
          Map.entry("contractID", "note"),
          Map.entry("contractRole", "RPA"),
          Map.entry("statusDate", "2025-12-31"),
          Map.entry("currency", "USD"),
          Map.entry("notionalPrincipal", " 1000"),
          Map.entry("initialExchangeDate", "2026-01-01T00:00:00"),
          Map.entry("maturityDate", "2027-01-01T00:00"),
          Map.entry("nominalInterestRate", 0.1),
          Map.entry("cycleOfInterestPayment", "P6ML1"),
          Map.entry("dayCountConvention", "30E360"));

  @Test
  void numbersAndDatesMayBeTexts() {
    assertThat(lines(NOTE, Observations.NONE))
        .containsExactly(
            "2026-01-01T00:00 IED -1000.0 USD",
            "2026-07-01T00:00 IP 50.0 USD",
            "2027-01-01T00:00 IP 50.0 USD",
            "2027-01-01T00:00 MD 1000.0 USD");
  }

  @Test
  void theOtherSideSeesEverySignReversed() {
    List<ContractEvent> lent = events(NOTE, Observations.NONE);
    List<ContractEvent> owed = events(with("contractRole", "RPL"), Observations.NONE);

    assertThat(owed).hasSameSizeAs(lent);
    for (int i = 0; i < lent.size(); i++) {
      assertThat(owed.get(i).payoff() + lent.get(i).payoff()).isZero();
      assertThat(owed.get(i).position().notional() + lent.get(i).position().notional()).isZero();
    }
  }

  @Test
  void whatIsOutOfTheQuestionIsSaidWithTermValueAndRemedy() {
    assertThat(objections(with("nominalInterestRate", "ten percent")))
        .containsExactly(
            "contract note: nominalInterestRate 'ten percent' is no number; "
                + "write a decimal number such as 0.05");
  }

  /** Each line changes one term of the note, or takes it out, and gives the message. */
  @ParameterizedTest(name = "{0} = {1}")
  @CsvFileSource(resources = "refused-terms.csv", useHeadersInDisplayName = true)
  void aTermThatMakesNoSenseIsRefused(String term, String value, String message) {
    Map<String, Object> terms = with(term, value);
    if (value == null) {
      terms.remove(term);
    }

    assertThat(objections(terms)).containsExactly(message);
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    Map<String, Object> terms = with("calendar", "XX");
    terms.remove("currency");
    terms.put("statusDate", "yesterday");

    assertThat(objections(terms)).hasSize(3);
  }

  @Test
  void calendarsMayBeAdded() {
    Map<String, Object> terms = with("calendar", "NOWHERE");
    terms.put("businessDayConvention", "SCF");
    BusinessCalendar noJuly = day -> day.getMonthValue() != 7;

    Vetted<Contract> contract = new ActusReader(Map.of("NOWHERE", noJuly)).read(terms);

    assertThat(contract.then(read -> read.events(Observations.NONE, LATER)).orThrow())
        .extracting(event -> event.time().toLocalDate().toString())
        .contains("2026-08-01")
        .doesNotContain("2026-07-01");
  }

  @Test
  void paidInAnotherCurrencyOnlyAtARate() {
    Map<String, Object> terms = with("settlementCurrency", "EUR");
    terms.remove("nominalInterestRate");
    Observations quoted =
        Observations.NONE
            .with("USD/EUR", LocalDateTime.parse("2026-01-01T00:00:00"), 0.9)
            .with("USD/EUR", LocalDateTime.parse("2027-01-01T00:00:00"), 0.8);

    assertThat(lines(terms, quoted))
        .containsExactly("2026-01-01T00:00 IED -900.0 EUR", "2027-01-01T00:00 MD 800.0 EUR");
    assertThat(objections(terms))
        .containsExactly(
            "contract note: settlementCurrency 'EUR' differs from the currency USD, and no rate USD/EUR "
                + "above 0 is observed at 2026-01-01T00:00; add that rate to the observations");
  }

  @Test
  void aRateThatNobodyObservedIsNotGuessed() {
    Map<String, Object> terms = with("cycleAnchorDateOfRateReset", "2026-07-01T00:00:00");
    terms.put("marketObjectCodeOfRateReset", "SOFR");

    assertThat(objections(terms))
        .containsExactly(
            "contract note: RR of 2026-07-01T00:00 'SOFR' is not observed at that time; "
                + "add its value to the observations");
  }

  @Test
  void aChildInADifferentRoleContradictsItsSwap() {
    Map<String, Object> leg = new HashMap<>(NOTE);
    leg.put("contractRole", "RPL");
    Map<String, Object> swap =
        Map.of(
            "contractType", "SWAPS",
            "contractID", "swap",
            "contractRole", "RFL",
            "statusDate", "2025-12-31",
            "currency", "USD",
            "contractStructure",
                List.of(
                    Map.of("object", leg, "referenceType", "CNT", "referenceRole", "FIL"),
                    Map.of("object", leg, "referenceType", "CNT", "referenceRole", "SEL")));

    assertThat(objections(swap))
        .containsExactly(
            "contract note: contractRole 'RPL' contradicts the contract it is part of; "
                + "leave it out, or write RPA");
  }

  private static Map<String, Object> with(String term, Object value) {
    var terms = new HashMap<>(NOTE);
    if (value != null) {
      terms.put(term, value);
    }
    return terms;
  }

  private static Vetted<List<ContractEvent>> resolve(Map<String, ?> terms, Observations seen) {
    return new ActusReader().read(terms).then(contract -> contract.events(seen, LATER));
  }

  private static List<ContractEvent> events(Map<String, ?> terms, Observations seen) {
    return resolve(terms, seen).orThrow();
  }

  private static List<String> lines(Map<String, ?> terms, Observations seen) {
    return events(terms, seen).stream()
        .map(event ->
            "%s %s %s %s"
                .formatted(event.time(), event.type().acronym(), event.payoff(), event.currency()))
        .toList();
  }

  private static List<String> objections(Map<String, ?> terms) {
    return resolve(terms, Observations.NONE).objections().stream()
        .map(Objection::toString)
        .toList();
  }
}
