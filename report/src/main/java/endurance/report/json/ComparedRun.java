package endurance.report.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which run a column of a comparison shows: two runs of one scenario differ by what was set.
 *
 * @param set as it was ordered: assumption to the text of its value
 */
public record ComparedRun(String id, Map<String, String> set) {
  public ComparedRun {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
  }
}
