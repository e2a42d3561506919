package endurance.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import endurance.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaUnitsTest {

  private static final List<String> NAMES =
      List.of(
          "dimension player = gemini, claude",
          "const cash : USD = 1",
          "const big : billion USD = 1",
          "const monthly : USD/month = 1",
          "const yearly : USD/year = 1",
          "const share : 1 = 1",
          "const part : % = 1",
          "const people : person = 1",
          "const person_count : person = 1",
          "const count : token = 1",
          "const t : month = 1",
          "const y : year = 1",
          "const months_per_year : month/year = 12",
          "const sold[player] : token = 1, 2",
          "lookup effect : USD = month");

  /** The formula among variables of many units. */
  static List<String> around(String formula) {
    List<String> lines = new ArrayList<>(NAMES);
    lines.add("aux it = " + formula);
    return lines;
  }

  static Stream<String> table() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/endurance/model/formula-units.txt"))
        .stream()
        .filter(line -> !line.startsWith("#"));
  }

  /** One line for each: formula, tab, and the unit or {@code !} and what is wrong. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void everyFormulaHasOneUnitOrARefusal(String line) {
    String formula = line.substring(0, line.indexOf('\t'));
    Checked<Model> model = Model.check(Sketch.of(around(formula)));
    String found =
        model instanceof Checked.Valid<Model>(Model valid)
            ? valid.unitOf("it").toString()
            : model.problems().stream()
                .map(problem ->
                    "! "
                        + problem.message()
                        + (problem.remedy().isEmpty() ? "" : "; " + problem.remedy()))
                .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(line.substring(line.indexOf('\t') + 1));
  }
}
