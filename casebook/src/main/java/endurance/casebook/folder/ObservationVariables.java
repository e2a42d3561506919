package endurance.casebook.folder;

import endurance.casebook.Observations;
import endurance.casebook.container.DeclaredName;
import endurance.casebook.folder.ReadingsReader.Single;
import endurance.model.Clock;
import endurance.model.Distribution;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Origin;
import endurance.model.Table;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Expression;
import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * An observation as the model sees it:
 *
 * <ul>
 *   <li>{@code observation.NAME.predicted}, what a future expects a reading to be, and {@code
 *       observation.NAME.error};
 *   <li>{@code observation.NAME.read}, 1 at the points at which there is a reading that is in use,
 *       and {@code observation.NAME.reading}, what it says (0 where there is none).
 * </ul>
 *
 * <p>What is in use is up to {@code observations.until}: with all of it after the last reading, a
 * model that reads its observations retraces them; before the first, it knows nothing of them.
 */
record ObservationVariables(DeclaredName name, Unit unit, Clock clock, Origin origin) {

  private static final double BEFORE_ALL = -1;

  private static final String WITHIN = "IF TIME <= " + Observations.UNTIL + " THEN %s ELSE 0";

  static String nameOf(String observation, String what) {
    return "observation." + observation + "." + what;
  }

  /**
   * @param predicted what a future expects
   * @param error its spread, where a reading has none of its own
   * @param single readings, each of an element at a point
   */
  List<Variable> all(
      Equations predicted, Optional<Equations> error, Unit errorUnit, List<Single> single) {
    Formula read =
        FormulaParser.parse(WITHIN.formatted(nameOf(name.name(), "printed") + indices()), origin)
            .orThrow();
    List<Variable> all = new ArrayList<>();
    all.add(
        new Variable.Auxiliary(
            heading(
                "predicted",
                Optional.empty(),
                new Text("what a future expects the reading to be", "一种未来预期的观测值")),
            predicted));
    all.add(
        errorOf(
            error,
            heading(
                "error",
                Optional.of(errorUnit),
                new Text("how far a reading may lie off", "观测值可能的偏差")),
            single));
    all.add(
        new Variable.Series(
            heading(
                "printed",
                Optional.of(Unit.ONE),
                new Text("1 where there is a reading", "有观测值处为 1")),
            tables(single, _ -> 1.0, 0)));
    all.add(
        new Variable.Auxiliary(
            heading(
                "read",
                Optional.of(Unit.ONE),
                new Text("1 where there is a reading that is in use", "有已采用的观测值处为 1")),
            Equations.everywhere(read)));
    all.add(
        new Variable.Series(
            heading(
                "reading",
                Optional.of(unit),
                new Text("what was read; 0 where nothing was", "观测到的数值；没有则为 0")),
            tables(single, Single::value, 0)));
    return all;
  }

  /** A formula, or by the month where readings have errors of their own. */
  private Variable errorOf(Optional<Equations> error, Heading heading, List<Single> single) {
    if (single.stream().noneMatch(one -> one.error().isPresent())) {
      return new Variable.Auxiliary(heading, error.orElseThrow());
    }
    double rest =
        error
            .map(one -> one.all().getFirst().expression())
            .filter(Expression.Literal.class::isInstance)
            .map(literal -> ((Expression.Literal) literal).value())
            .orElse(1.0);
    return new Variable.Series(heading, tables(single, one -> one.error().orElse(rest), rest));
  }

  private String indices() {
    return name.dimensions().isEmpty() ? "" : "[" + String.join(", ", name.dimensionNames()) + "]";
  }

  private Heading heading(String what, Optional<Unit> unit, Text says) {
    return new Heading(nameOf(name.name(), what), name.dimensionNames(), unit, says, origin);
  }

  /** For each element a value at every point: that of its reading, or another. */
  private List<Table> tables(
      List<Single> single, ToDoubleFunction<Single> value, double otherwise) {
    List<Table> tables = new ArrayList<>();
    for (int element = 0; element < name.size(); element++) {
      double[] values = new double[clock.points()];
      Arrays.fill(values, otherwise);
      for (Single one : single) {
        if (one.index() == element) {
          values[one.point()] = value.applyAsDouble(one);
        }
      }
      tables.add(
          new Table(
              IntStream.range(0, clock.points()).mapToObj(clock::timeAt).toList(),
              Arrays.stream(values).boxed().toList(),
              Table.Reading.DISCRETE));
    }
    return tables;
  }

  /**
   * Up to what time readings are in use: all of them, where nobody says otherwise. That none is in
   * use is possible, though of no probability: a number with one possible value would be computed
   * into the program and could not be held at another.
   */
  static Variable until(Clock clock, Origin origin) {
    return new Variable.Input(
        new Heading(
            Observations.UNTIL,
            List.of(),
            Optional.of(Unit.MONTH),
            new Text("readings after this time are not known", "此后的观测值视为未知"),
            origin),
        List.of(new Distribution.Discrete(List.of(BEFORE_ALL, clock.stop()), List.of(0.0, 1.0))));
  }
}
