package endurance.finance.network.clearing;

/** Solves a few linear equations by Gaussian elimination with partial pivoting. */
final class Elimination {

  /**
   * A pivot below this counts as 0: the diagonal is 1 at the start, so that this is what rounding
   * leaves of a system without a single solution.
   */
  private static final double SINGULAR = 1e-13;

  private Elimination() {}

  /**
   * Solves {@code x = coefficients*x + constants}.
   *
   * @param x takes the solution; left as it was if there is not exactly one
   * @return whether there is exactly one
   */
  static boolean solve(SparseRows coefficients, double[] constants, double[] x) {
    int n = constants.length;
    double[][] rows = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      rows[i][i] = 1;
      rows[i][n] = constants[i];
      for (int at = coefficients.start()[i]; at < coefficients.start()[i + 1]; at++) {
        rows[i][coefficients.column()[at]] -= coefficients.value()[at];
      }
    }
    if (!toTriangle(rows)) {
      return false;
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = rows[i][n];
      for (int j = i + 1; j < n; j++) {
        sum -= rows[i][j] * x[j];
      }
      x[i] = sum / rows[i][i];
    }
    return true;
  }

  private static boolean toTriangle(double[][] rows) {
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
    return true;
  }
}
