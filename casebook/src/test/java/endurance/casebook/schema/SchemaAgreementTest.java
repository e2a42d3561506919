package endurance.casebook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.folder.TestFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schemas refuse what is badly formed and let pass what only its meaning spoils, as the reader
 * sorts them: see BrokenCasesTest and ModelFileTest, which hold what the reader says of each file.
 */
class SchemaAgreementTest {

  @TempDir Path temporary;

  private final SchemaFiles schemas = new SchemaFiles();

  @Test
  void soundCasesPass() {
    Path lantern = TestFolders.resource("cases/lantern");
    for (String name : List.of("case", "sources", "questions")) {
      assertThat(schemas.against(name, lantern.resolve(name + ".yaml"))).isEmpty();
    }
    assertThat(schemas.againstCase(TestFolders.resource("tiny"))).isEmpty();
    for (String block : List.of("market/shares", "money/purse")) {
      assertThat(schemas.against("block", TestFolders.resource("library/" + block + ".yaml")))
          .isEmpty();
    }
  }

  @TestFactory
  Stream<DynamicTest> casesOfBadFormAreRefused() {
    return TestFolders.below("broken/structure").stream()
        .map(changes ->
            DynamicTest.dynamicTest(
                changes.getFileName().toString(),
                () -> assertThat(schemas.againstCase(laidOver(changes))).isNotEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> casesSpoiltInMeaningOnlyPass() {
    return TestFolders.below("broken/meaning").stream()
        .map(changes ->
            DynamicTest.dynamicTest(
                changes.getFileName().toString(),
                () -> assertThat(schemas.againstCase(laidOver(changes))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> modelsAreSortedAlike() {
    return Stream.of("good", "structure", "meaning")
        .flatMap(kind -> TestFolders.below("models/" + kind).stream())
        .filter(file -> file.toString().endsWith(".yaml"))
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () ->
                    assertThat(schemas.against("model", file).isEmpty())
                        .isEqualTo(!file.startsWith(TestFolders.resource("models/structure")))));
  }

  private Path laidOver(Path changes) {
    return TestFolders.tinyWith(changes, temporary.resolve(changes.getFileName().toString()));
  }
}
