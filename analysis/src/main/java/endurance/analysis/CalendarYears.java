package endurance.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Calendar years as the columns of a table. */
public final class CalendarYears {

  private CalendarYears() {}

  /** Every year from the first to the last of some; none of none. */
  public static List<Integer> spanned(Collection<Integer> years) {
    return years.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(Collections.min(years), Collections.max(years)).boxed().toList();
  }
}
