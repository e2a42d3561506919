package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.List;

/** An agreement whose terms say what happens when: terms and observations in, events out. */
public interface Contract {

  /** What all contracts have. */
  Header header();

  /**
   * What happens after the status date and up to a time, that time included, in order. What an
   * exercise up to then has set off is shown even where it settles later.
   *
   * @param observed prices, rates and events that the terms leave open
   * @param until end of what is asked for; a contract without an end of its own is cut there
   * @return the events, or every contradiction in the terms and the first observation that lacks
   */
  Resolved<List<ContractEvent>> events(Observed observed, LocalDateTime until);
}
