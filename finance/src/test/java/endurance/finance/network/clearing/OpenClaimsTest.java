package endurance.finance.network.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Objection;
import endurance.finance.network.Obligation;
import endurance.finance.network.Party;
import endurance.finance.network.Sketch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenClaimsTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
  private static final LocalDate LATER = LocalDate.of(2029, 1, 1);
  private static final ClearingRules RULES =
      new ClearingRules(Recovery.WITHOUT_LOSS, Netting.NONE, DefaultTest.STRICT);

  private static final DatedObligation LOAN = dated("loan", "lab", "bank", 100, LATER);
  private static final DatedObligation CHIPS = dated("chips", "vendor", "bank", 50, JULY);
  private static final OpenClaims CLAIMS =
      new OpenClaims(
          List.of(
              dated("rent", "lab", "vendor", 60, JUNE),
              dated("note", "lab", "bank", 40, JUNE),
              LOAN,
              CHIPS));

  @Test
  void whatIsDueIsPaidAndTheRestStaysAClaim() {
    DateCleared june = clear(CLAIMS, JUNE, 50, Acceleration.NONE);

    assertThat(june.cleared().payments()).containsExactly(30.0, 20.0);
    assertThat(june.cleared().defaults()).containsExactly("lab");
    assertThat(june.next().claims())
        .containsExactly(
            dated("rent", "lab", "vendor", 30, JUNE),
            dated("note", "lab", "bank", 20, JUNE),
            LOAN,
            CHIPS);
  }

  @Test
  void arrearsAreDueAgainWithWhatFallsDueNext() {
    OpenClaims open = clear(CLAIMS, JUNE, 50, Acceleration.NONE).next();

    // The lab has 40 of its 50 in arrears; the vendor needs 26 more than it gets from that.
    DateCleared july = clear(open, JULY, 40, Acceleration.NONE);

    assertThat(july.cleared().payments()).containsExactly(24.0, 16.0, 24.0);
    assertThat(july.cleared().rounds()).containsExactly(List.of("lab", "vendor"));
    assertThat(july.next().claims()).contains(LOAN).hasSize(4);
  }

  @Test
  void whatIsPaidInFullIsGone() {
    DateCleared june = clear(CLAIMS, JUNE, 1000, Acceleration.NONE);

    assertThat(june.next().claims()).containsExactly(LOAN, CHIPS);
    assertThat(june.cleared().parties().getFirst().equity()).isEqualTo(900);
  }

  @Test
  void whereContractsSaySoDefaultMakesLaterClaimsDue() {
    OpenClaims open = clear(CLAIMS, JUNE, 50, Acceleration.ALL_AT_ONCE).next();

    assertThat(open.claims()).contains(dated("loan", "lab", "bank", 100, JUNE)).contains(CHIPS);
  }

  @Test
  void everyClaimIsLookedAtAlsoThoseNotYetDue() {
    var claims = new OpenClaims(List.of(dated("loan", "lab", "stranger", 100, LATER)));

    assertThat(
            claims
                .clear(
                    JUNE,
                    Sketch.DOLLARS,
                    List.of(new Party("lab", 1)),
                    RULES,
                    Solution.GREATEST,
                    Acceleration.NONE)
                .objections())
        .extracting(Objection::toString)
        .containsExactly(
            "obligation loan: creditor 'stranger' is no party of the network; name one that is,"
                + " or add it");
  }

  private static DateCleared clear(
      OpenClaims claims, LocalDate date, double cashOfLab, Acceleration acceleration) {
    return claims
        .clear(
            date,
            Sketch.DOLLARS,
            List.of(new Party("lab", cashOfLab), new Party("vendor", 0), new Party("bank", 0)),
            RULES,
            Solution.GREATEST,
            acceleration)
        .orThrow();
  }

  private static DatedObligation dated(
      String id, String debtor, String creditor, double amount, LocalDate due) {
    return new DatedObligation(
        Obligation.between(id, debtor, creditor, amount, Sketch.USD, 1), due);
  }
}
