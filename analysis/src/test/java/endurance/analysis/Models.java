package endurance.analysis;

import endurance.analysis.wording.ScalarName;
import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Variable;
import endurance.model.formula.BinaryOperator;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.Index;
import endurance.model.formula.Span;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Models built in code, on a clock of 2026 and 2027 unless told otherwise. */
public final class Models {

  public static final Unit USD = Unit.base("USD");
  public static final Unit USD_A_MONTH = USD.dividedBy(Unit.MONTH);
  public static final Unit BILLION_USD = USD.scaled(1_000_000_000, 1);

  private Models() {}

  public static Model of(Variable... variables) {
    return of(List.of(), variables);
  }

  public static Model of(List<Dimension> dimensions, Variable... variables) {
    return of(Clock.monthly(YearMonth.of(2026, 1), YearMonth.of(2027, 12)), dimensions, variables);
  }

  public static Model of(Clock clock, List<Dimension> dimensions, Variable... variables) {
    return Model.check(new Draft(clock, dimensions, List.of(variables), List.of())).orThrow();
  }

  /** Something with that name and unit; what it is does not matter. */
  public static Variable constant(String name, Unit unit) {
    return new Variable.Constant(heading(name, unit), List.of(1.0));
  }

  public static Heading heading(String name, Unit unit, String... dimensions) {
    return new Heading(
        name, List.of(dimensions), Optional.of(unit), "Says " + name + ".", at(name));
  }

  /** A line of its own for each name, so that places can be told apart. */
  public static Origin at(String name) {
    return new Origin("case.yaml", 1 + Math.floorMod(name.hashCode(), 1000), 3);
  }

  /** The sum of references, written as it stands: {@code a + b[player]}. */
  public static Equations sum(String... terms) {
    String text = String.join(" + ", terms);
    Expression expression =
        Arrays.stream(terms)
            .map(Models::reference)
            .reduce(
                (left, right) -> new Expression.Binary(BinaryOperator.ADD, left, right, Span.NONE))
            .orElseThrow();
    return Equations.everywhere(new Formula(text, expression, at(text)));
  }

  public static Formula formula(String term) {
    return new Formula(term, reference(term), at(term));
  }

  private static Expression reference(String term) {
    ScalarName name = ScalarName.of(term);
    List<Index> indices =
        name.elements().stream().map(element -> (Index) new Index.Name(element)).toList();
    return new Expression.Reference(name.variable(), indices, Span.NONE);
  }
}
