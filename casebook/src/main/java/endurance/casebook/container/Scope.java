package endurance.casebook.container;

import endurance.casebook.yaml.Field;
import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.unit.Unit;
import endurance.model.unit.Units;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words mean where variables are written.
 *
 * @param dimensions known here, by name
 * @param clock tells how points in time are written: as months on a dated clock, else as numbers
 * @param kinds of variables that may stand here
 * @param standsAlone in a model file of its own, where names may carry a block's name ({@code
 *     market.share}) and a time that begins no month may be written as a number
 */
public record Scope(
    Units units,
    Map<String, Dimension> dimensions,
    Clock clock,
    Set<VariableKind> kinds,
    boolean standsAlone) {

  public Scope {
    dimensions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    kinds = Set.copyOf(kinds);
  }

  /** Of a case. */
  public static Scope of(Units units, Map<String, Dimension> dimensions, Clock clock) {
    return new Scope(units, dimensions, clock, EnumSet.allOf(VariableKind.class), false);
  }

  /** Of a model file. */
  Scope standingAlone() {
    return new Scope(units, dimensions, clock, kinds, true);
  }

  /** The unit written in a field. */
  public Optional<Unit> unit(Field field) {
    return field
        .scalar("a unit such as USD/month")
        .flatMap(scalar ->
            field.problems().note(units.parse(scalar.text().strip(), scalar.textOrigin())));
  }

  /** A point in time as the clock counts it: months since its first point on a dated clock. */
  public Optional<Double> time(Field field) {
    boolean months = clock.firstMonth().isPresent() && !(standsAlone && field.looksLikeNumber());
    return months
        ? field.month().map(month -> (double) clock.pointAtStartOf(month))
        : field.number();
  }
}
