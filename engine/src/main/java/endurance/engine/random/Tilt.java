package endurance.engine.random;

import endurance.engine.arithmetic.Arithmetic;

/**
 * How a number is drawn from elsewhere than it is believed, so that futures are tried where what
 * was observed is likely: as {@code z' = shift + scale*z} where belief has the standard normal z
 * behind it. What is drawn too often counts for less, by the ratio of the two densities.
 *
 * @param scale above 0
 */
public record Tilt(double shift, double scale) {

  public Tilt {
    if (!Double.isFinite(shift) || !(scale > 0) || scale == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "a tilt is a finite shift and a scale above 0, got " + shift + " and " + scale);
    }
  }

  /** The number as drawn. */
  public double of(double plain) {
    return shift + scale * plain;
  }

  /**
   * Adds the logarithm of how much less or more each future counts for this number.
   *
   * @param plain the numbers that they were made from, z
   * @param sums as many
   */
  public void addLogWeights(double[] plain, double[] sums) {
    double logScale = Arithmetic.log(scale);
    for (int i = 0; i < sums.length; i++) {
      double tilted = of(plain[i]);
      sums[i] += 0.5 * (plain[i] * plain[i] - tilted * tilted) + logScale;
    }
  }
}
