package endurance.finance.position;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Checks;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Step;
import endurance.finance.event.Timeline;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Money at hand; nothing happens to it but being looked at. ACTUS type CSH.
 *
 * @param amount at least 0
 */
public record Cash(Header header, double amount) implements Contract {

  @Override
  public List<Objection> objections() {
    return new Checks(header).amount("notionalPrincipal", amount).objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    Position position = Position.of(header.sign() * amount, 0, 0);
    var rules = new Stateless((state, each) -> Step.to(state));
    return Timeline.run(header, observed, position, List.of(), rules, until);
  }
}
