package endurance.model;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.formula.Formula;
import endurance.model.formula.FormulaParser;
import endurance.model.unit.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPrinterTest {

  private static final Unit VISIT = Unit.base("visit");

  private static Heading heading(String name, List<String> over, Unit unit, String says) {
    return new Heading(name, over, Optional.of(unit), says, Origin.memory());
  }

  private static Formula formula(String text) {
    return FormulaParser.parse(text, Origin.memory()).orThrow();
  }

  private static Equations byElement(String... elementsAndFormulas) {
    Map<List<String>, Formula> formulas = new LinkedHashMap<>();
    for (int i = 0; i < elementsAndFormulas.length; i += 2) {
      formulas.put(
          List.of(elementsAndFormulas[i].split(", ")), formula(elementsAndFormulas[i + 1]));
    }
    return new Equations.ByElement(formulas);
  }

  private static Table table(Table.Reading reading, double... xy) {
    List<Double> x = new java.util.ArrayList<>();
    List<Double> y = new java.util.ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      x.add(xy[i]);
      y.add(xy[i + 1]);
    }
    return new Table(x, y, reading);
  }

  /** One variable of every kind, every distribution, every way of writing. */
  private static Model everything() {
    return ModelBuilder.dated("2025-01", "2025-12")
        .units("visit", "seat")
        .dimension("player", "gemini", "claude")
        .dimension("region", "east", "no")
        .constant("cash_at_start", "billion USD", 1.5)
        .constant("swap[player, region]", "1", 1, -2, 3e-9, 1e20)
        .stock("cash", "billion USD", "cash_at_start", List.of("raised"), List.of("0", "spent/2"))
        .add(
            new Variable.Stock(
                heading(
                    "visits", List.of("player"), VISIT, "how many came: \"all\" of them\nsince"),
                byElement("gemini", "1", "claude", "2"),
                List.of(),
                List.of(
                    byElement("gemini", "0", "claude", "0"), Equations.everywhere(formula("0")))))
        .flow("raised", "billion USD/month", "IF TIME < STOPTIME THEN 0 ELSE spent*index")
        .flow("spent", "billion USD/month", "2")
        .auxiliary("rate", "-index^2 + (NOT index)")
        .auxiliary("null", "1", "SUM(weight[*])")
        .auxiliary("on", "null")
        .auxiliary("share[player]", "visits[player]/SUM(visits[*])")
        .add(
            new Variable.Auxiliary(
                heading("price", List.of("player"), Unit.ONE, ""),
                byElement("claude", "8", "gemini", "20")))
        .input("weight[player]", "1", new Distribution.Uniform(0, 1), new Distribution.Normal(0, 2))
        .input("a", "1", new Distribution.Lognormal(2, 0.5))
        .input("b", "%", new Distribution.Triangular(0, 0.5, 1))
        .input("c", "1/month", new Distribution.Pert(0, 0.5, 1))
        .input("d", "12 USD", new Distribution.Beta(2, 3, -1, 1))
        .input("e", "1", new Distribution.Discrete(List.of(-1.0, 1.5), List.of(0.25, 0.75)))
        .input("f", "1", new Distribution.Empirical(List.of(3.0, 1.0)))
        .input(
            "g",
            "person*month/USD",
            new Distribution.Quantiles(
                0.02, 0.05, 0.1, 0.1, OptionalDouble.of(0), OptionalDouble.empty()))
        .noise(
            "jitter",
            "1",
            new Distribution.Quantiles(
                -1, 0, 1, 0.05, OptionalDouble.empty(), OptionalDouble.of(4)))
        .series("index", "1", table(Table.Reading.CONTINUOUS, -1, 1, 3.5, 2, 12, 3))
        .series(
            "seen[player]",
            "visit",
            table(Table.Reading.DISCRETE, 0, 1),
            table(Table.Reading.DISCRETE, 0, 2, 1, 3))
        .lookup("effect", "1", "month", table(Table.Reading.EXTRAPOLATE, 0, 1, 6, 0.9))
        .correlate("weight[gemini]", "a", -0.5)
        .check()
        .orThrow();
  }

  @Test
  void everyKindOfVariableIsWrittenAsTheReferenceHasIt() throws IOException {
    assertThat(ModelPrinter.print(everything()))
        .isEqualTo(Files.readString(Path.of("src/test/resources/endurance/model/every-kind.yaml")));
  }

  @Test
  void anUndatedModelTellsItsClock() {
    Model model =
        ModelBuilder.of(Clock.of(0, 0.25, 400))
            .series("index", "1", table(Table.Reading.CONTINUOUS, 0, 1, 0.25, 2))
            .check()
            .orThrow();
    assertThat(ModelPrinter.print(model))
        .isEqualTo(
            """
            clock: {start: 0, dt: 0.25, steps: 400, unit: month}
            variables:
              index:
                unit: "1"
                series: {0: 1, 0.25: 2}
                reading: continuous
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a - b | a - b",
        "-a | -a",
        "x[a, b] | x[a, b]",
        "true | \"true\"",
        "Off | \"Off\"",
        "`a: b` | \"a: b\"",
        "`a #b` | \"a #b\"",
        "*a | \"*a\"",
        "- a | \"- a\"",
        "`` | \"\"",
        "中文 | \"中文\"",
      })
  void textIsQuotedWhereAReaderCouldTakeItForSomethingElse(String text, String written) {
    assertThat(YamlText.scalar(text)).isEqualTo(written);
  }

  @Test
  void whatCannotBeSeenIsEscaped() {
    assertThat(YamlText.quoted("a\\\"\n\t\u0007\u2028\uFEFF\uD83D\uDE00"))
        .isEqualTo("\"a\\\\\\\"\\n\\t\\u0007\\u2028\\uFEFF\uD83D\uDE00\"");
  }
}
