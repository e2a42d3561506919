package endurance.model;

import endurance.model.unit.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every variable has, whatever its kind. Positions never make two models different, so
 * equality leaves the origin out.
 *
 * @param name full name: {@code snake_case}, with the block's name and a dot before it when it
 *     comes from a block
 * @param dimensions over which it is repeated, outermost first; empty for a scalar
 * @param unit as declared; empty means "whatever the formula gives", allowed for flows and
 *     auxiliaries only
 * @param says one sentence for a reader; may be empty
 * @param origin where it is defined
 */
public record Heading(
    String name, List<String> dimensions, Optional<Unit> unit, Text says, Origin origin) {

  public Heading {
    dimensions = List.copyOf(dimensions);
  }

  /** With words that are the same in both languages. */
  public Heading(
      String name, List<String> dimensions, Optional<Unit> unit, String says, Origin origin) {
    this(name, dimensions, unit, Text.alike(says), origin);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Heading heading
        && name.equals(heading.name)
        && dimensions.equals(heading.dimensions)
        && unit.equals(heading.unit)
        && says.equals(heading.says);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, dimensions, unit, says);
  }
}
