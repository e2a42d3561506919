package endurance.server;

import endurance.analysis.pasts.Pasts;
import endurance.server.store.DatabaseAddress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is served, where, and to whom.
 *
 * @param folder of the case
 * @param library of blocks
 * @param host name or address to listen at
 * @param port 0 for any that is free
 * @param token that readers must know; empty for none
 * @param futures of a live answer and of the document's answers
 * @param seed of them
 * @param pasts that were found are kept here
 * @param version of the program
 */
public record ServerSettings(
    Path folder,
    Path library,
    String host,
    int port,
    Optional<String> token,
    DatabaseAddress database,
    long futures,
    long seed,
    Pasts pasts,
    String version) {

  /** Futures of a live answer when nobody says. */
  public static final long USUAL_FUTURES = 20_000;

  /** A reader who drags waits for no more. */
  public static final long MOST_FUTURES = 200_000;

  public ServerSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, got " + port);
    }
    if (futures < 1 || futures > MOST_FUTURES) {
      throw new IllegalArgumentException(
          "live answers have 1 to " + MOST_FUTURES + " futures, got " + futures);
    }
  }
}
