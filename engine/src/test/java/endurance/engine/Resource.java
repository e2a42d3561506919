package endurance.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Published numbers, kept beside the tests with their origin in the first lines. */
public final class Resource {

  private Resource() {}

  /** The rows of a comma-separated resource, without comments and heading. */
  public static List<List<String>> rows(String name) {
    return lines(name).stream().skip(1).map(line -> List.of(line.split(",", -1))).toList();
  }

  /** The lines of a resource that are no comments. */
  public static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Resource.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
