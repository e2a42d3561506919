package endurance.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedModelsTest {

  /** A heading, lines of a {@link Sketch}, and the messages behind {@code !}. */
  static Stream<String> sections() throws IOException {
    String text =
        Files.readString(Path.of("src/test/resources/endurance/model/refused-models.txt"));
    return Arrays.stream(text.split("\n## ", -1)).skip(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sections")
  void everyProblemIsToldAtOnceInOrderOfTheText(String section) {
    List<String> lines = section.lines().skip(1).filter(line -> !line.isBlank()).toList();
    List<String> model = lines.stream().filter(line -> !line.startsWith("! ")).toList();
    List<String> messages = lines.stream().filter(line -> line.startsWith("! ")).toList();
    assertThat(messages).isNotEmpty();
    assertThat(
            Model.check(Sketch.of(model)).problems().stream()
                .map(problem -> "! " + problem.toString().replace("model.yaml:", "")))
        .isEqualTo(messages);
  }
}
