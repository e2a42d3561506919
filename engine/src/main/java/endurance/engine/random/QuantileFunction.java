package endurance.engine.random;

/**
 * Turns a probability into the value below which a random number lies with that probability; fed
 * with uniform numbers it draws from the distribution.
 */
@FunctionalInterface
public interface QuantileFunction {

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
    return at(NormalProbability.uniform(z));
  }
}
