package endurance.finance.actus;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.event.EventType;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Loans of 1200 at 10 %, counted 30/360, worked out by hand. */
class HandWorkedLoansTest {

  private static final LocalDateTime LATER = day("2040-01-01");

  @Test
  void aLinearAmortizerEndsWhenItIsPaidBack() {
    // 400 a year: interest 120, 80, 40.
    assertThat(
            lines(
                "LAM",
                Observations.NONE,
                "cycleOfPrincipalRedemption=P1YL1",
                "nextPrincipalRedemptionPayment=400",
                "cycleOfInterestPayment=P1YL1"))
        .containsExactly(
            "2026-01-01 IED -1200 1200",
            "2027-01-01 PR 400 800",
            "2027-01-01 IP 120 800",
            "2028-01-01 PR 400 400",
            "2028-01-01 IP 80 400",
            "2029-01-01 IP 40 400",
            "2029-01-01 MD 400 0");
  }

  @Test
  void interestOnTheInitialPrincipalDoesNotFall() {
    // A payment of 400 a year, 60 of it interest on 600 whatever has been paid back.
    assertThat(
            lines(
                "NAM",
                Observations.NONE,
                "cycleOfPrincipalRedemption=P1YL1",
                "nextPrincipalRedemptionPayment=400",
                "maturityDate=2029-01-01",
                "interestCalculationBase=NTIED",
                "interestCalculationBaseAmount=600",
                "cycleOfInterestPayment=P1YL1"))
        .contains("2027-01-01 IP 60 860", "2028-01-01 IP 60 520", "2029-01-01 IP 60 520");
  }

  @Test
  void theInitialBaseOfALinearAmortizerHoldsUntilTheFirstRedemption() {
    // 10 % on 600, then on the 800 and the 400 left.
    assertThat(
            lines(
                "LAM",
                Observations.NONE,
                "cycleOfPrincipalRedemption=P1YL1",
                "nextPrincipalRedemptionPayment=400",
                "interestCalculationBase=NTIED",
                "interestCalculationBaseAmount=600",
                "cycleOfInterestPayment=P1YL1"))
        .contains("2027-01-01 IP 60 800", "2028-01-01 IP 80 400", "2029-01-01 IP 40 400");
  }

  @Test
  void aPaymentBelowTheInterestLetsTheLoanGrow() {
    // 100 a year, interest 120 and then 122: the principal grows by 20 and 22.
    assertThat(
            lines(
                "NAM",
                Observations.NONE,
                "cycleOfPrincipalRedemption=P1YL1",
                "nextPrincipalRedemptionPayment=100",
                "maturityDate=2028-01-01"))
        .containsExactly(
            "2026-01-01 IED -1200 1200",
            "2027-01-01 PR -20 1220",
            "2027-01-01 IP 120 1220",
            "2028-01-01 IP 122 1220",
            "2028-01-01 MD 1220 0");
  }

  @Test
  void anAnnuityIsPaidBackInEqualPayments() {
    // Two payments: A = 1200 x 1.1/(1 + 1/1.1) = 1200 x 1.21/2.1 = 691.4286; of the first 120 are
    // interest; the second is 628.5714 and 62.8571 of interest.
    assertThat(
            lines(
                "ANN",
                Observations.NONE,
                "cycleOfPrincipalRedemption=P1YL1",
                "cycleOfInterestPayment=P1YL1",
                "maturityDate=2028-01-01"))
        .containsExactly(
            "2026-01-01 IED -1200 1200",
            "2026-12-31 PRF 0 1200",
            "2027-01-01 PR 571.4286 628.5714",
            "2027-01-01 IP 120 628.5714",
            "2028-01-01 IP 62.8571 628.5714",
            "2028-01-01 MD 628.5714 0");
  }

  @Test
  void aPaymentThatNeverCoversTheInterestNeedsAMaturity() {
    assertThat(
            objections(
                "NAM", "cycleOfPrincipalRedemption=P1YL1", "nextPrincipalRedemptionPayment=100"))
        .containsExactly(
            "contract loan: nextPrincipalRedemptionPayment '100.0' redeems no principal, so that "
                + "the loan never ends; give a payment above the interest, or a maturityDate");
  }

  @Test
  void aPrepaymentLowersThePrincipal() {
    // 200 in the middle of the year: 60 for the first half, 50 for the second.
    Observations prepaid =
        Observations.NONE.with(event("2026-07-01", EventType.PRINCIPAL_PREPAYMENT, 200));

    assertThat(lines("PAM", prepaid, "maturityDate=2027-01-01"))
        .containsExactly(
            "2026-01-01 IED -1200 1200",
            "2026-07-01 PP 200 1000",
            "2027-01-01 IP 110 1000",
            "2027-01-01 MD 1000 0");
  }

  @Test
  void nobodyPrepaysMoreThanIsOwed() {
    Observations prepaid =
        Observations.NONE.with(event("2026-07-01", EventType.PRINCIPAL_PREPAYMENT, 1201));

    assertThat(
            new ActusReader()
                .read(terms("PAM", "maturityDate=2027-01-01"))
                .then(contract -> contract.events(prepaid, LATER))
                .objections())
        .extracting(Object::toString)
        .containsExactly(
            "contract loan: PP of 2026-07-01T00:00 '1201.0' is not between 0 and the 1200.0 owed; "
                + "correct the observed event");
  }

