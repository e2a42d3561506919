package endurance.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import endurance.model.Checked;
import endurance.model.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database that is open, with the tables that this version needs. */
public final class Database implements AutoCloseable {

  /** Writing is quick here; what waits longer waits for a lock that is not given back. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Enough for many readers: a connection is held for one statement or two. */
  private static final int CONNECTIONS = 4;

  private static final String MIGRATIONS = "classpath:endurance/server/migrations";

  private final HikariDataSource pool;

  private Database(HikariDataSource pool) {
    this.pool = pool;
  }

  /**
   * Opens a database and brings its tables up to date.
   *
   * @return invalid when it cannot be reached, is no database, or was made by a later version
   */
  public static Checked<Database> open(DatabaseAddress address) {
    Optional<HikariDataSource> opened = Optional.empty();
    try {
      HikariDataSource pool = pool(address);
      opened = Optional.of(pool);
      Flyway.configure().dataSource(pool).locations(MIGRATIONS).loggers("slf4j").load().migrate();
      return Checked.valid(new Database(pool));
    } catch (FlywayException
        | com.zaxxer.hikari.pool.HikariPool.PoolInitializationException
        | IOException e) {
      opened.ifPresent(HikariDataSource::close);
      return Checked.invalid(
          new Origin("--database " + address.shown(), 0, 0),
          "the database cannot be opened: " + cause(e),
          "see that it is there, that it may be written, and that no other program locks it");
    }
  }

  private static String cause(Exception e) {
    Throwable deepest = e;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null
        ? deepest.getClass().getSimpleName()
        : message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  private static HikariDataSource pool(DatabaseAddress address) throws IOException {
    HikariConfig config = new HikariConfig();
    config.setPoolName("endurance");
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    if (address.isSqlite()) {
      Path file = address.sqliteFile().toAbsolutePath();
      Files.createDirectories(file.getParent());
      config.setDataSource(sqlite(file));
    } else {
      config.setJdbcUrl(address.url());
    }
    return new HikariDataSource(config);
  }

  /** The write-ahead log lets readers read while one writes; what is committed is on the disk. */
  private static SQLiteDataSource sqlite(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout((int) PATIENCE.toMillis());
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  /** Work with a connection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  /** Does all of it or, when it fails, none. */
  public <T> T transaction(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T done = work.with(connection);
        connection.commit();
        return done;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }

  /** Reads. */
  public <T> T read(Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      return work.with(connection);
    } catch (SQLException e) {
      throw new StoreFailed(e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
