package endurance.analysis.answer;

import endurance.engine.random.Replicated;
import java.util.stream.IntStream;

/**
 * How far a number differs between two runs that saw the same chance: the same seed, the same
 * number of futures, dealt into the same parts. What chance did to one it did to the other, so that
 * most of it cancels, and the difference is known far better than the two numbers are.
 *
 * <p>With the estimates x and y of both runs from all futures, and x_r and y_r from each of R parts
 * alone, the difference is {@code d = x - y}, its standard error {@code sqrt(sum (x_r - y_r - d)^2
 * / (R(R-1)))}, and its 95 % interval reaches as many of them as Student's t with R-1 degrees of
 * freedom says: the rule of {@link Replicated} for differences instead of values.
 *
 * <p>Two runs that did not see the same chance, or of which the parts are not known, are unrelated:
 * their errors add up in squares.
 *
 * <p>Reference: A. Law, Simulation Modeling and Analysis (2015), section 11.2 on common random
 * numbers.
 */
public final class Differences {

  private Differences() {}

  /**
   * Of two means or quantiles. Where every part differs by the same, that is the difference,
   * without error.
   *
   * @param later what the other is taken from
   */
  public static Estimate ofAmounts(Estimate later, Estimate earlier) {
    int parts = later.replicates().size();
    double difference = later.value() - earlier.value();
    if (parts != earlier.replicates().size()) {
      return unrelated(later, earlier);
    }
    double[] each =
        IntStream.range(0, parts)
            .mapToDouble(part -> later.replicates().get(part) - earlier.replicates().get(part))
            .filter(Double::isFinite)
            .toArray();
    if (each.length < 2) {
      return unrelated(later, earlier);
    }
    Replicated replicated = Replicated.around(difference, each);
    return new Estimate(difference, replicated.low(), replicated.high());
  }

  /**
   * Of two probabilities. Where every part differs by the same, though not by nothing, the parts
   * tell nothing of the error, as with a single probability: none of the futures in one run and all
   * in the other prove neither 0 nor 1. The two are then taken for unrelated.
   *
   * @param later what the other is taken from
   */
  public static Estimate ofProbabilities(Estimate later, Estimate earlier) {
    Estimate paired = ofAmounts(later, earlier);
    return paired.value() != 0 && paired.low() == paired.high()
        ? unrelated(later, earlier)
        : paired;
  }

  /** Of two numbers with nothing in common: errors add up in squares. */
  static Estimate unrelated(Estimate later, Estimate earlier) {
    double difference = later.value() - earlier.value();
    double reach = Math.hypot(reach(later), reach(earlier));
    return new Estimate(difference, difference - reach, difference + reach);
  }

  /** From the value to the farther end of its interval. */
  private static double reach(Estimate estimate) {
    return Math.max(estimate.high() - estimate.value(), estimate.value() - estimate.low());
  }
}
