package endurance.server.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who serves from the database, and who did. */
public final class Servers {

  /** How often a server says that it lives. */
  public static final Duration BETWEEN_SIGNS = Duration.ofSeconds(15);

  /** A few signs may get lost. */
  private static final Duration SILENT = Duration.ofMinutes(2);

  private record Known(ServerProcess process, Instant seen) {}

  private final Database database;
  private final ServerProcess own;

  public Servers(Database database, ServerProcess own) {
    this.database = database;
    this.own = own;
  }

  public ServerProcess own() {
    return own;
  }

  /** Says that this one serves. */
  public void join(Instant now) {
    database.transaction(connection ->
        new Statement(
                "INSERT INTO server (id, host, pid, began_at, seen_at) VALUES (?, ?, ?, ?, ?)",
                own.id(),
                own.host(),
                own.pid(),
                own.began().toString(),
                now)
            .change(connection));
  }

  /** Says that this one still serves. */
  public void live(Instant now) {
    database.transaction(connection ->
        new Statement("UPDATE server SET seen_at = ? WHERE id = ?", now, own.id())
            .change(connection));
  }

  /** The ids of those that have ended without ending their runs. */
  public static List<String> dead(Connection connection, ServerProcess own, Instant now)
      throws SQLException {
    return new Statement(
            "SELECT DISTINCT server.id, host, pid, began_at, seen_at FROM server JOIN run ON"
                + " run.server = server.id WHERE run.state IN ('waiting', 'running')")
            .rows(
                connection,
                row ->
                    new Known(
                        new ServerProcess(
                            row.getString("id"),
                            row.getString("host"),
                            row.getLong("pid"),
                            Instant.parse(row.getString("began_at"))),
                        Timing.of(row.getString("seen_at"))))
            .stream()
            .filter(known -> !known.process().id().equals(own.id()))
            .filter(known -> !known.process().lives(own, known.seen(), now.minus(SILENT)))
            .map(known -> known.process().id())
            .toList();
  }
}
