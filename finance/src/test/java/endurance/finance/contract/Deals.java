package endurance.finance.contract;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Header;
import endurance.finance.event.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the tests of contracts share. */
final class Deals {

  private Deals() {}

  /** The start of a day, written 2026-01-31. */
  static LocalDateTime day(String date) {
    return LocalDateTime.parse(date + "T00:00:00");
  }

  /** A contract in dollars as of the end of 2025. */
  static Header as(Role role) {
    return new Header("deal", role, "USD", Optional.empty(), day("2025-12-31"));
  }

  /** Events as one line each: date, acronym, payoff, notional. */
  static List<String> lines(Vetted<List<ContractEvent>> events) {
    return events.orThrow().stream()
        .map(event ->
            "%s %s %s %s"
                .formatted(
                    event.time().toLocalDate(),
                    event.type().acronym(),
                    number(event.payoff()),
                    number(event.position().notional())))
        .toList();
  }

  static List<String> objections(Vetted<List<ContractEvent>> events) {
    return events.objections().stream().map(Objection::toString).toList();
  }

  /** With four decimals at most, and no sign on 0. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value + 0.0).replaceAll("\\.?0+$", "");
    return text.equals("-0") ? "0" : text;
  }
}
