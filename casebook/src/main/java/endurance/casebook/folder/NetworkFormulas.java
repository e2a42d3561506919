package endurance.casebook.folder;

import endurance.casebook.container.EquationsReader;
import endurance.casebook.yaml.Field;
import endurance.casebook.yaml.Section;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the formulas of a network into variables of the model, each with the unit it must have. */
final class NetworkFormulas {

  private static final Unit PER_YEAR = Unit.ONE.dividedBy(Unit.MONTH.scaled(12, 1));

  private final Unit currency;
  private final List<Variable> variables = new ArrayList<>();

  NetworkFormulas(String currency) {
    this.currency = Unit.base(currency);
  }

  List<Variable> variables() {
    return List.copyOf(variables);
  }

  /** The name of a variable that is 1 or 0. */
  Optional<String> truth(String name, Field field) {
    return variable(name, field, Unit.ONE);
  }

  /** A part of a whole. */
  Optional<String> part(String name, Field field) {
    return notNegative(name, field, Unit.ONE);
  }

  Optional<String> money(String name, Field field) {
    return notNegative(name, field, currency);
  }

  /** A required entry of a section. */
  Optional<String> money(Section section, String key, String name) {
    return section.required(key).flatMap(one -> money(name, one));
  }

  /** An amount that the network puts together itself. */
  String money(String name, String formula, Field place) {
    add(name, FormulaParser.parse(formula, place.keyOrigin()).orThrow(), place, currency);
    return name;
  }

  Optional<String> perMonth(String name, Field field) {
    return notNegative(name, field, currency.dividedBy(Unit.MONTH));
  }

  Optional<String> months(String name, Field field) {
    return notNegative(name, field, Unit.MONTH);
  }

  Optional<String> perYear(String name, Field field) {
    return notNegative(name, field, PER_YEAR);
  }

  /** The sum over time of flows until the failure. */
  String sum(String name, List<String> flows, Field place) {
    Formula nothing = FormulaParser.parse("0", place.keyOrigin()).orThrow();
    Formula inflow =
        FormulaParser.parse(
                "(1 - network.fails)*(" + String.join(" + ", flows) + ")", place.keyOrigin())
            .orThrow();
    variables.add(
        new Variable.Stock(
            new Heading(name, List.of(), Optional.of(currency), "", place.keyOrigin()),
            Equations.everywhere(nothing),
            List.of(Equations.everywhere(inflow)),
            List.of()));
    return name;
  }

  /**
   * What a sum has grown by in twelve months, as a part of a yearly figure.
   *
   * @param perYear such as a revenue
   * @param unit its unit, a flow of the currency
   */
  String shareOfYear(String name, String sum, String perYear, Unit unit, Field place) {
    Unit year = currency.dividedBy(Unit.MONTH.scaled(12, 1));
    String months = name + ".year";
    String amount = name + ".in_a_year";
    variables.add(
        new Variable.Constant(
            new Heading(months, List.of(), Optional.of(Unit.MONTH), "", place.keyOrigin()),
            List.of(12.0)));
    variables.add(
        new Variable.Constant(
            new Heading(
                amount,
                List.of(),
                Optional.of(currency.dividedBy(unit)),
                new Text("turns a flow into the amount of a year", "把流量折成年额"),
                place.keyOrigin()),
            List.of(unit.in(year))));
    String formula = "(%s - DELAY(%s, %s, 0))/(%s*%s)".formatted(sum, sum, months, perYear, amount);
    add(name, FormulaParser.parse(formula, place.keyOrigin()).orThrow(), place, Unit.ONE);
    return name;
  }

  /** What is written as a number is refused here when it is negative; a formula, when it is. */
  private Optional<String> notNegative(String name, Field field, Unit unit) {
    if (field.looksLikeNumber() && field.node().onOneLine().startsWith("-")) {
      field.refuse(
          field.node().onOneLine() + " is negative",
          "write it without a sign: what flows the other way is an entry of its own");
      return Optional.empty();
    }
    return variable(name, field, unit);
  }

  private Optional<String> variable(String name, Field field, Unit unit) {
    Optional<Formula> formula = EquationsReader.formula(field);
    formula.ifPresent(one -> add(name, one, field, unit));
    return formula.map(_ -> name);
  }

  private void add(String name, Formula formula, Field field, Unit unit) {
    variables.add(
        new Variable.Auxiliary(
            new Heading(name, List.of(), Optional.of(unit), "", field.keyOrigin()),
            Equations.everywhere(formula)));
  }
}
