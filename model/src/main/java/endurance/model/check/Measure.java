package endurance.model.check;

import endurance.model.unit.Unit;

/** What is known of the unit of a node. */
sealed interface Measure {

  /** This unit and no other. */
  record Of(Unit unit) implements Measure {}

  /** Whatever fits: a literal 0 or INF, and what is computed from these alone. */
  record Any() implements Measure {}

  /** Not known yet, or not to be known because of a problem told elsewhere. */
  record Unknown() implements Measure {}

  static Measure one() {
    return new Of(Unit.ONE);
  }

  static Measure any() {
    return new Any();
  }

  static Measure unknown() {
    return new Unknown();
  }

  static Measure of(Unit unit) {
    return new Of(unit);
  }

  /** Whether it is a unit other than {@code unit}. */
  default boolean differsFrom(Unit unit) {
    return this instanceof Of(Unit own) && !own.equals(unit);
  }

  /** Of two that agree, what is known of both. */
  default Measure or(Measure other) {
    return this instanceof Of
        ? this
        : other instanceof Of ? other : this instanceof Unknown ? this : other;
  }

  default Measure times(Measure other) {
    if (this instanceof Any || other instanceof Any) {
      return any();
    }
    return this instanceof Of(Unit left) && other instanceof Of(Unit right)
        ? of(left.times(right))
        : unknown();
  }

  default Measure power(int exponent) {
    return this instanceof Of(Unit unit) ? of(unit.power(exponent)) : this;
  }
}
