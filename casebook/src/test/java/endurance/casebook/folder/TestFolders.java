package endurance.casebook.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The case folders in the test resources. */
public final class TestFolders {

  private static final String ABSENT = ".absent";

  private TestFolders() {}

  /** A resource below {@code endurance/casebook}. */
  public static Path resource(String path) {
    URL url =
        Objects.requireNonNull(
            TestFolders.class.getResource("/endurance/casebook/" + path), "no resource " + path);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The folders directly below a resource folder, sorted. */
  public static List<Path> below(String path) {
    try (Stream<Path> children = Files.list(resource(path))) {
      return children.sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The tiny case with the files of {@code changes} laid over it, below {@code temporary}. */
  public static Path tinyWith(Path changes, Path temporary) {
    Path tiny = temporary.resolve("tiny");
    copy(resource("tiny"), tiny);
    copy(changes, tiny);
    return tiny;
  }

  /** The entry of a map that must be there. */
  public static <V> V entry(Map<String, V> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  /** Copies a folder; a file {@code NAME.absent} takes NAME away. */
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (file.toString().endsWith(ABSENT)) {
          Files.delete(Path.of(target.toString().replace(ABSENT, "")));
        } else {
          Files.write(target, Files.readAllBytes(file));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
