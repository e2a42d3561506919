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

/**
 * One contract against another: what the first brings in, the second takes out. ACTUS type SWAPS.
 *
 * @param first in the role that the swap gives it
 * @param second in the opposite one
 * @param net whether payments of one kind and time are made as one
 * @param transfer at prices that are what the reader gets, accruals included
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
        .require(
            !first.header().id().equals(second.header().id()),
            "contractStructure",
            second.header().id(),
            "is the contractID of both legs, so that no event says whose it is",
            "give each leg an id of its own")
        .transfer(transfer)
        .paidInItsCurrency()
        .objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    return first
        .events(observed, until)
        .then(one -> second.events(observed, until).map(two -> joined(one, two, until)));
  }

  private List<ContractEvent> joined(
      List<ContractEvent> one, List<ContractEvent> two, LocalDateTime until) {
    List<ContractEvent> all = net ? netted(one, two) : both(one, two);
    List<ContractEvent> trades =
        transfer.due().stream()
            .filter(due -> due.time().isAfter(header.statusDate()) && !due.time().isAfter(until))
            .map(this::trade)
            .toList();
    return Transfer.seen(all, trades);
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

  private ContractEvent trade(Due due) {
    double payoff = transfer.payoff(due, 1, 1);
    return new ContractEvent(
        header.id(), due.time(), due.type(), payoff, header.currency(), Position.NONE);
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
