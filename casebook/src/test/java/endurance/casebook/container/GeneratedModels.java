package endurance.casebook.container;

import endurance.model.Clock;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Draft;
import endurance.model.Equations;
import endurance.model.Heading;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.RankCorrelation;
import endurance.model.Table;
import endurance.model.Text;
import endurance.model.Variable;
import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import endurance.model.unit.Units;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sound models of every kind of variable, in every way of writing. */
final class GeneratedModels {

  private static final List<String> SAYINGS =
      List.of(
          "",
          "plain",
          "a: b",
          "it's \"so\"",
          "- no list",
          "# no remark",
          "灯笼 𝄞",
          "{a, [b]}",
          "yes",
          "3",
          "~",
          "back\\slash",
          "first line\nsecond line",
          "100 % & more",
          "`tick`",
          "@at",
          "? x");

  private static final List<String> UNITS =
      List.of(
          "1", "USD", "month", "USD/month", "person*month/USD", "billion USD/year", "%", "visit");

  private final SplittableRandom random;
  private final Units units = Units.standard().plus(List.of("visit"));
  private final List<Dimension> dimensions = new ArrayList<>();
  private final List<Variable> variables = new ArrayList<>();
  private final Clock clock;

  private GeneratedModels(SplittableRandom random) {
    this.random = random;
    this.clock =
        random.nextBoolean()
            ? Clock.monthly(YearMonth.of(2025, 1), YearMonth.of(2026, 12))
            : Clock.of(random.nextInt(3) - 1, 0.25, 12);
  }

  static Model model(SplittableRandom random) {
    return new GeneratedModels(random).build();
  }

