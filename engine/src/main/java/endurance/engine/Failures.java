package endurance.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Futures that stopped being finite, counted by where. */
final class Failures {

  private record Place(String variable, int point) {}

  private final Map<Place, NonFinite> byPlace = new LinkedHashMap<>();
  private long futures;

  /** Adds a future; futures come in rising order. */
  void add(long future, String variable, int point, double value) {
    add(new NonFinite(1, future, variable, point, value));
  }

  private void add(NonFinite more) {
    futures += more.futures();
    byPlace.merge(
        new Place(more.variable(), more.point()),
        more,
        (earlier, later) ->
            new NonFinite(
                earlier.futures() + later.futures(),
                earlier.example(),
                earlier.variable(),
                earlier.point(),
                earlier.value()));
  }

  /** Adds those of a batch that comes next. */
  void merge(Failures later) {
    later.byPlace.values().forEach(this::add);
  }

  /** How many futures failed. */
  long futures() {
    return futures;
  }

  /** Most frequent first; by name and point among equals. */
  List<NonFinite> sorted() {
    return byPlace.values().stream()
        .sorted(
            Comparator.comparingLong(NonFinite::futures)
                .reversed()
                .thenComparing(NonFinite::variable)
                .thenComparingInt(NonFinite::point))
        .toList();
  }
}
