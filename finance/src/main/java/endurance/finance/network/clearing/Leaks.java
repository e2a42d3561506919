package endurance.finance.network.clearing;

/**
 * Whether something is lost on every way round: then {@code x = coefficients*x + constants} has
 * exactly one solution. Coefficients are parts of one unknown that reach others, at least 0 and in
 * sum at most 1 for each; the system is singular just when some unknowns pass everything on among
 * themselves (weakly chained substochastic matrices, Azimzadeh and Forsyth 2016).
 */
final class Leaks {

  /** Sums of parts this close to 1 may be 1: nothing is lost there. */
  private static final double NO_LEAK = 1e-12;

  private Leaks() {}

  static boolean everywhere(SparseRows coefficients, int unknowns) {
    double[] passedOn = new double[unknowns];
    for (int at = 0; at < coefficients.value().length; at++) {
      passedOn[coefficients.column()[at]] += coefficients.value()[at];
    }
    // From the leaks back to all whose payments get there: row i is reached from its columns.
    int[] queue = new int[unknowns];
    boolean[] leaks = new boolean[unknowns];
    int end = 0;
    for (int i = 0; i < unknowns; i++) {
      if (passedOn[i] < 1 - NO_LEAK) {
        leaks[i] = true;
        queue[end++] = i;
      }
    }
    for (int begin = 0; begin < end; begin++) {
      int i = queue[begin];
      for (int at = coefficients.start()[i]; at < coefficients.start()[i + 1]; at++) {
        int source = coefficients.column()[at];
        if (coefficients.value()[at] > 0 && !leaks[source]) {
          leaks[source] = true;
          queue[end++] = source;
        }
      }
    }
    return end == unknowns;
  }
}
