package endurance.server.runs;

import java.util.Locale;

/** How far a run has come. */
public enum RunState {
  WAITING,
  RUNNING,
  DONE,
  CANCELLED,
  FAILED,

  /** Its server ended before it did. */
  INTERRUPTED;

  /** As it is written in JSON and in the database. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RunState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean isOver() {
    return switch (this) {
      case WAITING, RUNNING -> false;
      case DONE, CANCELLED, FAILED, INTERRUPTED -> true;
    };
  }
}
