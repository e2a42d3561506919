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
import endurance.finance.event.Transfer;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A quantity of goods bought at one price and sold at another: metal, power, hours of a processor.
 * ACTUS type COM.
 *
 * @param quantity at least 0, in the unit of the prices
 * @param marketObject under which the price is observed; empty when nobody asks for it
 * @param transfer at prices per unit
 */
public record Commodity(Header header, double quantity, String marketObject, Transfer transfer)
    implements Contract {

  @Override
  public List<Objection> objections() {
    return new Checks(header).amount("quantity", quantity).transfer(transfer).objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    var rules =
        new Stateless(
            (state, due) -> Step.pays(quantity * transfer.payoff(due, header.sign()), state));
    return Timeline.run(header, observed, Position.NONE, transfer.due(), rules, until);
  }
}
