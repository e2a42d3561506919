package endurance.finance.event;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import java.time.LocalDateTime;
import java.util.List;

/** An agreement whose terms say what happens when: terms and observations in, events out. */
public interface Contract {

  /** What all contracts have. */
  Header header();

  /** Every contradiction in the terms; empty when they make sense. */
  List<Objection> objections();

  /** The events, for terms that make sense; see {@link #events}. */
  Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until);

  /**
   * What happens after the status date and up to a time, that time included, in order. What an
   * exercise up to then has set off is shown even where it settles later.
   *
   * @param observed prices, rates and events that the terms leave open
   * @param until end of what is asked for; a contract without an end of its own is cut there
   * @return the events; or every contradiction in the terms; or every observed event that cannot
   *     be; or the first observation that is missing
   */
  default Vetted<List<ContractEvent>> events(Observed observed, LocalDateTime until) {
    List<Objection> objections = objections();
    if (objections.isEmpty()) {
      var checks = new Checks(header());
      observed.events(header().id()).forEach(checks::observed);
      objections = checks.objections();
    }
    return objections.isEmpty() ? happening(observed, until) : new Vetted.Refused<>(objections);
  }

  /**
   * Where the contract stands at a time, everything that happens at that time done; with nothing
   * owed before it begins and after it has ended.
   */
  default Vetted<Position> position(Observed observed, LocalDateTime time) {
    return Looked.at(this, observed, time);
  }
}
