package endurance.cli;

import endurance.casebook.folder.CaseFiles;
import endurance.casebook.folder.CaseFolder;
import endurance.model.Checked;
import endurance.model.Origin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which case, and where its blocks are. */
final class CaseOptions {

  private static final String LIBRARY = "library";

  @Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
  Path folder = Path.of(".");

  @Option(
      names = "--library",
      paramLabel = "DIR",
      description =
          "Folder of the blocks. Default: the one Endurance came with, or library/ near the case.")
  @Nullable Path library;

  /** The case's folder, if there is a case in it. */
  Checked<Path> found() {
    Origin origin = new Origin(folder.toString(), 0, 0);
    if (!Files.isDirectory(folder)) {
      return Checked.invalid(
          origin,
          "there is no such folder",
          "name the folder of a case, such as cases/openai-2026");
    }
    return Files.isReadable(folder.resolve("case.yaml"))
        ? Checked.valid(folder)
        : Checked.invalid(
            origin,
            "there is no case in this folder: it has no case.yaml that can be read",
            "name the folder that holds case.yaml");
  }

  /** As told, else as the launcher says, else beside or above the case. */
  Path library(Properties properties) {
    if (library != null) {
      return library;
    }
    String told = properties.getProperty("endurance.library", "");
    if (!told.isEmpty()) {
      return fromHere(Path.of(told));
    }
    Path from = folder.toAbsolutePath().normalize();
    return Stream.iterate(from, each -> each != null, Path::getParent)
        .map(each -> each.resolve(LIBRARY))
        .filter(Files::isDirectory)
        .findFirst()
        .map(CaseOptions::fromHere)
        .orElse(from.resolve(LIBRARY));
  }

  /** As the user would type it: messages and explanations name files of the library. */
  private static Path fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.isAbsolute() && path.startsWith(here) ? here.relativize(path) : path;
  }

  /** A name for the files as they stand now. */
  String revision(Session session) {
    return new CaseFiles(folder, library(session.properties())).fingerprint().revision();
  }

  CaseFolder open(Session session) {
    return session.work().open(folder, library(session.properties()));
  }
}
