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
import endurance.finance.daycount.DayCount;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observations;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Role;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevolvingLineTest {

  private static final LocalDateTime LATER = day("2030-01-01");

  @Test
  void interestIsOwedOnWhatIsDrawnAndAFeeOnWhatIsNot() {
    // 30/360; 600 drawn from February, 200 of it repaid in August.
    // First quarter: fee 1000 x 1 %/12 + 400 x 1 % x 2/12 = 1.5; interest 600 x 10 % x 2/12 = 10.
    // Second: fee 400 x 1 %/4 = 1, interest 600 x 10 %/4 = 15.
    // Third: fee 4/12 + 6 x 2/12 = 1.3333; interest 60/12 + 40 x 2/12 = 11.6667.
    // Fourth: fee 600 x 1 %/4 = 1.5, interest 400 x 10 %/4 = 10.
    Observations observed =
        healthy()
            .with(event("2026-02-01", EventType.PRINCIPAL_DRAWING, 600))
            .with(event("2026-08-01", EventType.PRINCIPAL_REDEMPTION, 200));

    assertThat(lines(line(Role.RPL).events(observed, LATER)))
        .containsExactly(
            "2026-01-01 IED 0 0",
            "2026-02-01 PD 600 -600",
            "2026-04-01 FP -1.5 -600",
            "2026-04-01 IP -10 -600",
            "2026-07-01 FP -1 -600",
            "2026-07-01 IP -15 -600",
            "2026-08-01 PR -200 -400",
            "2026-10-01 FP -1.3333 -400",
            "2026-10-01 IP -11.6667 -400",
            "2027-01-01 FP -1.5 -400",
            "2027-01-01 IP -10 -400",
            "2027-01-01 MD -400 0");
  }

  @Test
  void aBreachMakesEverythingDueWhenTheGraceIsOver() {
    // July: 600 x 10 %/12 = 5 and 400 x 1 %/12 = 0.3333.
    assertThat(lines(line(Role.RPA).events(broken(), LATER)))
        .endsWith(
            "2026-07-01 BREACH 0 600",
            "2026-08-01 FP 0.3333 600",
            "2026-08-01 IP 5 600",
            "2026-08-01 ACCELERATION 600 0");
  }

  @Test
  void aWaiverLetsTheLineGoOn() {
    Observations waived =
        broken()
            .with("cash", day("2026-10-01"), 200)
            .with(event("2026-07-15", EventType.WAIVER, 0))
            .with(event("2026-09-01", EventType.PRINCIPAL_DRAWING, 100));

    assertThat(lines(line(Role.RPA).events(waived, LATER)))
        .contains("2026-07-15 WAIVER 0 600", "2026-09-01 PD -100 700")
        .endsWith("2027-01-01 MD 700 0");
  }

  @Test
  void mistakesAreValues() {
    assertThat(
            objections(
                line(Role.RPL)
                    .events(
                        broken().with(event("2026-07-02", EventType.PRINCIPAL_DRAWING, 1)), LATER)))
        .containsExactly(
            "contract deal: PD of 2026-07-02T00:00 '1.0' is drawn while a covenant is broken; "
                + "draw after a waiver");
    assertThat(
            objections(
                line(Role.RPL)
                    .events(
                        healthy().with(event("2026-07-02", EventType.PRINCIPAL_DRAWING, 1001)),
                        LATER)))
        .containsExactly(
            "contract deal: PD of 2026-07-02T00:00 '1001.0' brings what is drawn to 1001.0, above "
                + "the 1000.0 available; draw less, or later");
    assertThat(objections(line(Role.RPL).events(Observations.NONE, LATER)))
        .containsExactly(
            "contract deal: covenant 'cash' is tested at 2026-04-01T00:00 and not observed then; "
                + "add its value to the observations");
  }

  @Test
  void aRunningLineGoesOnFromWhatIsDrawn() {
    // As of 15 July with 600 drawn: the third quarter owes 15, and 1 of fee on the other 400.
    Observations observed = healthy().with(event("2026-06-01", EventType.PRINCIPAL_DRAWING, 9));

    assertThat(lines(line(as(Role.RPL).asOf(day("2026-07-15")), 600).events(observed, LATER)))
        .startsWith("2026-10-01 FP -1 -600", "2026-10-01 IP -15 -600")
        .endsWith("2027-01-01 MD -600 0");
    assertThat(objections(line(as(Role.RPL), 600).events(observed, LATER)))
        .containsExactly(
            "contract deal: drawn '600.0' is owed before the line begins; correct one of the two");
  }

  private static RevolvingLine line(Role role) {
    return line(as(role), 0);
  }

  private static RevolvingLine line(Header header, double drawn) {
    var quarterly = Recurrence.of(day("2026-04-01"), new Cycle(Period.ofMonths(3), false));
    return new RevolvingLine(
        header,
        Bindingness.BINDING,
        DateRules.AS_WRITTEN,
        new DayCount.Thirty360(),
        1000,
        drawn,
        0.1,
        0.01,
        day("2026-01-01"),
        day("2027-01-01"),
        quarterly,
        List.of(Covenant.atLeast("cash", 100)),
        quarterly,
        Period.ofMonths(1));
  }

  private static Observations healthy() {
    return Observations.NONE
        .with("cash", day("2026-04-01"), 150)
        .with("cash", day("2026-07-01"), 100)
        .with("cash", day("2026-10-01"), 120);
  }

  /** 600 drawn, and too little cash in July. */
  private static Observations broken() {
    return Observations.NONE
        .with("cash", day("2026-04-01"), 150)
        .with("cash", day("2026-07-01"), 80)
        .with(event("2026-02-01", EventType.PRINCIPAL_DRAWING, 600));
  }

  private static ObservedEvent event(String date, EventType type, double value) {
    return ObservedEvent.of("deal", day(date), type, value);
  }
}
