package endurance.model.formula;

import static endurance.model.formula.BinaryOperator.ADD;
import static endurance.model.formula.BinaryOperator.MULTIPLY;
import static endurance.model.formula.BinaryOperator.POWER;
import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.Problem;
import endurance.model.formula.Expression.Binary;
import endurance.model.formula.Expression.Call;
import endurance.model.formula.Expression.Literal;
import endurance.model.formula.Expression.Lookup;
import endurance.model.formula.Expression.Reference;
import endurance.model.formula.Expression.Unary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {

  private static Expression parse(String text) {
    return FormulaParser.parse(text, Origin.memory()).orThrow().expression();
  }

  private static Literal number(double value) {
    return new Literal(value, Span.NONE);
  }

  private static Reference name(String name) {
    return new Reference(name, List.of(), Span.NONE);
  }

  @Test
  void powerBindsTighterThanASign() {
    assertThat(parse("-2^2"))
        .isEqualTo(
            new Unary(
                UnaryOperator.MINUS,
                new Binary(POWER, number(2), number(2), Span.NONE),
                Span.NONE));
  }

  @Test
  void anExponentMayCarryASign() {
    assertThat(parse("2^-a*b"))
        .isEqualTo(
            new Binary(
                MULTIPLY,
                new Binary(
                    POWER,
                    number(2),
                    new Unary(UnaryOperator.MINUS, name("a"), Span.NONE),
                    Span.NONE),
                name("b"),
                Span.NONE));
  }

  @Test
  void aConditionSwallowsToTheRight() {
    assertThat(parse("IF c THEN a ELSE b + 1"))
        .isEqualTo(
            new Expression.Conditional(
                name("c"), name("a"), new Binary(ADD, name("b"), number(1), Span.NONE), Span.NONE));
  }

  @Test
  void referencesTakeElementsDimensionsAndWildcards() {
    assertThat(parse("SUM(market.flow[gemini, *])"))
        .isEqualTo(
            new Call(
                Builtin.SUM,
                List.of(
                    new Reference(
                        "market.flow",
                        List.of(new Index.Name("gemini"), new Index.Wildcard()),
                        Span.NONE)),
                Span.NONE));
  }

  @Test
  void lookupsAreAppliedByName() {
    assertThat(parse("LOOKUP(effect, age)"))
        .isEqualTo(new Lookup("effect", name("age"), Span.NONE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a - b - c           | (a - b) - c
          a/b*c               | (a/b)*c
          a/b MOD c           | (a/b) MOD c
          a + b*c             | a + (b*c)
          -a*b                | (-a)*b
          -7 MOD 3            | (-7) MOD 3
          a*-b                | a*(-b)
          a + b < c*d         | (a + b) < (c*d)
          a < b AND c = d     | (a < b) AND (c = d)
          a OR b AND c        | a OR (b AND c)
          NOT a AND b         | (NOT a) AND b
          NOT NOT a           | NOT (NOT a)
          NOT a^2             | NOT (a^2)
          IF IF a THEN b ELSE c THEN d ELSE e | IF (IF a THEN b ELSE c) THEN d ELSE e
          IF a THEN IF b THEN 1 ELSE 2 ELSE 3 | IF a THEN (IF b THEN 1 ELSE 2) ELSE 3
          """)
  void operatorsBindAsTheTableSays(String written, String meant) {
    assertThat(parse(written)).isEqualTo(parse(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "3", "0.5", "1.6e+09", "1E-300", "4.9e-324", "1.7976931348623157e308"})
  void numbersAreTheNearestDouble(String text) {
    assertThat(parse(text)).isEqualTo(number(Double.parseDouble(text)));
  }

  @Test
  void spansCoverTheTextOfTheirNodeWithItsParentheses() {
    String text = " (a + b)*c ";
    Binary product = (Binary) parse(text);
    assertThat(text.substring(product.span().start(), product.span().end())).isEqualTo("(a + b)*c");
    assertThat(text.substring(product.left().span().start(), product.left().span().end()))
        .isEqualTo("a + b");
  }

  /** One line for each refusal: the formula, the column of the fault, message and remedy. */
  static Stream<String> refused() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/endurance/model/refused-formulas.txt"))
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void everyRefusalSaysWhatWhereAndWhatInstead(String line) {
    String formula = line.substring(0, line.indexOf('\t'));
    Checked<Formula> result = FormulaParser.parse(formula, new Origin("case.yaml", 7, 1));
    assertThat(result.problems()).hasSize(1);
    Problem problem = result.problems().getFirst();
    assertThat(
            String.join(
                "\t",
                formula,
                String.valueOf(problem.origin().column()),
                problem.message().split(", in: ", 2)[0] + "; " + problem.remedy()))
        .isEqualTo(line);
  }

  @Test
  void aRefusalShowsTheFormulaAroundTheFault() {
    assertThat(FormulaParser.parse("cash + 2^3^2", new Origin("case.yaml", 7, 10)).problems())
        .singleElement()
        .hasToString(
            "case.yaml:7:20: `^` behind a power, which tools read differently, in: cash + 2^3^2;"
                + " write (a^b)^c or a^(b^c)");
  }

  @Test
  void anEmptyFormulaIsRefused() {
    assertThat(FormulaParser.parse(" ", Origin.memory()).problems())
        .singleElement()
        .hasToString("<memory>: the formula is empty; write a number, a name or an expression");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "ABS(", "2^-", "NOT ", "IF a THEN 1 ELSE ", "x[a]*(1+"})
  void absurdDepthIsAMessage(String piece) {
    assertThat(FormulaParser.parse(piece.repeat(100_000) + "1", Origin.memory()).problems())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", " AND ", "*"})
  void absurdLengthIsAMessage(String operator) {
    String text = "1" + (operator + "1").repeat(100_000);
    assertThat(FormulaParser.parse(text, Origin.memory()).problems().getFirst().message())
        .contains("nested more than 500 deep");
  }
}
