package endurance.server.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A process that serves from a database.
 *
 * @param began when the process began, by which a later one of the same number is told from it
 */
public record ServerProcess(String id, String host, long pid, Instant began) {

  /** This process. */
  public static ServerProcess own(RandomGenerator random) {
    byte[] name = new byte[8];
    random.nextBytes(name);
    ProcessHandle process = ProcessHandle.current();
    return new ServerProcess(
        HexFormat.of().formatHex(name),
        hostName(),
        process.pid(),
        process.info().startInstant().orElseGet(Instant::now));
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /**
   * Whether it still serves, as far as can be told from here.
   *
   * @param seen when it last said so
   * @param silentSince a process on another machine counts as ended that has said nothing since
   */
  boolean lives(ServerProcess own, Instant seen, Instant silentSince) {
    if (!host.equals(own.host())) {
      return seen.isAfter(silentSince);
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    return process
        .map(one -> one.info().startInstant().map(began::equals).orElse(true))
        .orElse(false);
  }
}
