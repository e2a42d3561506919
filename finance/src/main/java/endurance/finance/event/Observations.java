package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Observations from a table. A value holds at its time only: nothing is filled in between, as a
 * dividend of June is none of September.
 *
 * @param values by market object and time
 * @param happened in any order
 */
public record Observations(
    Map<String, Map<LocalDateTime, Double>> values, List<ObservedEvent> happened)
    implements Observed {

  /** Nothing is known. */
  public static final Observations NONE = new Observations(Map.of(), List.of());

  public Observations {
    var copy = new HashMap<String, Map<LocalDateTime, Double>>();
    values.forEach((marketObject, series) -> copy.put(marketObject, Map.copyOf(series)));
    values = Map.copyOf(copy);
    happened = happened.stream().sorted(Comparator.comparing(ObservedEvent::time)).toList();
  }

  /** These and one more value. */
  public Observations with(String marketObject, LocalDateTime time, double value) {
    var more = new HashMap<>(values);
    var series = new HashMap<>(more.getOrDefault(marketObject, Map.of()));
    series.put(time, value);
    more.put(marketObject, series);
    return new Observations(more, happened);
  }

  /** These and one more event. */
  public Observations with(ObservedEvent event) {
    var more = new ArrayList<>(happened);
    more.add(event);
    return new Observations(values, more);
  }

  @Override
  public OptionalDouble value(String marketObject, LocalDateTime time) {
    return Optional.ofNullable(values.get(marketObject))
        .map(series -> series.get(time))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  @Override
  public List<ObservedEvent> events(String contractId) {
    return happened.stream().filter(event -> event.contractId().equals(contractId)).toList();
  }
}
