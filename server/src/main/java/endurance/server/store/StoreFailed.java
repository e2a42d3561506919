package endurance.server.store;

import java.sql.SQLException;

/** The database does not do what it is asked: it is full, locked, or gone. */
public final class StoreFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreFailed(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
