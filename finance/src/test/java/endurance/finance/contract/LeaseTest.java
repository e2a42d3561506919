package endurance.finance.contract;

import static endurance.finance.contract.Deals.as;
import static endurance.finance.contract.Deals.day;
import static endurance.finance.contract.Deals.lines;
import static endurance.finance.contract.Deals.objections;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.Bindingness;
import endurance.finance.calendar.Cycle;
import endurance.finance.calendar.DateRules;
import endurance.finance.calendar.Recurrence;
import endurance.finance.event.EventType;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Role;
import endurance.finance.loan.Segments;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaseTest {

  // 100 a quarter in 2026 and 120 from 2027 on, to the middle of the year: 4 x 100 + 2 x 120 = 640.
  private static final Segments<Double> RENTS =
      new Segments<>(List.of(step("2026-01-01", 100), step("2027-01-01", 120)));

  @Test
  void rentsRiseByTheirSteps() {
    assertThat(lines(lease(Role.RPL).events(Observations.NONE, day("2030-01-01"))))
        .containsExactly(
            "2026-01-01 RENT -100 -540",
            "2026-04-01 RENT -100 -440",
            "2026-07-01 RENT -100 -340",
            "2026-10-01 RENT -100 -240",
            "2027-01-01 RENT -120 -120",
            "2027-04-01 RENT -120 0");
  }

  @Test
  void aDeferredRentIsOwedWithAFee() {
    // 40 of the second rent move on by half a year, for 4: 644 in all.
    Observations observed = Observations.NONE.with(deferral("2026-04-01", 40));

    assertThat(lines(lease(Role.RPA).events(observed, day("2030-01-01"))))
        .containsExactly(
            "2026-01-01 RENT 100 540",
            "2026-04-01 DEFERRAL 0 540",
            "2026-04-01 RENT 60 480",
            "2026-07-01 RENT 100 380",
            "2026-10-01 FP 4 380",
            "2026-10-01 RENT 100 280",
            "2026-10-01 DEFERRED 40 240",
            "2027-01-01 RENT 120 120",
            "2027-04-01 RENT 120 0");
  }

  @Test
  void whatIsDeferredPastTheEndIsOwed() {
    Observations observed = Observations.NONE.with(deferral("2027-04-01", 60));

    assertThat(lines(lease(Role.RPL).events(observed, day("2030-01-01"))))
        .endsWith("2027-04-01 RENT -60 -60", "2027-10-01 FP -6 -60", "2027-10-01 DEFERRED -60 0");
  }

  @Test
  void mistakesAreValues() {
    assertThat(
            objections(
                lease(Role.RPL)
                    .events(
                        Observations.NONE
                            .with(deferral("2026-04-01", 30))
                            .with(deferral("2026-04-01", 25)),
                        day("2030-01-01"))))
        .containsExactly(
            "contract deal: deferral '55.0' at 2026-04-01T00:00 is not between 0 and the 50.0 of a "
                + "rent of 100.0 that may be moved; move less, at the time of a rent");
    var negative =
        new Lease(
            as(Role.RPL),
            Bindingness.BINDING,
            DateRules.AS_WRITTEN,
            new Segments<>(List.of(step("2027-01-01", -1))),
            day("2026-07-01"),
            Lease.RentDeferral.NONE);
    assertThat(objections(negative.events(Observations.NONE, day("2030-01-01"))))
        .containsExactly(
            "contract deal: rent '-1.0' is not finite and at least 0; "
                + "give the amount without a sign, and the side by contractRole",
            "contract deal: end '2026-07-01T00:00' is not after the rent 2027-01-01T00:00; "
                + "correct one of the two");
  }

  private static Lease lease(Role role) {
    return new Lease(
        as(role),
        Bindingness.BINDING,
        DateRules.AS_WRITTEN,
        RENTS,
        day("2027-07-01"),
        new Lease.RentDeferral(0.5, Period.ofMonths(6), 0.1));
  }

  private static Segments.Segment<Double> step(String from, double rent) {
    var quarterly = new Cycle(Period.ofMonths(3), false);
    return new Segments.Segment<>(Recurrence.of(day(from), quarterly), rent);
  }

  private static ObservedEvent deferral(String date, double amount) {
    return ObservedEvent.of("deal", day(date), EventType.DEFERRAL, amount);
  }
}
