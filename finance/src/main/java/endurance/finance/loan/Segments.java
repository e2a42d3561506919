package endurance.finance.loan;

import endurance.finance.calendar.EndOfMonth;
import endurance.finance.calendar.Recurrence;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of a schedule, each with a cycle and a figure of its own: a step rent, a rate that
 * rises. One begins where the one before ends.
 *
 * @param all in order of their anchors; empty where nothing recurs
 */
public record Segments<T>(List<Segment<T>> all) {

  /**
   * One stretch.
   *
   * @param recurrence with an anchor; without a cycle there is the anchor alone
   * @param figure that holds in it
   */
  public record Segment<T>(Recurrence recurrence, T figure) {}

  /** A date and the figure that holds on it. */
  public record Dated<T>(LocalDateTime time, T figure) {}

  public Segments {
    all = List.copyOf(all);
  }

  /** All dates before the end, each with its figure. */
  public List<Dated<T>> before(LocalDateTime end, EndOfMonth endOfMonth) {
    var dated = new ArrayList<Dated<T>>();
    for (int i = 0; i < all.size(); i++) {
      Segment<T> segment = all.get(i);
      LocalDateTime next = i + 1 < all.size() ? anchor(i + 1) : end;
      for (LocalDateTime time :
          segment.recurrence().before(next.isBefore(end) ? next : end, anchor(i), endOfMonth)) {
        dated.add(new Dated<>(time, segment.figure()));
      }
    }
    return dated;
  }

  /** All dates before the end. */
  List<LocalDateTime> times(LocalDateTime end, EndOfMonth endOfMonth) {
    return before(end, endOfMonth).stream().map(Dated::time).toList();
  }

  private LocalDateTime anchor(int index) {
    return all.get(index).recurrence().anchor().orElseThrow();
  }
}
