package endurance.model.check;

import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The units of variables as far as they are known, and the unit of time. */
final class UnitsByName {

  private final Unit time;
  private final Symbols symbols;
  private final Map<String, Unit> units = new HashMap<>();

  /** Begins with the declared units. */
  UnitsByName(Symbols symbols, Unit time) {
    this.time = time;
    this.symbols = symbols;
    for (Variable variable : symbols.variables().values()) {
      variable.unit().ifPresent(unit -> units.put(variable.name(), unit));
    }
  }

  Unit time() {
    return time;
  }

  Measure of(String name) {
    Unit unit = units.get(name);
    return unit == null ? Measure.unknown() : Measure.of(unit);
  }

  boolean knows(String name) {
    return units.containsKey(name);
  }

  void learn(String name, Unit unit) {
    units.put(name, unit);
  }

  /** The unit in which a lookup takes its argument; empty when the name is no lookup. */
  Optional<Unit> argumentOf(String lookup) {
    return symbols
        .variable(lookup)
        .flatMap(variable ->
            variable instanceof Variable.Lookup table
                ? Optional.of(table.argumentUnit())
                : Optional.empty());
  }

  Map<String, Unit> all() {
    return Collections.unmodifiableMap(units);
  }
}
