package endurance.finance.derivative;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A purchase agreed now at a price of which only the difference to the market is settled later:
 * {@code price observed at maturity - agreed price}. ACTUS type FUTUR.
 *
 * @param price agreed
 */
public record Future(Header header, Exercise exercise, double price) implements Contract {

  @Override
  public List<Objection> objections() {
    return exercise.checks(header).objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    return exercise.events(header, observed, until, Optional.empty(), market -> market - price);
  }
}
