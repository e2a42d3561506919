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
import endurance.finance.loan.Limits;
import endurance.finance.loan.Loan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An insurance against a floating rate above a cap or below a floor: it pays the interest that the
 * loan beneath it would pay without the limits beyond what it would pay with them, or the other way
 * round. ACTUS type CAPFL.
 *
 * @param underlying whose interest is compared, in the role of the lender
 */
public record CapFloor(Header header, Loan underlying, Limits limits, Transfer transfer)
    implements Contract {

  @Override
  public List<Objection> objections() {
    return new Checks(header)
        .transfer(transfer)
        .paidInItsCurrency()
        .require(
            header.currency().equals(underlying.header().currency()),
            "currency",
            header.currency(),
            "is not that of the loan, " + underlying.header().currency(),
            "insure a rate in the currency of its loan")
        .objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    return underlying
        .events(observed, until)
        .then(free ->
            underlying
                .limited(limits)
                .events(observed, until)
                .map(held -> compared(free, held, until)));
  }

  private List<ContractEvent> compared(
      List<ContractEvent> free, List<ContractEvent> held, LocalDateTime until) {
    var events = new ArrayList<ContractEvent>();
    for (int i = 0; i < free.size(); i++) {
      ContractEvent event = free.get(i);
      if (event.type() == EventType.INTEREST_PAYMENT) {
        double saved = Math.abs(event.payoff() - held.get(i).payoff());
        events.add(event(event.time(), event.type(), header.sign() * saved));
      }
    }
    var trades = new ArrayList<ContractEvent>();
    for (Due due : transfer.due()) {
      if (within(due.time(), until)) {
        trades.add(event(due.time(), due.type(), transfer.payoff(due, header.sign())));
      }
    }
    return Transfer.seen(events, trades);
  }

  private boolean within(LocalDateTime time, LocalDateTime until) {
    return time.isAfter(header.statusDate()) && !time.isAfter(until);
  }

  private ContractEvent event(LocalDateTime time, EventType type, double payoff) {
    return new ContractEvent(header.id(), time, type, payoff, header.currency(), Position.NONE);
  }
}
