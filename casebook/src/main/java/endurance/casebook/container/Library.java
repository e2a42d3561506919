package endurance.casebook.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of reusable blocks. */
final class Library {

  private static final String ENDING = ".yaml";

  private Library() {}

  /** The paths of all blocks, as {@code use} writes them; none where the folder is not there. */
  static List<String> blocks(Path library) {
    if (!Files.isDirectory(library)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(library)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .map(file -> library.relativize(file).toString().replace('\\', '/'))
          .map(path -> path.substring(0, path.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException failure) {
      return List.of(); // the list only serves to suggest a name
    }
  }
}
