package endurance.cli;

import endurance.model.Checked;
import endurance.model.Origin;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file that is either written whole or not at all: the text goes to a new file beside it, which
 * then takes its place. Opened before the work begins, so that a place that cannot be written is
 * known at once.
 */
final class OutputFile implements AutoCloseable {

  private final Path file;

  /** Beside the file; empty for what is no plain file, such as a pipe, and is written directly. */
  private final Optional<Path> part;

  private OutputFile(Path file, Optional<Path> part) {
    this.file = file;
    this.part = part;
  }

  Path file() {
    return file;
  }

  static Checked<OutputFile> open(Path asked) {
    Path file = followed(asked.toAbsolutePath().normalize());
    Path folder = file.getParent();
    if (Files.isDirectory(file) || folder == null) {
      return refuse(asked, "is a folder", "name a file in it");
    }
    if (!Files.isDirectory(folder)) {
      return refuse(
          asked, "cannot be written: there is no folder " + folder, "create the folder first");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      return refuse(asked, "is write-protected", "allow writing, or name another file");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return Checked.valid(new OutputFile(file, Optional.empty()));
    }
    Path part =
        folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      Files.newOutputStream(part, StandardOpenOption.CREATE_NEW).close();
      return Checked.valid(new OutputFile(file, Optional.of(part)));
    } catch (IOException e) {
      return refuse(
          asked, "cannot be written: " + reason(e), "make room or allow writing in " + folder);
    }
  }

  /** Puts the text in the file's place. */
  Checked<Path> write(String text) {
    try {
      if (part.isPresent()) {
        Files.writeString(part.get(), text);
        Files.move(
            part.get(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.writeString(file, text, StandardOpenOption.WRITE);
      }
      return Checked.valid(file);
    } catch (IOException e) {
      close();
      return refuse(file, "cannot be written: " + reason(e), "name another file");
    }
  }

  /** Leaves nothing behind that was not written whole. */
  @Override
  public void close() {
    part.ifPresent(unfinished -> {
      try {
        Files.deleteIfExists(unfinished);
      } catch (IOException e) {
        unfinished.toFile().deleteOnExit(); // a second chance; there is nobody to tell
      }
    });
  }

  /** The file that a link leads to: replacing the link itself would break it. */
  private static Path followed(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    } catch (IOException e) {
      return file;
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private static <T> Checked<T> refuse(Path file, String message, String remedy) {
    return Checked.invalid(new Origin(file.toString(), 0, 0), message, remedy);
  }
}
