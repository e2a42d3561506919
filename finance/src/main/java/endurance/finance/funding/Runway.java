package endurance.finance.funding;

import java.util.List;

/**
 * How long the cash lasts with a given probability: the q-runway is the largest number of months t
 * with {@code P(cash has not fallen short up to and including month t) >= q}. A runway says nothing
 * without its q: cash divided by the average burn has none.
 *
 * @param probability q, above 0 and at most 1
 * @param months t, from 0 (the chance to get through the first month is already below q)
 * @param atLeast true when the months looked at end before the runway does: it is {@code months} or
 *     longer
 */
public record Runway(double probability, int months, boolean atLeast) {

  /** The probabilities that are customarily reported together. */
  public static final List<Double> CUSTOMARY = List.of(0.5, 0.8, 0.95);

  /**
   * Probabilities this close count as equal. They are counts over at most some 1e9 futures, added
   * up in floating point: two that differ do so by 1e-9 or more, rounding moves them by under
   * 1e-13.
   */
  public static final double PROBABILITY_ROUNDING = 1e-12;

  public Runway {
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException(
          "a runway needs a probability above 0 and at most 1, got " + probability);
    }
    if (months < 0) {
      throw new IllegalArgumentException("a runway cannot be negative, got " + months);
    }
  }

  /**
   * The runway from the chances of falling short for the first time in month 1, 2, ….
   *
   * @param firstShortfall for each month the probability that cash falls short in it and in none
   *     before; each at least 0, together at most 1; with no months the runway is "at least 0"
   * @param probability q
   */
  public static Runway of(List<Double> firstShortfall, double probability) {
    requireProbabilities(firstShortfall);
    double fallen = 0;
    for (int month = 1; month <= firstShortfall.size(); month++) {
      fallen += firstShortfall.get(month - 1);
      if (1 - fallen < probability - PROBABILITY_ROUNDING) {
        return new Runway(probability, month - 1, false);
      }
    }
    return new Runway(probability, firstShortfall.size(), true);
  }

  private static void requireProbabilities(List<Double> firstShortfall) {
    double sum = 0;
    for (int i = 0; i < firstShortfall.size(); i++) {
      double value = firstShortfall.get(i);
      if (!(value >= 0)) {
        throw new IllegalArgumentException(
            "the chance to fall short first in month %d must be at least 0, got %s"
                .formatted(i + 1, value));
      }
      sum += value;
    }
    if (sum > 1 + PROBABILITY_ROUNDING) {
      throw new IllegalArgumentException(
          "the chances to fall short first in each month sum to " + sum + ", above 1");
    }
  }
}
