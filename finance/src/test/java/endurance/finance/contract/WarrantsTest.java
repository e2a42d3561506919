package endurance.finance.contract;

import static endurance.finance.contract.Deals.as;
import static endurance.finance.contract.Deals.day;
import static endurance.finance.contract.Deals.lines;
import static endurance.finance.contract.Deals.objections;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Bindingness;
import endurance.finance.calendar.Cycle;
import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Header;
import endurance.finance.event.Observations;
import endurance.finance.event.Role;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarrantsTest {

  private static final LocalDateTime LATER = day("2030-01-01");

  @Test
  void tranchesVestWhenAllTheirMilestonesAreReached() {
    // 100 shares at 1 GW: in January 2027. 60 more at 2 GW and a price of 20: 2 GW stand in July
    // 2027, the price not before expiry. Worth 160 x (25 - 1) = 3840.
    assertThat(lines(warrants(Role.RPA).events(observed(25), LATER)))
        .containsExactly(
            "2027-01-01 VESTING 0 100",
            "2028-01-01 VESTING 0 160",
            "2028-01-01 XD 0 0",
            "2028-01-01 STD 3840 0");
  }

  @Test
  void theIssuerGivesWhatTheHolderGets() {
    assertThat(lines(warrants(Role.RPL).events(observed(25), LATER)))
        .endsWith("2028-01-01 STD -3840 0");
  }

  @Test
  void belowTheStrikeNothingIsExercised() {
    assertThat(lines(warrants(Role.RPA).events(observed(0.5), LATER)))
        .containsExactly("2027-01-01 VESTING 0 100", "2028-01-01 XD 0 0", "2028-01-01 STD 0 0");
  }

  @Test
  void aMilestoneThatNobodyObservesIsRefused() {
    assertThat(objections(warrants(Role.RPA).events(Observations.NONE, LATER)))
        .containsExactly(
            "contract deal: milestone 'gigawatts' is looked at on 2026-07-01T00:00 and not "
                + "observed then; add its value to the observations");
  }

  @Test
  void whatHasVestedBeforeStaysVested() {
    assertThat(lines(warrants(as(Role.RPA).asOf(day("2027-03-01"))).events(observed(25), LATER)))
        .containsExactly("2028-01-01 VESTING 0 160", "2028-01-01 XD 0 0", "2028-01-01 STD 3840 0");
  }

  private static Warrants warrants(Role role) {
    return warrants(as(role));
  }

  private static Warrants warrants(Header header) {
    return new Warrants(
        header,
        Bindingness.BINDING,
        List.of(
            new Warrants.Tranche(100, List.of(new Warrants.Milestone("gigawatts", 1))),
            new Warrants.Tranche(
                60,
                List.of(
                    new Warrants.Milestone("gigawatts", 2), new Warrants.Milestone("price", 20)))),
        Recurrence.of(day("2026-07-01"), new Cycle(Period.ofMonths(6), false)),
        1,
        "price",
        day("2028-01-01"));
  }

  private static Observations observed(double last) {
    return Observations.NONE
        .with("gigawatts", day("2026-07-01"), 0.5)
        .with("gigawatts", day("2027-01-01"), 1.2)
        .with("gigawatts", day("2027-07-01"), 2.0)
        .with("gigawatts", day("2028-01-01"), 2.5)
        .with("price", day("2026-07-01"), 30)
        .with("price", day("2027-01-01"), 15)
        .with("price", day("2027-07-01"), 15)
        .with("price", day("2028-01-01"), last);
  }
}
