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
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(told(file)).isEqualTo(expected(file))));
  }

  private static String told(Path file) {
    String t = ModelFile.read(file).problems().stream()
        .map(Problem::toString)
        .map(line -> line.replace(file.getParent() + "/", "") + "\n")
        .collect(Collectors.joining());
    try {
      Path out = Path.of(System.getProperty("endurance.root"), "casebook/target/told-models", file.getFileName().toString());
      Files.createDirectories(out.getParent());
      Files.writeString(out, t);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return t;
  }

  private static String expected(Path file) throws IOException {
    Path golden = Path.of(file.toString().replace(".yaml", ".txt"));
    return Files.exists(golden) ? Files.readString(golden) : "";
  }
}
