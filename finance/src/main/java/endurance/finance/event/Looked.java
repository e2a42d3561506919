package endurance.finance.event;

import endurance.finance.Vetted;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Observations under which, on top of what happens, one contract is looked at at one time. */
record Looked(Observed observed, String contractId, LocalDateTime time) implements Observed {

  /** Where a contract stands at a time, everything of that time done. */
  static Vetted<Position> at(Contract contract, Observed observed, LocalDateTime time) {
    return contract
        .events(new Looked(observed, contract.header().id(), time), time)
        .map(events ->
            events.stream()
                .filter(event -> !event.time().isAfter(time))
                .reduce((before, after) -> after)
                .map(ContractEvent::position)
                .orElse(Position.NONE));
  }

  @Override
  public OptionalDouble value(String marketObject, LocalDateTime when) {
    return observed.value(marketObject, when);
  }

  @Override
  public List<ObservedEvent> events(String id) {
    if (!id.equals(contractId)) {
      return observed.events(id);
    }
    var events = new ArrayList<>(observed.events(id));
    events.add(ObservedEvent.of(id, time, EventType.ANALYSIS, 0));
    return events;
  }
}
