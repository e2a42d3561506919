package endurance.casebook.schema;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.casebook.folder.CaseFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases and blocks that come with the program are sound, to the reader and to editors. */
class PublishedCasesTest {

  private static final Path ROOT = Path.of(System.getProperty("endurance.root"));
  private static final Path LIBRARY = ROOT.resolve("library");

  private final SchemaFiles schemas = new SchemaFiles();

  @TestFactory
  List<DynamicTest> casesAreSound() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("cases"))) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder ->
              DynamicTest.dynamicTest(
                  String.valueOf(folder.getFileName()),
                  () -> {
                    assertThat(CaseFolder.open(folder, LIBRARY).check().problems()).isEmpty();
                    for (String name : List.of("case", "sources", "questions")) {
                      assertThat(schemas.against(name, folder.resolve(name + ".yaml"))).isEmpty();
                    }
                  }))
          .toList();
    }
  }

  @TestFactory
  List<DynamicTest> blocksPassTheirSchema() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARY)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(file ->
              DynamicTest.dynamicTest(
                  LIBRARY.relativize(file).toString(),
                  () -> assertThat(schemas.against("block", file)).isEmpty()))
          .toList();
    }
  }
}
