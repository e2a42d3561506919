package endurance.finance.derivative;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Checks;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Transfer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One contract against another: what the first brings in, the second takes out. ACTUS type SWAPS.
 *
 * @param first in the role that the swap gives it
 * @param second in the opposite one
 * @param net whether payments of one kind and time are made as one
 * @param transfer at prices that have their sign already: a purchase pays {@code accrued - price},
 *     a termination {@code price + accrued}, with the accruals of both legs
 */
public record Swap(Header header, Contract first, Contract second, boolean net, Transfer transfer)
    implements Contract {

  private static final Set<EventType> NETTED =
      EnumSet.of(
          EventType.INITIAL_EXCHANGE,
          EventType.INTEREST_PAYMENT,
          EventType.PRINCIPAL_REDEMPTION,
          EventType.MATURITY);

  @Override
  public List<Objection> objections() {
    return new Checks(header)
        .require(
            !net || first.header().currency().equals(second.header().currency()),
            "deliverySettlement",
            "S",
            "nets %s against %s".formatted(first.header().currency(), second.header().currency()),
            "write D, or give both legs one currency")
        .transfer(transfer)
        .objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    return first
        .events(observed, until)
        .then(one -> second.events(observed, until).then(two -> joined(one, two, observed, until)));
  }

  private Vetted<List<ContractEvent>> joined(
      List<ContractEvent> one, List<ContractEvent> two, Observed observed, LocalDateTime until) {
    List<ContractEvent> all = net ? netted(one, two) : both(one, two);
    Vetted<List<ContractEvent>> trades = Vetted.accepted(List.of());
    for (Due due : transfer.due()) {
      if (due.time().isAfter(header.statusDate()) && !due.time().isAfter(until)) {
        trades =
            trades.then(before ->
                trade(due, observed)
                    .map(trade -> Stream.concat(before.stream(), Stream.of(trade)).toList()));
      }
    }
    return trades.map(done -> Transfer.seen(all, done));
  }

  private List<ContractEvent> both(List<ContractEvent> one, List<ContractEvent> two) {
    var all = new ArrayList<>(one);
    all.addAll(two);
    all.sort(ContractEvent.ORDER);
    return all;
  }

  private List<ContractEvent> netted(List<ContractEvent> one, List<ContractEvent> two) {
    var all = new ArrayList<ContractEvent>();
    for (ContractEvent event : both(one, two)) {
      if (!all.isEmpty()
          && NETTED.contains(event.type())
          && ContractEvent.ORDER.compare(all.getLast(), event) == 0
          && !all.getLast().contractId().equals(event.contractId())) {
        all.add(sum(all.removeLast(), event));
      } else {
        all.add(event);
      }
    }
    return all;
  }

  private ContractEvent sum(ContractEvent one, ContractEvent two) {
    return new ContractEvent(
        header.id(),
        one.time(),
        one.type(),
        one.payoff() + two.payoff(),
        one.currency(),
        sum(one.position(), two.position()));
  }

  private Vetted<ContractEvent> trade(Due due, Observed observed) {
    boolean purchase = due.type() == EventType.PURCHASE;
    return position(observed, due.time())
        .map(Position::accrued)
        .map(accrued ->
            new ContractEvent(
                header.id(),
                due.time(),
                due.type(),
                accrued + transfer.payoff(due, 1),
                header.currency(),
                Position.of(0, 0, purchase ? accrued : 0)));
  }

  /** The legs together; each has its sign, and no rate is both of theirs. */
  @Override
  public Vetted<Position> position(Observed observed, LocalDateTime time) {
    return first
        .position(observed, time)
        .then(one -> second.position(observed, time).map(two -> sum(one, two)));
  }

  private static Position sum(Position one, Position two) {
    return Position.of(one.notional() + two.notional(), 0, one.accrued() + two.accrued());
  }
}
