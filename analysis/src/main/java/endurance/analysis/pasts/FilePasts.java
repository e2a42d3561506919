package endurance.analysis.pasts;

import endurance.engine.evidence.Conditioned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pasts in a folder, a file each, the least recently used ones removed. Whatever goes wrong with a
 * file (it cannot be read or written, is cut short, is of another build) costs the time of a search
 * and nothing else.
 */
public final class FilePasts implements Pasts {

  private static final String ENDING = ".past";

  /** Of each size and seed that somebody works with; a past of 10,000 futures takes 40 kB. */
  private static final int MOST_FILES = 64;

  /** Larger ones take longer to run than to find. */
  private static final int MOST_FUTURES = 1 << 20;

  private final Path folder;
  private final String build;

  /**
   * @param folder made when the first past is kept
   * @param build differs between programs that might find different pasts; part of a file's name
   */
  public FilePasts(Path folder, String build) {
    this.folder = folder;
    this.build = build;
  }

  private Path file(PastKey key) {
    return folder.resolve(build + "-" + key.text() + ENDING);
  }

  @Override
  public Optional<Conditioned.Followed> find(PastKey key) {
    Path file = file(key);
    try {
      Optional<Conditioned.Followed> found = StoredPast.read(Files.readAllBytes(file));
      if (found.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
      }
      return found;
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(PastKey key, Conditioned.Followed found) {
    if (found.ancestry().futures() > MOST_FUTURES) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "", ".part");
      try {
        Files.write(part, StoredPast.write(found));
        Files.move(part, file(key), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
      removeOldest();
    } catch (IOException | UncheckedIOException cannot) {
      return; // the run has its past anyway
    }
  }

  private void removeOldest() throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(folder)) {
      kept =
          files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted(Comparator.comparing(FilePasts::used).reversed())
              .toList();
    }
    for (Path file : kept.subList(Math.min(MOST_FILES, kept.size()), kept.size())) {
      Files.deleteIfExists(file);
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException gone) {
      return FileTime.fromMillis(0);
    }
  }
}
