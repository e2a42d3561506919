package endurance.finance.event;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.actus.ActusReader;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where contracts stand between their events. */
class PositionTest {

  // 1200 for 2026 at 10 %, counted 30/360.
  private static final Map<String, Object> NOTE =
      Map.of(
          "contractType", "PAM",
          "contractID", "note",
          "statusDate", "2025-12-31",
          "currency", "USD",
          "notionalPrincipal", 1200,
          "initialExchangeDate", "2026-01-01",
          "maturityDate", "2027-01-01",
          "nominalInterestRate", 0.1,
          "dayCountConvention", "30E360");

  @Test
  void aLoanOwesNothingBeforeAndAfterAndWhatHasAccruedInBetween() {
    Contract note = read(with(NOTE, "contractRole", "RPL"));

    assertThat(at(note, "2025-12-31")).isEqualTo(Position.NONE);
    assertThat(at(note, "2026-01-01")).isEqualTo(Position.of(-1200, 0.1, 0));
    // A quarter of 120.
    assertThat(at(note, "2026-04-01")).isEqualTo(Position.of(-1200, 0.1, -30));
    assertThat(at(note, "2028-01-01").notional()).isZero();
    assertThat(at(note, "2028-01-01").accrued()).isZero();
  }

  @Test
  void aSwapStandsWhereItsLegsStandTogether() {
    Contract swap =
        read(
            Map.of(
                "contractType", "SWAPS",
                "contractID", "swap",
                "contractRole", "RFL",
                "statusDate", "2025-12-31",
                "currency", "USD",
                "contractStructure",
                    List.of(
                        Map.of("object", with(NOTE, "contractID", "first"), "referenceRole", "FIL"),
                        Map.of(
                            "object",
                            with(with(NOTE, "contractID", "second"), "nominalInterestRate", 0.06),
                            "referenceRole",
                            "SEL"))));

    // 30 come in and 18 go out.
    assertThat(at(swap, "2026-04-01")).isEqualTo(Position.of(0, 0, 12));
  }

  @Test
  void betweenCallAndRepaymentThePrincipalIsStillOwed() {
    Map<String, Object> terms = with(with(NOTE, "contractRole", "RPA"), "contractType", "CLM");
    terms.remove("maturityDate");
    terms.put("xDayNotice", "P1M");
    Contract call = read(terms);
    Observations called =
        Observations.NONE.with(ObservedEvent.of("note", day("2026-04-01"), EventType.EXERCISE, 0));

    assertThat(call.position(called, day("2026-04-15")).orThrow().notional()).isEqualTo(1200);
    assertThat(call.position(called, day("2026-05-01")).orThrow().notional()).isZero();
  }

  private static Contract read(Map<String, ?> terms) {
    return new ActusReader().read(terms).orThrow();
  }

  private static Position at(Contract contract, String date) {
    return contract.position(Observations.NONE, day(date)).orThrow();
  }

  private static Map<String, Object> with(Map<String, Object> terms, String name, Object value) {
    var changed = new HashMap<>(terms);
    changed.put(name, value);
    return changed;
  }

  private static LocalDateTime day(String date) {
    return LocalDateTime.parse(date + "T00:00:00");
  }
}