  @Test
  void aFloatingRateKeepsItsLimits() {
    // 2 x 0.08 + 0.01 = 17 %, at most 4 points a time and 13 % in all: 13 % (14 % cut), for half a
    // year 78.
    Observations observed = Observations.NONE.with("RATE", day("2026-07-01"), 0.08);

    assertThat(
            lines(
                "PAM",
                observed,
                "maturityDate=2027-01-01",
                "cycleOfInterestPayment=P6ML1",
                "cycleAnchorDateOfRateReset=2026-07-01",
                "marketObjectCodeOfRateReset=RATE",
                "rateMultiplier=2",
                "rateSpread=0.01",
                "periodCap=0.04",
                "lifeCap=0.13"))
        .contains("2026-07-01 IP 60 1200", "2027-01-01 IP 78 1200");
  }

  @Test
  void aFeeIsPaidOnThePrincipal() {
    // 1 % a year on 1200, half-yearly: 6.
    assertThat(
            lines(
                "PAM",
                Observations.NONE,
                "maturityDate=2027-01-01",
                "feeRate=0.01",
                "feeBasis=N",
                "cycleOfFee=P6ML1"))
        .contains("2026-07-01 FP 6 1200", "2027-01-01 FP 6 1200");
  }

  @Test
  void aCalledLoanBearsInterestUpToTheCall() {
    // Called at the end of June and repaid a month later: 180 days, 60.
    Observations called = Observations.NONE.with(event("2026-07-01", EventType.EXERCISE, 0));

    assertThat(lines("CLM", called, "xDayNotice=P1M"))
        .containsExactly(
            "2026-01-01 IED -1200 1200",
            "2026-07-01 XD 0 1200",
            "2026-08-01 IP 60 1200",
            "2026-08-01 STD 1200 0");
  }

  @Test
  void anOpenBalanceGoesUpAndDown() {
    // 300 more in July, 500 back in October: 60 + 37.5 + 25 of interest are added.
    Observations moved =
        Observations.NONE
            .with(event("2026-07-01", EventType.PRINCIPAL_INCREASE, 300))
            .with(event("2026-10-01", EventType.PRINCIPAL_REDEMPTION, 500));

    assertThat(lines("UMP", moved, "cycleOfInterestPayment=P1YL1").subList(0, 4))
        .containsExactly(
            "2026-01-01 IED -1200 1200",
            "2026-07-01 PI -300 1500",
            "2026-10-01 PR 500 1000",
            "2027-01-01 IPCI 0 1122.5");
  }

  @Test
  void aStepScheduleThatNeverPaysBackIsRefused() {
    Map<String, Object> terms = terms("LAX");
    terms.put("arrayCycleAnchorDateOfPrincipalRedemption", List.of("2027-01-01", "2028-01-01"));
    terms.put("arrayNextPrincipalRedemptionPayment", List.of(100, 200));
    terms.put("arrayIncreaseDecrease", List.of("DEC", "DEC"));

    assertThat(objections(terms))
        .containsExactly(
            "contract loan: maturityDate is missing, and the redemptions do not use up the "
                + "principal until 2040-01-01T00:00; give a maturity, or redemptions that sum to "
                + "the principal");
    terms.put("arrayIncreaseDecrease", List.of("DEC"));
    assertThat(objections(terms))
        .containsExactly(
            "contract loan: arrayIncreaseDecrease '[1]' has 1 entries, and "
                + "arrayCycleAnchorDateOfPrincipalRedemption has 2; give one entry for each"
                + " anchor");
  }

  private static Map<String, Object> terms(String type, String... more) {
    var terms = new HashMap<String, Object>();
    terms.put("contractType", type);
    terms.put("contractID", "loan");
    terms.put("contractRole", "RPA");
    terms.put("statusDate", "2025-12-31");
    terms.put("currency", "USD");
    terms.put("notionalPrincipal", 1200);
    terms.put("initialExchangeDate", "2026-01-01");
    terms.put("nominalInterestRate", 0.1);
    terms.put("dayCountConvention", "30E360");
    Arrays.stream(more)
        .forEach(entry -> {
          int equals = entry.indexOf('=');
          terms.put(entry.substring(0, equals), entry.substring(equals + 1));
        });
    return terms;
  }

  private static List<String> lines(String type, Observations observed, String... more) {
    return new ActusReader()
            .read(terms(type, more))
            .then(contract -> contract.events(observed, LATER))
            .orThrow()
            .stream()
            .map(event ->
                "%s %s %s %s"
                    .formatted(
                        event.time().toLocalDate(),
                        event.type().acronym(),
                        number(event.payoff()),
                        number(event.position().notional())))
            .toList();
  }

  private static List<String> objections(String type, String... more) {
    return objections(terms(type, more));
  }

  private static List<String> objections(Map<String, Object> terms) {
    return new ActusReader()
            .read(terms)
            .then(contract -> contract.events(Observations.NONE, LATER))
            .objections()
            .stream()
            .map(Object::toString)
            .toList();
  }

  /** With four decimals at most, and no sign on 0. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }

  private static ObservedEvent event(String date, EventType type, double value) {
    return ObservedEvent.of("loan", day(date), type, value);
  }

  private static LocalDateTime day(String date) {
    return LocalDateTime.parse(date + "T00:00:00");
  }
}
