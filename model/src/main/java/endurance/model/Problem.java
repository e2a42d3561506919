package endurance.model;

import java.util.Objects;

/**
 * Something a user has to mend: what is wrong with its value, where it stands, and what would be
 * right.
 *
 * @param origin where it stands
 * @param message what is wrong, naming the variable and the value
 * @param remedy what would be right; empty when the message says it all
 */
public record Problem(Origin origin, String message, String remedy) {

  public Problem {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
  }

  /** {@code file:line:column: message; remedy}. */
  @Override
  public String toString() {
    return origin + ": " + message + (remedy.isEmpty() ? "" : "; " + remedy);
  }
}
