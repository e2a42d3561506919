package endurance.finance.network.clearing;

/**
 * Which clearing vector: where payments depend on one another in a circle, several sets of payments
 * can be consistent. They form a lattice with two ends.
 */
public enum Solution {
  /**
   * Everyone pays as much as anyone's payments allow. The usual choice: nobody defaults needlessly.
   */
  GREATEST,
  /**
   * Everyone pays only what is backed from outside the circle: the outcome when no one pays before
   * being paid.
   */
  LEAST
}
