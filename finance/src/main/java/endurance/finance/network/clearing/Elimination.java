package endurance.finance.network.clearing;

/** Solves linear equations by Gaussian elimination with partial pivoting. */
final class Elimination {

  /**
   * A pivot below this counts as 0: the diagonal is 1 at the start, so that this is what rounding
   * leaves of a system without a single solution.
   */
  private static final double SINGULAR = 1e-13;

  private Elimination() {}

  /**
   * Replaces the last column, the right-hand side, by the solution.
   *
   * @param rows n rows of n + 1 numbers; changed throughout
   * @return false when there is not exactly one solution
   */
  static boolean solve(double[][] rows) {
    int n = rows.length;
    for (int step = 0; step < n; step++) {
      int pivot = step;
      for (int i = step + 1; i < n; i++) {
        if (Math.abs(rows[i][step]) > Math.abs(rows[pivot][step])) {
          pivot = i;
        }
      }
      double[] leading = rows[pivot];
      rows[pivot] = rows[step];
      rows[step] = leading;
      if (!(Math.abs(leading[step]) > SINGULAR)) {
        return false;
      }
      for (int i = step + 1; i < n; i++) {
        double factor = rows[i][step] / leading[step];
        if (factor != 0) {
          for (int j = step + 1; j <= n; j++) {
            rows[i][j] -= factor * leading[j];
          }
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = rows[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= rows[i][j] * rows[j][n];
      }
      rows[i][n] = sum / rows[i][i];
    }
    return true;
  }
}
