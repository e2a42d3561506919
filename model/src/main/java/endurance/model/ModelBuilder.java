package endurance.model;

import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import endurance.model.unit.Units;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects a model in code, with formulas and units as text: {@code ModelBuilder.dated("2025-01",
 * "2026-12").stock("cash", "USD", "100", List.of("sales"), List.of()).flow("sales", "USD/month",
 * "5").check()}. A variable's dimensions stand behind its name: {@code "price[player]"}. What
 * cannot be parsed is told by {@link #check}. Not for use by several threads.
 */
public final class ModelBuilder {

  /** Never seen: {@link #draft} tells the problem that put it there instead. */
  private static final Formula PLACE_OF_AN_UNREADABLE_ONE =
      FormulaParser.parse("0", Origin.memory()).orThrow();

  private final Clock clock;
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final List<RankCorrelation> correlations = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Units units = Units.standard();

  private ModelBuilder(Clock clock) {
    this.clock = clock;
  }

  /** A model on any clock. */
  public static ModelBuilder of(Clock clock) {
    return new ModelBuilder(clock);
  }

  /** A model over the months from {@code first} to {@code last}, such as {@code 2025-01}. */
  public static ModelBuilder dated(String first, String last) {
    return of(Clock.monthly(YearMonth.parse(first), YearMonth.parse(last)));
  }

  /** Declares further base units, for what follows. */
  public ModelBuilder units(String... names) {
    units = units.plus(List.of(names));
    return this;
  }

  public ModelBuilder dimension(String name, String... elements) {
    dimensions.add(new Dimension(name, List.of(elements)));
    return this;
  }

  /** A stock with one formula for all elements. */
  public ModelBuilder stock(
      String name, String unit, String initial, List<String> inflows, List<String> outflows) {
    return add(
        new Variable.Stock(
            heading(name, Optional.of(unit)),
            everywhere(initial),
            inflows.stream().map(this::everywhere).toList(),
            outflows.stream().map(this::everywhere).toList()));
  }

  public ModelBuilder flow(String name, String unit, String formula) {
    return add(new Variable.Flow(heading(name, Optional.of(unit)), everywhere(formula)));
  }

  public ModelBuilder auxiliary(String name, String unit, String formula) {
    return add(new Variable.Auxiliary(heading(name, Optional.of(unit)), everywhere(formula)));
  }

  /** An auxiliary whose unit is that of its formula. */
  public ModelBuilder auxiliary(String name, String formula) {
    return add(new Variable.Auxiliary(heading(name, Optional.empty()), everywhere(formula)));
  }

  /**
   * An auxiliary with a formula for each element.
   *
   * @param formulas key: the elements, separated by a comma and a blank
   */
  public ModelBuilder auxiliary(String name, String unit, Map<String, String> formulas) {
    Map<List<String>, Formula> parsed = new LinkedHashMap<>();
    formulas.forEach(
        (elements, text) -> parsed.put(List.of(elements.split(", ", -1)), formula(text)));
    return add(
        new Variable.Auxiliary(heading(name, Optional.of(unit)), new Equations.ByElement(parsed)));
  }

  /** One value, or one for each element. */
  public ModelBuilder constant(String name, String unit, double... values) {
    return add(
        new Variable.Constant(
            heading(name, Optional.of(unit)), Arrays.stream(values).boxed().toList()));
  }

  /** One distribution, or one for each element. */
  public ModelBuilder input(String name, String unit, Distribution... distributions) {
    return add(new Variable.Input(heading(name, Optional.of(unit)), List.of(distributions)));
  }

  /** One distribution, or one for each element. */
  public ModelBuilder noise(String name, String unit, Distribution... distributions) {
    return add(new Variable.Noise(heading(name, Optional.of(unit)), List.of(distributions)));
  }

  /** One table over time, or one for each element. */
  public ModelBuilder series(String name, String unit, Table... tables) {
    return add(new Variable.Series(heading(name, Optional.of(unit)), List.of(tables)));
  }

  public ModelBuilder lookup(String name, String unit, String argumentUnit, Table table) {
    return add(new Variable.Lookup(heading(name, Optional.of(unit)), unit(argumentUnit), table));
  }

  public ModelBuilder correlate(String first, String second, double rho) {
    correlations.add(new RankCorrelation(first, second, rho, Origin.memory()));
    return this;
  }

  /** Any variable, built elsewhere. */
  public ModelBuilder add(Variable variable) {
    variables.add(variable);
    return this;
  }

  /** What was collected, or what of it could not be parsed. */
  public Checked<Draft> draft() {
    return problems.isEmpty()
        ? Checked.valid(new Draft(clock, dimensions, variables, correlations))
        : Checked.invalid(problems);
  }

  /** The model, or what could not be parsed, or what the checks found. */
  public Checked<Model> check() {
    return draft().then(Model::check);
  }

  private Heading heading(String name, Optional<String> unit) {
    int bracket = name.indexOf('[');
    List<String> over =
        bracket < 0
            ? List.of()
            : List.of(name.substring(bracket + 1, name.lastIndexOf(']')).split(", *", -1));
    return new Heading(
        bracket < 0 ? name : name.substring(0, bracket),
        over,
        unit.map(this::unit),
        "",
        Origin.memory());
  }

  private Unit unit(String text) {
    return valueOr(units.parse(text, Origin.memory()), Unit.ONE);
  }

  private Equations everywhere(String text) {
    return new Equations.Everywhere(formula(text));
  }

  private Formula formula(String text) {
    return valueOr(FormulaParser.parse(text, Origin.memory()), PLACE_OF_AN_UNREADABLE_ONE);
  }

  private <T> T valueOr(Checked<T> checked, T otherwise) {
    problems.addAll(checked.problems());
    return checked instanceof Checked.Valid<T>(T value) ? value : otherwise;
  }
}
