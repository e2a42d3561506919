package endurance.casebook.container;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.folder.TestFolders;
import endurance.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ModelFileTest {

  @TestFactory
  Stream<DynamicTest> everyFileIsReadOrToldWhatIsWrongWithIt() {
    return Stream.of("good", "structure", "meaning")
        .flatMap(kind -> TestFolders.below("models/" + kind).stream())
        .filter(file -> file.toString().endsWith(".yaml"))
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> assertThat(told(file)).isEqualTo(expected(file))));
  }

  private static String told(Path file) {
    return ModelFile.read(file).problems().stream()
        .map(Problem::toString)
        .map(line -> line.replace(file.getParent() + "/", "") + "\n")
        .collect(Collectors.joining());
  }

  private static String expected(Path file) throws IOException {
    if (file.startsWith(TestFolders.resource("models/good"))) {
      return "";
    }
    String told = Files.readString(Path.of(file.toString().replace(".yaml", ".txt")));
    assertThat(told).isNotBlank();
    return told;
  }
}
