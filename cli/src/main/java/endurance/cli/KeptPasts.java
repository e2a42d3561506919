package endurance.cli;

import endurance.analysis.pasts.FilePasts;
import endurance.analysis.pasts.Pasts;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the launcher lets pasts be kept: in the folder that the property {@code endurance.pasts}
 * names. Another build of the program finds its own.
 */
final class KeptPasts {

  private static final String FOLDER = "endurance.pasts";

  private KeptPasts() {}

  /** Nothing is kept where the property is missing. */
  static Pasts in(Properties properties) {
    String folder = properties.getProperty(FOLDER, "");
    try {
      return folder.isEmpty() ? Pasts.none() : new FilePasts(Path.of(folder), build());
    } catch (IOException | URISyntaxException | InvalidPathException unknown) {
      return Pasts.none(); // what cannot be told apart is not kept
    }
  }

  /** When the program's own file was made. */
  private static String build() throws IOException, URISyntaxException {
    Path program =
        Path.of(KeptPasts.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return Long.toHexString(Files.getLastModifiedTime(program).toMillis());
  }
}
