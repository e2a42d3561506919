package endurance.engine;

import endurance.engine.program.ScalarName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One future in full: the values of the observed variables at every point computed.
 *
 * @param future its number
 * @param values by scalar name, one for each point from 0 to the last observed; a future that is
 *     not finite is given as it is
 */
public record Trajectory(long seed, long future, Map<String, List<Double>> values) {

  public Trajectory {
    Map<String, List<Double>> copy = new LinkedHashMap<>();
    values.forEach((name, path) -> copy.put(name, List.copyOf(path)));
    values = Collections.unmodifiableMap(copy);
  }

  /**
   * All values of a variable.
   *
   * @throws IllegalArgumentException when it is not observed
   */
  public List<Double> of(String variable) {
    List<Double> path = values.get(ScalarName.parse(variable).toString());
    if (path == null) {
      throw new IllegalArgumentException("the simulation does not observe " + variable);
    }
    return path;
  }

  public double at(String variable, int point) {
    return of(variable).get(point);
  }
}
