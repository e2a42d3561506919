package endurance.finance.books;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What posting has left over so far, by line and parties: simulated less posted, in major units,
 * from minus half a minor unit to below half of one.
 */
public record Carry(Map<Course, BigDecimal> leftOver) {

  /** Nothing posted yet. */
  public static final Carry NONE = new Carry(Map.of());

  /** Flows of one line between the same two parties. */
  public record Course(String line, String from, String to) {}

  public Carry {
    leftOver = Map.copyOf(leftOver);
  }
}
