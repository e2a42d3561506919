package endurance.model.check;

import endurance.model.formula.Expression;
import endurance.model.formula.Expression.Binary;
import endurance.model.formula.Expression.Call;
import endurance.model.formula.Expression.Conditional;
import endurance.model.formula.Expression.Literal;
import endurance.model.formula.Expression.Lookup;
import endurance.model.formula.Expression.Reference;
import endurance.model.formula.Expression.Unary;
import endurance.model.formula.UnaryOperator;
import endurance.model.unit.Unit;
import java.util.OptionalInt;

/** Works out the unit of a formula from those of its names, and tells where units do not agree. */
final class FormulaUnits {

  /** Highest whole power of a unit; beyond it only slips, and huge scales. */
  private static final int HIGHEST_POWER = 12;

  /** Hears what is wrong. */
  interface Faults {
    void at(Expression node, String message, String remedy);
  }

  private final Site site;
  private final UnitsByName names;
  private final Faults faults;

  FormulaUnits(Site site, UnitsByName names, Faults faults) {
    this.site = site;
    this.names = names;
    this.faults = faults;
  }

  Measure ofFormula() {
    return of(site.formula().expression());
  }

  Measure of(Expression node) {
    return switch (node) {
      case Literal literal -> literal.value() == 0 ? Measure.any() : Measure.one();
      case Reference reference -> names.of(reference.name());
      case Unary unary -> unary(unary);
      case Binary binary -> binary(binary);
      case Conditional conditional -> {
        truth(conditional.condition());
        Measure then = of(conditional.then());
        Measure otherwise = of(conditional.otherwise());
        yield agree(conditional.then(), then, conditional.otherwise(), otherwise);
      }
      case Call call -> new CallUnits(this, names).of(call);
      case Lookup lookup -> {
        names
            .argumentOf(lookup.table())
            .ifPresent(unit -> require(lookup.argument(), unit, "LOOKUP of " + lookup.table()));
        yield names.argumentOf(lookup.table()).isPresent()
            ? names.of(lookup.table())
            : Measure.unknown();
      }
    };
  }

  private Measure unary(Unary unary) {
    if (unary.operator() == UnaryOperator.NOT) {
      truth(unary.operand());
      return Measure.one();
    }
    return of(unary.operand());
  }

  private Measure binary(Binary binary) {
    return switch (binary.operator()) {
      case POWER -> power(binary);
      case MULTIPLY -> of(binary.left()).times(of(binary.right()));
      case DIVIDE -> of(binary.left()).times(of(binary.right()).power(-1));
      case ADD, SUBTRACT, MODULO ->
          agree(binary.left(), of(binary.left()), binary.right(), of(binary.right()));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, EQUAL, NOT_EQUAL -> {
        agree(binary.left(), of(binary.left()), binary.right(), of(binary.right()));
        yield Measure.one();
      }
      case AND, OR -> {
        truth(binary.left());
        truth(binary.right());
        yield Measure.one();
      }
    };
  }

  private Measure power(Binary binary) {
    Measure base = of(binary.left());
    require(binary.right(), Unit.ONE, "an exponent");
    if (!base.differsFrom(Unit.ONE)) {
      return base;
    }
    OptionalInt exponent = wholeNumber(binary.right());
    if (exponent.isPresent() && Math.abs(exponent.getAsInt()) <= HIGHEST_POWER) {
      return base.power(exponent.getAsInt());
    }
    faults.at(
        binary,
        shown(binary.left(), base)
            + " is raised to `"
            + site.formula().textOf(binary.right())
            + "`",
        "the base of ^ needs unit 1 unless the exponent is a whole number up to "
            + HIGHEST_POWER
            + ": divide by a constant of that unit, or use SQRT");
    return Measure.unknown();
  }

  /** The value of a whole number as written, with its signs. */
  private static OptionalInt wholeNumber(Expression node) {
    return switch (node) {
      case Literal literal when literal.value() == (int) literal.value() ->
          OptionalInt.of((int) literal.value());
      case Unary unary when unary.operator() != UnaryOperator.NOT -> {
        OptionalInt operand = wholeNumber(unary.operand());
        yield unary.operator() == UnaryOperator.MINUS && operand.isPresent()
            ? OptionalInt.of(-operand.getAsInt())
            : operand;
      }
      case Literal literal -> OptionalInt.empty();
      case Unary unary -> OptionalInt.empty();
      case Reference reference -> OptionalInt.empty();
      case Binary binary -> OptionalInt.empty();
      case Conditional conditional -> OptionalInt.empty();
      case Call call -> OptionalInt.empty();
      case Lookup lookup -> OptionalInt.empty();
    };
  }

  /** Two operands that must be of one unit. */
  Measure agree(Expression left, Measure ofLeft, Expression right, Measure ofRight) {
    if (ofLeft instanceof Measure.Of(Unit first) && ofRight.differsFrom(first)) {
      faults.at(
          right,
          shown(right, ofRight) + " stands beside " + shown(left, ofLeft),
          remedy(left, first, right, ofRight));
    }
    return ofLeft.or(ofRight);
  }

  private String remedy(Expression left, Unit first, Expression right, Measure ofRight) {
    Unit second = ofRight instanceof Measure.Of(Unit unit) ? unit : first;
    if (Conversion.isNumber(left)) {
      return Conversion.constantInstead(second);
    }
    return Conversion.isNumber(right)
        ? Conversion.constantInstead(first)
        : Conversion.remedy(site.quoted(left), first, site.quoted(right), second);
  }

  /** A condition or an operand of logic. */
  private void truth(Expression node) {
    require(node, Unit.ONE, "a condition");
  }

  /** An operand that must be of a certain unit. */
  void require(Expression node, Unit unit, String role) {
    Measure own = of(node);
    if (own instanceof Measure.Of(Unit found) && !found.equals(unit)) {
      faults.at(
          node,
          shown(node, own) + " where " + role + " needs " + Conversion.words(unit),
          Conversion.isNumber(node)
              ? Conversion.constantInstead(unit)
              : found.sameQuantityAs(unit)
                  ? Conversion.of(site.quoted(node), found, unit)
                  : "mend the formula or a declared unit");
    }
  }

  /** {@code `payers*price` (USD/month)}. */
  String shown(Expression node, Measure measure) {
    return site.quoted(node)
        + (measure instanceof Measure.Of(Unit unit) ? " (" + Conversion.words(unit) + ")" : "");
  }

  void fault(Expression node, String message, String remedy) {
    faults.at(node, message, remedy);
  }
}
