package endurance.finance.event;

import endurance.finance.Objection;
import endurance.finance.Vetted;
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
  public static <S> Vetted<List<ContractEvent>> run(
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
              case Vetted.Refused<ContractEvent>(List<Objection> objections) -> {
                return new Vetted.Refused<>(objections);
              }
              case Vetted.Accepted<ContractEvent>(ContractEvent event) -> events.add(event);
            }
          }
          return Vetted.accepted(List.copyOf(events));
        });
  }

  /** The state that the events up to a time leave. */
  public static <S> Vetted<S> state(
      Header header, S start, List<Due> due, Rules<S> rules, LocalDateTime until) {
    return worked(header, start, due, rules, until)
        .map(all -> all.isEmpty() ? start : all.getLast().state());
  }

  private static <S> Vetted<List<Done<S>>> worked(
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
        case Step.Stuck<S>(Objection objection) -> {
          return Vetted.refused(objection);
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
    return Vetted.accepted(done);
  }

  private static <S> Vetted<ContractEvent> paid(
      Header header, Observed observed, Done<S> done, Position position) {
    String paidIn = header.settlementCurrency().orElse(header.currency());
    Due due = done.due();
    double rate = 1;
    if (!paidIn.equals(header.currency()) && done.payoff() != 0) {
      String pair = header.currency() + "/" + paidIn;
      OptionalDouble quoted = observed.value(pair, due.scheduled());
      if (quoted.isEmpty() || !(quoted.getAsDouble() > 0)) {
        return Vetted.refused(
            header.objection(
                "settlementCurrency",
                paidIn,
                "differs from the currency %s, and no rate %s above 0 is observed at %s"
                    .formatted(header.currency(), pair, due.scheduled()),
                "add that rate to the observations"));
      }
      rate = quoted.getAsDouble();
    }
    return Vetted.accepted(
        new ContractEvent(
            header.id(), due.time(), due.type(), rate * done.payoff(), paidIn, position));
  }
}
