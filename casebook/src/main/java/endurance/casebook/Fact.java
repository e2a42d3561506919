package endurance.casebook;

import endurance.model.Origin;
import endurance.model.Text;
import endurance.model.unit.Unit;

/**
 * One figure that a source states.
 *
 * @param source key of a {@link Source}
 * @param about whom it speaks of
 * @param quantity what it measures; facts of one quantity, about and kind can be set side by side
 * @param value in {@code unit}
 * @param unitText the unit as written
 * @param asOf what date or period the figure speaks of
 * @param bound how the source states the value
 * @param note our remark; may be empty
 */
public record Fact(
    String id,
    String source,
    String about,
    String quantity,
    FactKind kind,
    double value,
    Unit unit,
    String unitText,
    Period asOf,
    Grade grade,
    Bound bound,
    Text note,
    Origin origin) {

  /** How a source states a value. */
  public enum Bound {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    ABOUT
  }
}
