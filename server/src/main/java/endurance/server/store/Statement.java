package endurance.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SQL with its values in place. */
public final class Statement {

  /** Makes something of one row. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final String sql;
  private final List<Object> values;

  /**
   * @param sql with a question mark for each value
   * @param values texts, whole numbers, instants (kept as texts) and optionals of these
   */
  public Statement(String sql, Object... values) {
    this.sql = sql;
    this.values = List.of(values);
  }

  /** How many rows it changed. */
  public int change(Connection connection) throws SQLException {
    try (PreparedStatement prepared = prepared(connection)) {
      return prepared.executeUpdate();
    }
  }

  public <T> List<T> rows(Connection connection, Row<T> row) throws SQLException {
    try (PreparedStatement prepared = prepared(connection);
        ResultSet found = prepared.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(row.read(found));
      }
      return List.copyOf(rows);
    }
  }

  private PreparedStatement prepared(Connection connection) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(sql);
    try {
      for (int i = 0; i < values.size(); i++) {
        set(prepared, i + 1, values.get(i));
      }
      return prepared;
    } catch (SQLException | RuntimeException e) {
      prepared.close();
      throw e;
    }
  }

  private static void set(PreparedStatement prepared, int place, Object value) throws SQLException {
    switch (value) {
      case Long number -> prepared.setLong(place, number);
      case Instant time -> prepared.setString(place, Timing.written(time));
      case Optional<?> maybe when maybe.isEmpty() -> prepared.setString(place, null);
      case Optional<?> maybe -> set(prepared, place, maybe.get());
      default -> prepared.setString(place, value.toString());
    }
  }
}
