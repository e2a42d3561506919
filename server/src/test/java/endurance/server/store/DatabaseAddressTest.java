package endurance.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.model.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @ParameterizedTest
  @CsvSource({
    "postgresql://db/runs?user=me&password=secret, postgresql://db/runs",
    "postgres://me:secret@db:5432/runs, postgresql://db:5432/runs",
    "jdbc:postgresql://db/runs, postgresql://db/runs",
    "runs.db, runs.db",
    "jdbc:sqlite:/var/runs.db, /var/runs.db"
  })
  void secretsAreNotShown(String written, String shown) {
    assertThat(DatabaseAddress.of(written).orThrow().shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql://db/runs", "jdbc:h2:mem:", "", "/"})
  void otherDatabasesAreRefused(String written) {
    assertThat(DatabaseAddress.of(written).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.remedy()).contains("postgresql://"));
  }

  @Test
  void theUsualFileIsAmongTheUsersData() {
    Path home = Path.of("/home/me");
    assertThat(DatabaseAddress.usual(Map.of(), home).shown())
        .isEqualTo("/home/me/.local/share/endurance/runs.db");
    assertThat(DatabaseAddress.usual(Map.of("XDG_DATA_HOME", "/data"), home).shown())
        .isEqualTo("/data/endurance/runs.db");
    assertThat(DatabaseAddress.usual(Map.of("XDG_DATA_HOME", "not/absolute"), home).shown())
        .as("as the specification says")
        .isEqualTo("/home/me/.local/share/endurance/runs.db");
  }

  @Test
  void aFileThatIsNoDatabaseIsAProblemAndStaysAsItIs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("letter.txt");
    Files.writeString(file, "Dear reader, this is a letter and no database. ".repeat(50));
    Checked<Database> opened = Database.open(DatabaseAddress.file(file));
    assertThat(opened.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("cannot be opened"));
    assertThat(file).content().startsWith("Dear reader");
  }
}
