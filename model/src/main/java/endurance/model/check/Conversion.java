package endurance.model.check;

import endurance.model.formula.Expression;
import endurance.model.formula.FormulaPrinter;
import endurance.model.unit.Unit;

/** Says how two quantities that do not agree could be brought together. */
final class Conversion {

  private Conversion() {}

  /**
   * The remedy for two units in one place.
   *
   * @param left how the first is named, with its unit
   * @param right likewise
   */
  static String remedy(String left, Unit leftUnit, String right, Unit rightUnit) {
    if (!leftUnit.sameQuantityAs(rightUnit)) {
      return "mend the formula or a declared unit";
    }
    // The constant is put where it is above 1: 12 months a year reads better than 0.083.
    return rightUnit.in(leftUnit) >= 1
        ? of(right, rightUnit, leftUnit)
        : of(left, leftUnit, rightUnit);
  }

  /** How to give {@code what}, of unit {@code from}, the unit {@code to} of the same quantity. */
  static String of(String what, Unit from, Unit to) {
    return "multiply "
        + what
        + " by a constant of unit "
        + to.dividedBy(from)
        + " with the value "
        + FormulaPrinter.number(from.in(to));
  }

  /** A unit as a message names it. */
  static String words(Unit unit) {
    return unit.equals(Unit.ONE) ? "no unit" : unit.toString();
  }

  /** Whether a node is a number as written: its unit cannot be what was meant. */
  static boolean isNumber(Expression node) {
    return node instanceof Expression.Literal
        || (node instanceof Expression.Unary unary && isNumber(unary.operand()));
  }

  static String constantInstead(Unit unit) {
    return "a number has no unit: declare a constant of unit " + unit;
  }
}
