package endurance.engine.random;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is settled before chance begins: inputs that have one value in every future of a run, and
 * futures whose beginning is that of others.
 *
 * @param held value of each such input, by scalar name; it draws no number
 * @param tilts inputs that are drawn from elsewhere than they are believed, by scalar name
 * @param ancestry whose beginnings the futures share; empty where each has its own
 */
public record Given(
    Map<String, Double> held, Map<String, Tilt> tilts, Optional<Ancestry> ancestry) {

  private static final Given NOTHING = new Given(Map.of(), Map.of(), Optional.empty());

  public Given {
    held = Collections.unmodifiableMap(new TreeMap<>(held));
    tilts = Collections.unmodifiableMap(new TreeMap<>(tilts));
  }

  /** Chance has a free hand. */
  public static Given nothing() {
    return NOTHING;
  }

  /** One input is held. */
  public static Given held(String name, double value) {
    return new Given(Map.of(name, value), Map.of(), Optional.empty());
  }

  /** The same with futures that share the beginnings of others. */
  public Given with(Ancestry shared) {
    return new Given(held, tilts, Optional.of(shared));
  }

  /** The same with inputs drawn from elsewhere. */
  public Given with(Map<String, Tilt> elsewhere) {
    return new Given(held, elsewhere, ancestry);
  }
}
