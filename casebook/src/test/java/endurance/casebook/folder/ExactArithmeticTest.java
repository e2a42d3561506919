package endurance.casebook.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import endurance.model.Origin;
import endurance.model.formula.FormulaParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactArithmeticTest {

  private static boolean holds(String formula) {
    return ExactArithmetic.holds(FormulaParser.parse(formula, Origin.memory()).orThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7.99 < 20/2",
        "0.1 + 0.2 = 0.3",
        "1/3 + 1/3 + 1/3 = 1",
        "130 - 80 >= 50",
        "-(2 - 5) = +3",
        "1.4e3/8 > 174.9",
        "1 <> 2",
        "2 <= 2",
        "1/-4 < 0",
        "9007199254740993 > 9007199254740992"
      })
  void whatIsTrueHolds(String formula) {
    assertThat(holds(formula)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.99 > 20/2", "0.1 + 0.2 <> 0.3", "1/3 = 0.3333333333333333", "1 < 1"})
  void whatIsFalseDoesNot(String formula) {
    assertThat(holds(formula)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2 | nothing compared",
        "3 | nothing compared",
        "x < 3 | `x` is no number",
        "2^3 = 8 | ^ cannot stand",
        "MAX(1, 2) = 2 | MAX is no arithmetic",
        "1/(2 - 2) = 0 | division by zero",
        "0e5000 < 1 | too large or too small"
      })
  void whatIsNoArithmeticIsRefused(String formula, String because) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> holds(formula))
        .withMessageContaining(because);
  }
}
