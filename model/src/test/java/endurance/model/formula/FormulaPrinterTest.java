package endurance.model.formula;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import endurance.model.Origin;
import endurance.model.formula.Expression.Binary;
import endurance.model.formula.Expression.Literal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaPrinterTest {

  private static final long SEED = 20260203;

  private static Expression parse(String text) {
    return FormulaParser.parse(text, Origin.memory()).orThrow().expression();
  }

  @Test
  void everyTreeParsesBackFromItsText() {
    RandomFormulas formulas = new RandomFormulas(SEED);
    for (int round = 0; round < 20_000; round++) {
      Expression tree = formulas.tree(1 + round % 6);
      String text = FormulaPrinter.print(tree);
      assertThat(parse(text)).as("seed %d, round %d: %s", SEED, round, text).isEqualTo(tree);
    }
  }

  @Test
  void noPairOfParenthesesCanBeLeftOut() {
    RandomFormulas formulas = new RandomFormulas(SEED + 1);
    for (int round = 0; round < 5_000; round++) {
      Expression tree = formulas.tree(3);
      String text = FormulaPrinter.print(tree);
      for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
        if (open > 0 && Character.isLetterOrDigit(text.charAt(open - 1))) {
          continue; // a function's
        }
        int close = closing(text, open);
        String bare =
            text.substring(0, open)
                + " "
                + text.substring(open + 1, close)
                + " "
                + text.substring(close + 1);
        Checked<Formula> without = FormulaParser.parse(bare, Origin.memory());
        boolean same =
            without instanceof Checked.Valid<Formula>(Formula f) && f.expression().equals(tree);
        assertThat(same)
            .as("seed %d, round %d: %s without %d", SEED + 1, round, text, open)
            .isFalse();
      }
    }
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int at = open; ; at++) {
      depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
  }

  @Test
  void numbersParseToTheSameDouble() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int round = 0; round < 100_000; round++) {
      double value = Math.abs(Double.longBitsToDouble(random.nextLong()));
      if (Double.isFinite(value)) {
        assertThat(parse(FormulaPrinter.number(value))).isEqualTo(new Literal(value, Span.NONE));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3",
    "0.5, 0.5",
    "1e6, 1000000",
    "1.6e20, 1.6e20",
    "1e20, 1e20",
    "0.00001, 0.00001",
    "1e-6, 1e-6",
    "123456789012345, 123456789012345",
    "4.9e-324, 4.9e-324",
    "-0.25, -0.25"
  })
  void numbersAreWrittenShort(double value, String text) {
    assertThat(FormulaPrinter.number(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IF a > 0 AND NOT (b = 0) THEN SUM(x[*]*y[*, gemini]) ELSE -a^-2 MOD 3",
        "a - (b - c)/(d*e)",
        "(IF a THEN b ELSE c)*LOOKUP(effect, TIME + DT)",
        "(a^b)^c + a^(b^c)",
        "(a < b) = (c < d)",
        "(NOT a) + 1",
        "MAX(IF a THEN b ELSE c, NOT NOT d, PI)"
      })
  void formulasInTheirPlainFormStayAsTheyAre(String text) {
    assertThat(FormulaPrinter.print(parse(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-3, 2*-3, (-3)^2", "NaN, 2*(0/0), (0/0)^2", "Infinity, 2*INF, INF^2"})
  void literalsThatNoFormulaHoldsAreWrittenAsOperations(
      double value, String product, String power) {
    Literal odd = new Literal(value, Span.NONE);
    Literal two = new Literal(2, Span.NONE);
    assertThat(FormulaPrinter.print(new Binary(BinaryOperator.MULTIPLY, two, odd, Span.NONE)))
        .isEqualTo(product);
    assertThat(FormulaPrinter.print(new Binary(BinaryOperator.POWER, odd, two, Span.NONE)))
        .isEqualTo(power);
  }
}
