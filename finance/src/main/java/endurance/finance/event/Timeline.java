package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Works out due events one after another, each from the state that the one before has left. */
public final class Timeline {

  private Timeline() {}

  /**
   * The events after the status date, in order. A purchase hides what came before it, though not
   * its effect on the state: that went to the seller. Nothing follows a termination.
   *
   * @param due in any order
   * @param until the last time shown
   */
  public static <S> Resolved<List<ContractEvent>> run(
      Header header,
      Observed observed,
      S start,
      List<Due> due,
      Rules<S> rules,
      LocalDateTime until) {
    var events = new ArrayList<ContractEvent>();
    S state = start;
    List<Due> ahead =
        due.stream()
            .filter(each -> each.time().isAfter(header.statusDate()))
            .filter(each -> !each.time().isAfter(until))
            .sorted(Due.ORDER)
            .toList();
    for (Due each : ahead) {
      switch (rules.apply(state, each)) {
        case Step.Stuck<S>(ContractProblem problem) -> {
          return Resolved.refused(problem);
        }
        case Step.Taken<S>(double payoff, S next) -> {
          state = next;
          if (each.type() == EventType.PURCHASE) {
            events.clear();
          }
          switch (paid(header, observed, each, payoff, rules.position(state))) {
            case Resolved.Refused<ContractEvent>(List<ContractProblem> problems) -> {
              return new Resolved.Refused<>(problems);
            }
            case Resolved.Value<ContractEvent>(ContractEvent event) -> events.add(event);
          }
        }
      }
      if (each.type() == EventType.TERMINATION) {
        break;
      }
    }
    return Resolved.of(List.copyOf(events));
  }

  private static Resolved<ContractEvent> paid(
      Header header, Observed observed, Due due, double payoff, Position position) {
    String paidIn = header.settlementCurrency().orElse(header.currency());
    double rate = 1;
    if (!paidIn.equals(header.currency()) && payoff != 0) {
      String pair = header.currency() + "/" + paidIn;
      OptionalDouble quoted = observed.value(pair, due.scheduled());
      if (quoted.isEmpty()) {
        return Resolved.refused(
            header.problem(
                "settlementCurrency",
                paidIn,
                "differs from the currency %s, and %s is not observed at %s"
                    .formatted(header.currency(), pair, due.scheduled()),
                "add that rate to the observations"));
      }
      rate = quoted.getAsDouble();
    }
    return Resolved.of(
        new ContractEvent(header.id(), due.time(), due.type(), rate * payoff, paidIn, position));
  }
}
