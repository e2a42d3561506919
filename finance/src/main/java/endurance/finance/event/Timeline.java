package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Works out due events one after another, each from the state that the one before has left. */
public final class Timeline {

  private Timeline() {}

  /** An event worked out, and the state it has left. */
  private record Done<S>(Due due, double payoff, S state) {}

  /**
   * The events after the status date, in order. A purchase hides what came before it, though not
   * its effect on the state: that went to the seller. Nothing follows a termination.
   *
   * @param due in any order; observed looks come on top
   * @param until the last time shown; what something up to then has set off comes later
   */
  public static <S> Resolved<List<ContractEvent>> run(
      Header header,
      Observed observed,
      S start,
      List<Due> due,
      Rules<S> rules,
      LocalDateTime until) {
    var all = new ArrayList<>(due);
    observed.events(header.id()).stream()
        .filter(event -> event.type() == EventType.ANALYSIS)
        .map(Due::observed)
        .forEach(all::add);
    return worked(header, start, all, rules, until)
        .then(done -> {
          var events = new ArrayList<ContractEvent>();
          for (Done<S> each : done) {
            if (each.due().type() == EventType.PURCHASE) {
              events.clear();
            }
            switch (paid(header, observed, each, rules.position(each.state()))) {
              case Resolved.Refused<ContractEvent>(List<ContractProblem> problems) -> {
                return new Resolved.Refused<>(problems);
              }
              case Resolved.Value<ContractEvent>(ContractEvent event) -> events.add(event);
            }
          }
          return Resolved.of(List.copyOf(events));
        });
  }

  /** The state that the events up to a time leave. */
  public static <S> Resolved<S> state(
      Header header, S start, List<Due> due, Rules<S> rules, LocalDateTime until) {
    return worked(header, start, due, rules, until)
        .map(all -> all.isEmpty() ? start : all.getLast().state());
  }

  private static <S> Resolved<List<Done<S>>> worked(
      Header header, S start, List<Due> due, Rules<S> rules, LocalDateTime until) {
    var done = new ArrayList<Done<S>>();
    S state = start;
    List<Due> ahead =
        due.stream()
            .filter(each -> each.time().isAfter(header.statusDate()))
            .filter(each -> !each.cause().isAfter(until))
            .sorted(Due.ORDER)
            .toList();
    for (Due each : ahead) {
      boolean looks = each.type() == EventType.ANALYSIS;
      switch (looks ? rules.look(state, each) : rules.apply(state, each)) {
        case Step.Stuck<S>(ContractProblem problem) -> {
          return Resolved.refused(problem);
        }
        case Step.Taken<S>(double payoff, S next) -> {
          state = next;
          done.add(new Done<>(each, payoff, next));
        }
      }
      if (each.type() == EventType.TERMINATION) {
        break;
      }
    }
    return Resolved.of(done);
  }

  private static <S> Resolved<ContractEvent> paid(
      Header header, Observed observed, Done<S> done, Position position) {
    String paidIn = header.settlementCurrency().orElse(header.currency());
    Due due = done.due();
    double rate = 1;
    if (!paidIn.equals(header.currency()) && done.payoff() != 0) {
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
        new ContractEvent(
            header.id(), due.time(), due.type(), rate * done.payoff(), paidIn, position));
  }
}
