package endurance.finance.position;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Checks;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Step;
import endurance.finance.event.Timeline;
import endurance.finance.event.Transfer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Shares in a company, bought, paid dividends on and sold. ACTUS type STK. */
public record Stock(
    Header header, DateRules dates, Transfer transfer, Optional<Dividends> dividends)
    implements Contract {

  /**
   * What the company pays out.
   *
   * @param recurrence when; a first date without an anchor lies one cycle after the status date
   * @param marketObject under which each payment is observed
   * @param next the first payment, where it is known already
   */
  public record Dividends(Recurrence recurrence, String marketObject, OptionalDouble next) {}

  @Override
  public List<Objection> objections() {
    return new Checks(header).transfer(transfer).objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    var due = new ArrayList<>(transfer.due());
    List<LocalDateTime> payments =
        dividends
            .map(paid -> paid.recurrence().upTo(until, header.statusDate(), dates.endOfMonth()))
            .orElseGet(List::of);
    payments.forEach(time -> due.add(Due.on(time, EventType.DIVIDEND, dates)));
    var rules =
        new Stateless((state, each) ->
            each.type() == EventType.DIVIDEND
                ? dividend(state, each, observed, each.scheduled().equals(payments.getFirst()))
                : Step.pays(transfer.payoff(each, header.sign()), state));
    return Timeline.run(header, observed, Position.NONE, due, rules, until);
  }

  private Step<Position> dividend(Position state, Due due, Observed observed, boolean first) {
    Dividends paid = dividends.orElseThrow();
    return first && paid.next().isPresent()
        ? Step.pays(header.sign() * paid.next().getAsDouble(), state)
        : Step.observing(
            observed,
            header,
            paid.marketObject(),
            due,
            value -> Step.pays(header.sign() * value, state));
  }
}
