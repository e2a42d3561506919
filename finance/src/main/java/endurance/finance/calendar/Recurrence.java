package endurance.finance.calendar;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When something happens again and again: from an anchor, in a cycle. Without an anchor the first
 * date lies one cycle after the contract begins; without a cycle there is the anchor alone.
 */
public record Recurrence(Optional<LocalDateTime> anchor, Optional<Cycle> cycle) {

  public Recurrence {
    if (anchor.isEmpty() && cycle.isEmpty()) {
      throw new IllegalArgumentException("a recurrence needs an anchor or a cycle");
    }
  }

  /** From an anchor in a cycle. */
  public static Recurrence of(LocalDateTime anchor, Cycle cycle) {
    return new Recurrence(Optional.of(anchor), Optional.of(cycle));
  }

  /** The first date, for a contract that begins at {@code start}. */
  public LocalDateTime first(LocalDateTime start, EndOfMonth endOfMonth) {
    return anchor.orElseGet(() -> cycle.orElseThrow().after(start, 1, endOfMonth));
  }

  /**
   * The dates before {@code end}; the end itself is no part of them. Where the end is not one of
   * the cycle and the last stub is long, the date before it is left out, but never the first.
   */
  public List<LocalDateTime> before(LocalDateTime end, LocalDateTime start, EndOfMonth endOfMonth) {
    LocalDateTime first = first(start, endOfMonth);
    var dates = new ArrayList<LocalDateTime>();
    if (!first.isBefore(end)) {
      return dates;
    }
    dates.add(first);
    if (cycle.isPresent()) {
      LocalDateTime date = date(1, start, endOfMonth);
      for (int number = 2; date.isBefore(end); number++) {
        dates.add(date);
        date = date(number, start, endOfMonth);
      }
      if (!date.equals(end) && cycle.get().longLastStub() && dates.size() > 1) {
        dates.removeLast();
      }
    }
    return dates;
  }

  /** The dates up to {@code last}, that one included, of something that has no end. */
  public List<LocalDateTime> upTo(LocalDateTime last, LocalDateTime start, EndOfMonth endOfMonth) {
    var dates = new ArrayList<LocalDateTime>();
    LocalDateTime date = first(start, endOfMonth);
    for (int number = 1; !date.isAfter(last); number++) {
      dates.add(date);
      if (cycle.isEmpty()) {
        break;
      }
      date = date(number, start, endOfMonth);
    }
    return dates;
  }

  /**
   * The number, from 0, of the first date after a time; empty when there is a single date and it
   * lies before.
   */
  public OptionalInt firstAfter(LocalDateTime time, LocalDateTime start, EndOfMonth endOfMonth) {
    int number = 0;
    while (!date(number, start, endOfMonth).isAfter(time)) {
      if (cycle.isEmpty()) {
        return OptionalInt.empty();
      }
      number++;
    }
    return OptionalInt.of(number);
  }

  /** The date of a number, from 0; always the same one where there is no cycle. */
  public LocalDateTime date(int number, LocalDateTime start, EndOfMonth endOfMonth) {
    LocalDateTime first = first(start, endOfMonth);
    return cycle.map(step -> step.after(first, number, endOfMonth)).orElse(first);
  }
}
