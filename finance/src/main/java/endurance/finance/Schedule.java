package endurance.finance;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How a promised amount spreads over the months in which it falls due. */
public sealed interface Schedule {

  /** The same every month. */
  record Level() implements Schedule {}

  /** Rising linearly: month i of n carries {@code (2i - 1)/n^2} of the amount, i from 1. */
  record Ramp() implements Schedule {}

  /**
   * Parts by calendar year, level within the months of each year that lie in the term.
   *
   * @param parts year to part of the amount, each at least 0, summing to 1 within {@value
   *     #SUM_TOLERANCE}
   */
  record ByYear(Map<Integer, Double> parts) implements Schedule {
    /** Parts are typed with a few decimals. */
    public static final double SUM_TOLERANCE = 1e-9;

    public ByYear {
      parts = Collections.unmodifiableMap(new TreeMap<>(parts));
      double sum = 0;
      for (double part : parts.values()) {
        if (!(part >= 0)) {
          throw new IllegalArgumentException(
              "a part of a schedule cannot be negative, got " + part);
        }
        sum += part;
      }
      if (Math.abs(sum - 1) > SUM_TOLERANCE) {
        throw new IllegalArgumentException("the parts of the schedule sum to " + sum + ", not 1");
      }
    }

    /**
     * The years that carry a part of the amount although no month of theirs lies in the term; a
     * schedule fits the term when there are none.
     */
    public SortedSet<Integer> yearsOutside(YearMonth first, YearMonth last) {
      var outside = new TreeSet<Integer>();
      parts.forEach((year, part) -> {
        if (part > 0 && (year < first.getYear() || year > last.getYear())) {
          outside.add(year);
        }
      });
      return Collections.unmodifiableSortedSet(outside);
    }
  }
}
