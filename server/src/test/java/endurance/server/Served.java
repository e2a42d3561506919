package endurance.server;

import endurance.analysis.pasts.Pasts;
import endurance.server.store.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A small case, copied into a folder and served there. */
final class Served implements AutoCloseable {

  private final Path folder;
  private final Server server;
  private final Reader reader;

  private Served(Path folder, Server server) {
    this.folder = folder;
    this.server = server;
    this.reader = new Reader("http://127.0.0.1:" + server.port());
  }

  /** Serves from a folder of its own, with a database beside the case. */
  static Served in(Path temporary) {
    return in(temporary, DatabaseAddress.file(temporary.resolve("runs.db")));
  }

  static Served in(Path temporary, DatabaseAddress database) {
    Path lantern = copied(temporary);
    return new Served(
        lantern,
        Server.start(settings(lantern, "127.0.0.1", Optional.empty(), database)).orThrow());
  }

  static ServerSettings settings(
      Path lantern, String host, Optional<String> token, DatabaseAddress database) {
    return new ServerSettings(
        lantern,
        root().resolve("library"),
        host,
        0,
        token,
        database,
        2_000,
        1,
        Pasts.none(),
        "0.1.0");
  }

  static Path root() {
    return Path.of(System.getProperty("endurance.root"));
  }

  /** The case's folder, copied if it is not there yet. */
  static Path copied(Path temporary) {
    Path from = root().resolve("server/src/test/resources/endurance/server/lantern");
    Path to = temporary.resolve("lantern");
    try {
      if (!Files.exists(to)) {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
          for (Path file : files.toList()) {
            Files.copy(file, to.resolve(file.getFileName()));
          }
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  Server server() {
    return server;
  }

  Reader reader() {
    return reader;
  }

  @Override
  public void close() {
    reader.close();
    server.close();
  }
}
