package endurance.casebook.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that a case is made of: texts and tables in its folder and in the library of blocks.
 *
 * @param folder of the case
 * @param library of blocks
 */
public record CaseFiles(Path folder, Path library) {

  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "csv", "md");

  /** A case has a folder of series and one of scenarios, the library one for each field. */
  private static final int DEEPEST = 4;

  /** In the order of their names. */
  public List<Path> all() {
    List<Path> files = new ArrayList<>(in(folder));
    files.addAll(in(library));
    return files;
  }

  /** Changes whenever a file does; quick, since no file is read. */
  public String stamp() {
    StringBuilder stamp = new StringBuilder();
    for (Path file : all()) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        stamp
            .append(file)
            .append(' ')
            .append(attributes.size())
            .append(' ')
            .append(attributes.lastModifiedTime())
            .append('\n');
      } catch (IOException e) {
        stamp.append(file).append(" gone\n");
      }
    }
    return stamp.toString();
  }

  /** Reads them all; one that is gone meanwhile does not count. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(this);
  }

  /** By whose file it is and where in there: the same wherever the case and the library lie. */
  SortedMap<String, Path> named() {
    SortedMap<String, Path> named = new TreeMap<>();
    for (Path file : in(folder)) {
      named.put("case/" + slashed(folder.relativize(file)), file);
    }
    for (Path file : in(library)) {
      named.put("library/" + slashed(library.relativize(file)), file);
    }
    return named;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static List<Path> in(Path from) {
    try (Stream<Path> found =
        Files.find(
            from, DEEPEST, (path, attributes) -> attributes.isRegularFile() && counts(path))) {
      return found.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of(); // a folder that is gone has no files
    }
  }

  /** Editors keep copies under names that begin with a dot. */
  private static boolean counts(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
