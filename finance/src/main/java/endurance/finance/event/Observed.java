package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;

/** The world as far as contracts ask for it: a table of the past, or one simulated future. */
public interface Observed {

  /** The value of a market object (a rate, a price, an index) at a time, where it is known. */
  OptionalDouble value(String marketObject, LocalDateTime time);

  /** What has happened to a contract, in order of time. */
  List<ObservedEvent> events(String contractId);
}
