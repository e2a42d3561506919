package endurance.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Times as texts whose order is that of the times: always in UTC, always to the microsecond. */
public final class Timing {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Timing() {}

  public static String written(Instant time) {
    return WRITTEN.format(time);
  }

  public static Instant of(String written) {
    return Instant.parse(written);
  }

  /** What a column says, where it says anything. */
  public static Optional<Instant> in(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(Timing::of);
  }
}
