package endurance.casebook.folder;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.Case;
import endurance.model.Checked;
import endurance.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each folder below {@code broken} spoils the tiny case and says what a person is then told. */
class BrokenCasesTest {

  @TempDir Path temporary;

  @Test
  void theTinyCaseItselfIsSound() {
    assertThat(messages(TestFolders.resource("tiny"), "sound")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyDefectIsToldWithItsPlaceAndRemedy() {
    return Stream.of("text", "structure", "meaning", "several")
        .flatMap(kind -> TestFolders.below("broken/" + kind).stream())
        .map(changes ->
            DynamicTest.dynamicTest(
                changes.getFileName().toString(),
                () ->
                    assertThat(messages(changes, changes.getFileName().toString()))
                        .isEqualTo(expected(changes))));
  }

  private static String expected(Path changes) throws IOException {
    String told = Files.readString(changes.resolve("told.txt"));
    assertThat(told).isNotBlank();
    return told;
  }

  private String messages(Path changes, String name) {
    Path folder = TestFolders.tinyWith(changes, temporary.resolve(name));
    Checked<Case> read = CaseFolder.open(folder, folder.resolve("library")).read("base", Map.of());
    return read.problems().stream()
        .map(Problem::toString)
        .map(line -> line + "\n")
        .collect(Collectors.joining())
        .replace(folder + "/", "");
  }
}
