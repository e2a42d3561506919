package endurance.finance.contract;

import static endurance.finance.contract.Deals.as;
import static endurance.finance.contract.Deals.day;
import static endurance.finance.contract.Deals.lines;
import static endurance.finance.contract.Deals.objections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.Bindingness;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Role;
import endurance.finance.funding.EquityRound;
import endurance.finance.funding.Valuation;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreferredSharesTest {

  private static final LocalDateTime LATER = day("2030-01-01");

  // 2,000,000 at 10 for 200,000 shares beside 800,000; then 2,000,000 are raised at 5, 400,000
  // shares: CP2 = 10 x (1,000,000 + 200,000)/(1,000,000 + 400,000) = 8.5714285714.
  private static final Observations DOWN =
      Observations.NONE
          .with(event("2027-01-01", EventType.SHARE_ISSUE, 2_000_000))
          .with("share", day("2027-01-01"), 5);

  @Test
  void aCheaperRoundLowersTheConversionPrice() {
    PreferredShares.Standing standing =
        shares(Role.RPA, false, true).standing(DOWN, LATER).orThrow();

    assertThat(standing.conversionPrice()).isCloseTo(60.0 / 7, within(1e-9));
    // 1,000,000 and 400,000, and 233,333.33 in place of 200,000.
    assertThat(standing.outstanding()).isCloseTo(1_400_000 + 100_000.0 / 3, within(1e-6));
  }

  @Test
  void withoutProtectionItDoesNot() {
    assertThat(shares(Role.RPA, false, false).standing(DOWN, LATER).orThrow())
        .isEqualTo(new PreferredShares.Standing(10, 1_400_000, true));
  }

  @Test
  void roundsBeforeTheStatusDateCount() {
    PreferredShares later = shares(as(Role.RPA).asOf(day("2027-06-01")), false, true);

    assertThat(later.standing(DOWN, LATER))
        .isEqualTo(shares(Role.RPA, false, true).standing(DOWN, LATER));
    assertThat(lines(later.events(sale(20_000_000), LATER)))
        .containsExactly("2028-01-01 LIQUIDATION 3255813.9535 0");
  }

  @Test
  void aPoorSalePaysThePreference() {
    assertThat(lines(shares(Role.RPA, false, true).events(sale(3_000_000), LATER)))
        .containsExactly(
            "2026-01-01 ISSUE -2000000 2000000",
            "2027-01-01 ISSUE 0 2000000",
            "2028-01-01 LIQUIDATION 2000000 0");
  }

  @Test
  void aGoodSalePaysTheConvertedShares() {
    // 20,000,000 x 233,333.33/1,433,333.33 = 20,000,000 x 7/43.
    assertThat(lines(shares(Role.RPL, false, true).events(sale(20_000_000), LATER)))
        .endsWith("2028-01-01 LIQUIDATION -3255813.9535 0");
  }

  @Test
  void participatingSharesTakeBoth() {
    // 2,000,000 first, and 7/43 of the million left.
    assertThat(lines(shares(Role.RPA, true, true).events(sale(3_000_000), LATER)))
        .endsWith("2028-01-01 LIQUIDATION 2162790.6977 0");
  }

  @Test
  void aRoundWithoutAPriceIsRefused() {
    Observations observed =
        Observations.NONE.with(event("2027-01-01", EventType.SHARE_ISSUE, 2_000_000));

    assertThat(objections(shares(Role.RPA, false, true).events(observed, LATER)))
        .containsExactly(
            "contract deal: ISSUE of 2027-01-01T00:00 'share' is not observed at that time; "
                + "add its value to the observations");
  }

  private static Observations sale(double proceeds) {
    return DOWN.with(event("2028-01-01", EventType.LIQUIDATION, proceeds));
  }

  private static PreferredShares shares(Role role, boolean participating, boolean protection) {
    return shares(as(role), participating, protection);
  }

  private static PreferredShares shares(Header header, boolean participating, boolean protection) {
    return new PreferredShares(
        header,
        Bindingness.BINDING,
        day("2026-01-01"),
        new EquityRound(2_000_000, new Valuation.PreMoney(8_000_000)),
        800_000,
        new PreferredShares.Preference(1, participating, 1),
        List.of(),
        protection,
        "share");
  }

  private static ObservedEvent event(String date, EventType type, double value) {
    return ObservedEvent.of("deal", day(date), type, value);
  }
}
