package endurance.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.casebook.Moment;
import endurance.casebook.Question;
import endurance.engine.Observable;
import endurance.engine.SideBySide;
import endurance.model.Dimension;
import endurance.model.Distribution;
import endurance.model.Model;
import endurance.model.Origin;
import endurance.model.Variable;
import endurance.model.unit.Unit;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DriverSearchTest {

  private static final long SEED = 11;

  private final Model model =
      Models.of(
          List.of(new Dimension("player", List.of("x", "y"))),
          input("strong"),
          input("weak", "player"),
          input("stranger"),
          new Variable.Auxiliary(
              Models.heading("total", Models.USD), Models.sum("strong", "weak[y]")),
          new Variable.Auxiliary(Models.heading("question.gap", Models.USD), Models.sum("total")),
          Models.constant("question.when", Unit.MONTH));

  @Test
  void putsTheStrongestInputFirst() {
    List<Driver> drivers = search(gap("2026", "2027"), row -> 3 * row.strong() + row.weakY());

    assertThat(drivers).extracting(Driver::input).containsExactly("strong", "weak[y]");
    // of 3a + b the rank correlations with a and b are near 3/sqrt(10) and 1/sqrt(10)
    assertThat(drivers.getFirst().share()).isEqualTo(0.9, within(0.03));
    assertThat(drivers.getLast().share()).isEqualTo(0.1, within(0.03));
    assertThat(drivers).extracting(Driver::at).containsOnly("2027");
  }

  @Test
  void saysWhichWayAnInputPulls() {
    Driver driver = search(gap("2027"), row -> -row.strong()).getFirst();

    assertThat(driver.correlation().value()).isEqualTo(-1, within(1e-12));
    assertThat(driver.share()).isEqualTo(1, within(1e-12));
  }

  @Test
  void leavesOutInputsThatTheOutcomeDoesNotDependOn() {
    assertThat(search(gap("2027"), Row::stranger))
        .extracting(Driver::input)
        .doesNotContain("stranger");
  }

  @Test
  void findsNothingWhereTheOutcomeIsAlwaysTheSame() {
    assertThat(search(gap("2027"), row -> 1)).isEmpty();
  }

  @Test
  void leavesFuturesAsideThatAreNotFinite() {
    List<Driver> drivers =
        search(gap("2027"), row -> row.stranger() < 0.5 ? Double.NaN : row.strong());

    assertThat(drivers).extracting(Driver::input).containsExactly("strong");
  }

  @Test
  void ranksNeverBehindEveryMonth() {
    Question question = new Question.Month("when", CaseParts.text("?"), Origin.memory());
    Model month =
        Models.of(
            input("strong"),
            new Variable.Auxiliary(
                Models.heading("question.when", Models.USD), Models.sum("strong")));
    DriverSearch search = new DriverSearch(month);
    List<Observable> columns = search.columns(List.of(question));
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      double strong = i / 500.0;
      double value = strong < 0.7 ? Math.floor(strong * 100) : -1;
      rows.add(columns.stream().map(one -> one.point() == 0 ? strong : value).toList());
    }

    List<Driver> drivers = search.search(List.of(question), sideBySide(columns, rows));

    assertThat(drivers)
        .singleElement()
        .satisfies(driver -> assertThat(driver.correlation().value()).isGreaterThan(0.95));
  }

  @Test
  void needsNothingWithoutQuestions() {
    assertThat(new DriverSearch(model).columns(List.of())).isEmpty();
    assertThat(new DriverSearch(model).search(List.of(), sideBySide(List.of(), List.of())))
        .isEmpty();
  }

  private static SideBySide sideBySide(List<Observable> columns, List<List<Double>> rows) {
    double[][] values = new double[columns.size()][rows.size()];
    for (int column = 0; column < values.length; column++) {
      for (int row = 0; row < rows.size(); row++) {
        values[column][row] = rows.get(row).get(column);
      }
    }
    return new SideBySide(columns, values);
  }

  private record Row(double strong, double weakX, double weakY, double stranger) {}

  private List<Driver> search(Question question, ToDoubleFunction<Row> outcome) {
    DriverSearch search = new DriverSearch(model);
    List<Observable> columns = search.columns(List.of(question));
    SplittableRandom random = new SplittableRandom(SEED);
    List<List<Double>> rows = new ArrayList<>();
    for (int i = 0; i < DriverSearch.FUTURES; i++) {
      Row row =
          new Row(
              random.nextDouble(), random.nextDouble(), random.nextDouble(), random.nextDouble());
      rows.add(columns.stream().map(column -> value(column, row, outcome)).toList());
    }
    return search.search(List.of(question), sideBySide(columns, rows));
  }

  private static double value(Observable column, Row row, ToDoubleFunction<Row> outcome) {
    return switch (column.variable()) {
      case "strong" -> row.strong();
      case "weak[x]" -> row.weakX();
      case "weak[y]" -> row.weakY();
      case "question.gap" -> outcome.applyAsDouble(row);
      default -> throw new IllegalArgumentException("nobody needs " + column);
    };
  }

  private static Variable input(String name, String... dimensions) {
    Distribution uniform = new Distribution.Uniform(0, 1);
    return new Variable.Input(
        Models.heading(name, Models.USD, dimensions),
        dimensions.length == 0 ? List.of(uniform) : List.of(uniform, uniform));
  }

  private static Question gap(String... years) {
    return new Question.Amount(
        "gap",
        CaseParts.text("?"),
        java.util.Arrays.stream(years)
            .map(year -> new Moment(year, YearMonth.of(Integer.parseInt(year), 12), true))
            .toList(),
        Models.USD,
        "USD",
        Map.of(),
        Origin.memory());
  }
}
