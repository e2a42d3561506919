package endurance.finance.position;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.event.Checks;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import endurance.finance.event.Timeline;
import endurance.finance.event.Transfer;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An amount of one currency against an amount of another at a future date. ACTUS type FXOUT.
 *
 * @param received in the currency of the contract, at least 0
 * @param paid in the other currency, at least 0
 * @param settlement time after maturity at which the difference alone is settled, at the rate
 *     observed at maturity; empty when both amounts change hands at maturity
 * @param transfer at a purchase price for the side of {@code received}, and at a termination price
 *     that is what the reader gets
 */
public record ForeignExchangeOutright(
    Header header,
    DateRules dates,
    LocalDateTime maturity,
    double received,
    double paid,
    String otherCurrency,
    Optional<Period> settlement,
    Transfer transfer)
    implements Contract {

  @Override
  public List<Objection> objections() {
    return new Checks(header)
        .amount("notionalPrincipal", received)
        .amount("notionalPrincipal2", paid)
        .require(
            !otherCurrency.equals(header.currency()),
            "currency2",
            otherCurrency,
            "is the same as the first",
            "name another currency")
        .transfer(transfer)
        .transferUntil(transfer, "maturityDate", maturity)
        .objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    if (settlement.isPresent()) {
      LocalDateTime time = maturity.plus(settlement.get());
      return run(header, observed, Due.on(time, EventType.SETTLEMENT, dates), until);
    }
    Due exchange = Due.on(maturity, EventType.MATURITY, dates);
    return run(header, observed, exchange, until)
        .then(first ->
            run(header.in(otherCurrency), observed, exchange, until)
                .map(second -> together(first, second)));
  }

  private Vetted<List<ContractEvent>> run(
      Header leg, Observed observed, Due end, LocalDateTime until) {
    var due = new ArrayList<>(transfer.due());
    due.add(end);
    Rules<Position> rules =
        new Stateless((state, each) -> {
          if (each.type() == EventType.SETTLEMENT) {
            return settled(state, each, observed);
          }
          return Step.pays(
              each.type() == EventType.MATURITY
                  ? exchanged(leg)
                  : transfer.payoff(each, -header.sign(), 1),
              state);
        });
    return Timeline.run(leg, observed, Position.NONE, due, rules, until);
  }

  private double exchanged(Header leg) {
    return leg.currency().equals(otherCurrency) ? -header.sign() * paid : header.sign() * received;
  }

  private Step<Position> settled(Position state, Due due, Observed observed) {
    Due fixing = Due.at(maturity, due.type());
    return Step.observing(
        observed,
        header,
        otherCurrency + "/" + header.currency(),
        fixing,
        rate -> Step.pays(header.sign() * (received - rate * paid), state));
  }

  /** The purchase and termination of the second leg are those of the first. */
  private static List<ContractEvent> together(
      List<ContractEvent> first, List<ContractEvent> second) {
    var all = new ArrayList<>(first);
    second.stream().filter(event -> event.type() == EventType.MATURITY).forEach(all::add);
    all.sort(Comparator.comparing(ContractEvent::time));
    return List.copyOf(all);
  }
}
