package endurance.engine.random;

import endurance.engine.arithmetic.RowArithmetic;
import java.util.Optional;

/**
 * Turns a probability into the value below which a random number lies with that probability; fed
 * with uniform numbers it draws from the distribution.
 */
@FunctionalInterface
public interface QuantileFunction {

  /** Keeps a probability strictly below 1, where unbounded distributions have no value. */
  double LARGEST_PROBABILITY = 1 - 0x1p-53;

  /** As small as the uniform numbers of a stream get. */
  double SMALLEST_PROBABILITY = 0x1p-53;

  /**
   * The value at a probability strictly between 0 and 1; rises with it.
   *
   * @param probability strictly between 0 and 1
   */
  double at(double probability);

  /**
   * The value at the probability with which a standard normal lies below {@code z}: how correlated
   * inputs are drawn.
   */
  default double atNormal(double z) {
    return at(Math.clamp(NormalProbability.below(z), SMALLEST_PROBABILITY, LARGEST_PROBABILITY));
  }

  /**
   * {@code shift + factor x}.
   *
   * @param normal whether {@code x} is the standard normal number that the probability leads to;
   *     else it is the probability itself
   */
  record Scaled(boolean normal, double shift, double factor) {}

  /** How the values come from numbers that are the same for all such functions, if they do. */
  default Optional<Scaled> scaled() {
    return Optional.empty();
  }

  /**
   * Turns the probabilities of a row into values, in place: what {@link #at} gives for each, to the
   * bit.
   */
  default void overRow(double[] row, int from, int count, RowArithmetic arithmetic) {
    for (int i = from; i < from + count; i++) {
      row[i] = at(row[i]);
    }
  }
}
