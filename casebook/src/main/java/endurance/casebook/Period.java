package endurance.casebook;

import java.time.LocalDate;

/**
 * A day, month, quarter, half-year or year, as facts are dated.
 *
 * @param text as written: {@code 2026-01-02}, {@code 2026-01}, {@code 2026}, {@code 2025-Q4},
 *     {@code 2025-H1}
 * @param first day of it
 * @param last day of it, not before the first
 */
public record Period(String text, LocalDate first, LocalDate last) {

  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("period " + text + " ends before it begins");
    }
  }

  public boolean overlaps(Period other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  @Override
  public String toString() {
    return text;
  }
}