  private Model build() {
    int count = random.nextInt(3);
    for (int d = 0; d < count; d++) {
      String name = "side_" + d;
      dimensions.add(
          new Dimension(
              name,
              IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(i -> name + "_e" + i).toList()));
    }
    List<RankCorrelation> correlations = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      addOne(i);
    }
    List<String> inputs =
        variables.stream()
            .filter(one -> one instanceof Variable.Input && one.dimensions().isEmpty())
            .map(Variable::name)
            .toList();
    if (inputs.size() > 1) {
      correlations.add(
          new RankCorrelation(
              inputs.getFirst(), inputs.getLast(), random.nextDouble(-0.9, 0.9), Origin.memory()));
    }
    return Model.check(new Draft(clock, dimensions, variables, correlations)).orThrow();
  }

  private void addOne(int index) {
    List<Dimension> over = dimensions.stream().filter(dimension -> random.nextInt(3) == 0).toList();
    String name = (random.nextInt(4) == 0 ? "block_" + index + "." : "") + "v" + index;
    Heading heading =
        new Heading(
            name,
            over.stream().map(Dimension::name).toList(),
            Optional.of(unit()),
            saying(),
            Origin.memory());
    int size = Dimension.combinations(over).size();
    switch (random.nextInt(7)) {
      case 0 ->
          variables.add(
              new Variable.Constant(
                  heading, DoubleStream.generate(this::number).limit(size).boxed().toList()));
      case 1 -> variables.add(new Variable.Input(heading, distributions(size)));
      case 2 -> variables.add(new Variable.Noise(heading, distributions(size)));
      case 3 -> variables.add(new Variable.Series(heading, series(size)));
      case 4 -> lookup(heading, name);
      case 5 -> stock(heading, over);
      default -> computed(heading, over);
    }
  }

  private Text saying() {
    String english = pick(SAYINGS);
    return english.isEmpty() || random.nextBoolean()
        ? Text.alike(english)
        : new Text(english, "中文：" + english);
  }

  private void lookup(Heading heading, String name) {
    Heading scalar = new Heading(name, List.of(), heading.unit(), heading.says(), heading.origin());
    variables.add(
        new Variable.Lookup(scalar, unit(), table(0.1, pick(List.of(Table.Reading.values())))));
  }

  private void stock(Heading heading, List<Dimension> over) {
    Equations zero = equations(over, "0");
    Equations same = equations(over, self(heading) + "/(3*DT)");
    variables.add(
        new Variable.Stock(
            heading,
            zero,
            random.nextBoolean() ? List.of(zero) : List.of(same, zero),
            random.nextBoolean() ? List.of() : List.of(same)));
  }

  private void computed(Heading heading, List<Dimension> over) {
    Heading unitless =
        new Heading(
            heading.name(),
            heading.dimensions(),
            Optional.empty(),
            heading.says(),
            heading.origin());
    Equations equations = equations(over, "1 + 2*" + (1 + random.nextInt(9)), "MAX(1, 2)/3");
    variables.add(
        random.nextBoolean()
            ? new Variable.Flow(unitless, equations)
            : new Variable.Auxiliary(unitless, equations));
  }

  private static String self(Heading heading) {
    return heading.dimensions().isEmpty()
        ? heading.name()
        : heading.name() + "[" + String.join(", ", heading.dimensions()) + "]";
  }

  private Equations equations(List<Dimension> over, String... texts) {
    if (over.isEmpty() || random.nextBoolean()) {
      return Equations.everywhere(formula(pick(List.of(texts))));
    }
    Map<List<String>, Formula> each = new LinkedHashMap<>();
    for (List<String> elements : Dimension.combinations(over)) {
      each.put(elements, formula(pick(List.of(texts))));
    }
    return new Equations.ByElement(each);
  }

  private static Formula formula(String text) {
    return FormulaParser.parse(text, Origin.memory()).orThrow();
  }

  private List<Distribution> distributions(int size) {
    return Stream.generate(this::distribution).limit(size).toList();
  }

  private Distribution distribution() {
    double a = number();
    double b = a + Math.abs(a) * random.nextDouble(0.1, 1) + 0.125;
    double c = b + Math.abs(b) * random.nextDouble(0.1, 1) + 0.125;
    return switch (random.nextInt(10)) {
      case 0 -> new Distribution.Normal(a, random.nextDouble(0.1, 5));
      case 1 -> new Distribution.Lognormal(random.nextDouble(0.1, 5), random.nextDouble(0.1, 2));
      case 2 -> new Distribution.Uniform(a, b);
      case 3 -> new Distribution.Triangular(a, b, c);
      case 4 -> new Distribution.Pert(a, a, c);
      case 5 -> new Distribution.Beta(random.nextDouble(0.5, 4), 2, a, b);
      case 6 -> new Distribution.Discrete(List.of(a, b, c), List.of(0.25, 0.25, 0.5));
      case 7 -> new Distribution.Empirical(List.of(c, a, b, a));
      case 8 ->
          new Distribution.Quantiles(
              a,
              b,
              c,
              pick(List.of(0.1, 0.25, 0.025)),
              OptionalDouble.of(a - 1 - Math.abs(a)),
              OptionalDouble.empty());
      default ->
          new Distribution.Quantiles(
              a, b, c, 0.05, OptionalDouble.empty(), OptionalDouble.of(c + 1 + Math.abs(c)));
    };
  }

  /** Tables in time, read alike: now and then with points between months. */
  private List<Table> series(int size) {
    double step = clock.firstMonth().isPresent() && random.nextInt(4) > 0 ? 1 : 0.1;
    Table.Reading reading = pick(List.of(Table.Reading.values()));
    return Stream.generate(() -> table(step, reading)).limit(size).toList();
  }

  private Table table(double step, Table.Reading reading) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    int at = random.nextInt(5) - 2;
    int points = 1 + random.nextInt(4);
    for (int i = 0; i < points; i++) {
      x.add(at * step);
      y.add(number());
      at += 1 + random.nextInt(4);
    }
    return new Table(x, y, reading);
  }

  private double number() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(-3, 4);
      case 1 -> random.nextDouble(-1, 1);
      case 2 -> random.nextDouble() * 1e-9;
      case 3 -> random.nextDouble() * 1e15;
      default -> 1.0 / (1 + random.nextInt(9));
    };
  }

  private Unit unit() {
    return units.parse(pick(UNITS), Origin.memory()).orThrow();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
