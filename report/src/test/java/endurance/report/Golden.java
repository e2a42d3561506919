package endurance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts agreed to be right, kept as files beside the tests. {@code -Dupdate=true} writes them anew;
 * read the difference before committing it.
 */
public final class Golden {

  private Golden() {}

  public static void compare(String name, String actual) {
    Path file =
        Path.of(System.getProperty("endurance.root"))
            .resolve("report/src/test/resources/golden")
            .resolve(name);
    try {
      if (Boolean.getBoolean("update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
