package endurance.engine.random;

/**
 * A number made from one that is the same for all distributions: {@code shift + factor x}.
 *
 * @param normal whether {@code x} is standard normal, that to which the uniform number of a stream
 *     leads as a probability; else it is the uniform number itself
 */
public record Scaled(boolean normal, double shift, double factor) {

  /** The uniform number as it is. */
  public static final Scaled UNIFORM = new Scaled(false, 0, 1);

  /** From the number. */
  public double of(double x) {
    return shift + factor * x;
  }
}
