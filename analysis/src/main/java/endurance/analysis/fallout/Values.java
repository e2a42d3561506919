package endurance.analysis.fallout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a network's variables in one future, at the point of the failure. */
record Values(Map<String, Integer> places, double[] values) {

  /** Where each variable stands among the values. */
  static Map<String, Integer> places(List<String> variables) {
    Map<String, Integer> places = new HashMap<>();
    variables.forEach(name -> places.putIfAbsent(name, places.size()));
    return Map.copyOf(places);
  }

  double of(String variable) {
    Integer place = places.get(variable);
    if (place == null) {
      throw new IllegalArgumentException("the network does not know " + variable);
    }
    return values[place];
  }
}
