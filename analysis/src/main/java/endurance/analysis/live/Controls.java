package endurance.analysis.live;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader has changed, checked against the case: see {@link LiveCase#controls}.
 *
 * @param scenario its name
 * @param changes a number for each assumption that was changed, by scalar name, such as {@code
 *     plan_price[go]}; these come on top of the scenario
 */
public record Controls(String scenario, Map<String, Double> changes) {
  public Controls {
    changes = Collections.unmodifiableMap(new TreeMap<>(changes));
  }
}
