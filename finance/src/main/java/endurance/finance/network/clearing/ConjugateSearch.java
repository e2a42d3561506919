package endurance.finance.network.clearing;

/**
 * Solves many linear equations {@code x = coefficients*x + constants} with few coefficients by
 * stabilised bi-conjugate gradients (van der Vorst 1992). What slows sweeps down, one slowly dying
 * mode of money going round, costs it a step or two.
 */
final class ConjugateSearch {

  /** A residual of this part of the solution is rounding. */
  private static final double SETTLED = 1e-14;

  /** Where more steps would be needed, sweeps do as well. */
  private static final int MOST_STEPS = 500;

  private final SparseRows coefficients;
  private final int n;

  private ConjugateSearch(SparseRows coefficients, int n) {
    this.coefficients = coefficients;
    this.n = n;
  }

  /**
   * Improves x to the solution; if it does not settle, x is worth nothing.
   *
   * @return whether it settled
   */
  static boolean solve(SparseRows coefficients, double[] constants, double[] x) {
    var search = new ConjugateSearch(coefficients, x.length);
    return search.run(constants, x) && search.isSolution(constants, x);
  }

  private boolean run(double[] constants, double[] x) {
    double[] residual = residual(constants, x);
    double[] shadow = residual.clone();
    double[] direction = residual.clone();
    double along = dot(shadow, residual);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (isSmall(residual, x)) {
        return true;
      }
      double[] image = times(direction);
      double first = along / dot(shadow, image);
      add(residual, -first, image);
      double[] second = times(residual);
      double length = dot(second, residual) / dot(second, second);
      if (!Double.isFinite(first)) {
        return false;
      }
      add(x, first, direction);
      if (!Double.isFinite(length)) {
        return isSmall(residual, x);
      }
      add(x, length, residual);
      add(residual, -length, second);
      double before = along;
      along = dot(shadow, residual);
      double back = along / before * (first / length);
      for (int i = 0; i < n; i++) {
        direction[i] = residual[i] + back * (direction[i] - length * image[i]);
      }
    }
    return false;
  }

  /** Looks again: the residual of the search drifts from the true one by rounding. */
  private boolean isSolution(double[] constants, double[] x) {
    double[] residual = residual(constants, x);
    double allowed = 100 * SETTLED;
    return dot(residual, residual) <= allowed * allowed * dot(x, x);
  }

  private static boolean isSmall(double[] residual, double[] x) {
    return dot(residual, residual) <= SETTLED * SETTLED * dot(x, x);
  }

  private double[] residual(double[] constants, double[] x) {
    double[] residual = times(x);
    for (int i = 0; i < n; i++) {
      residual[i] = constants[i] - residual[i];
    }
    return residual;
  }

  /** {@code x - coefficients*x}. */
  private double[] times(double[] x) {
    double[] product = new double[n];
    for (int i = 0; i < n; i++) {
      product[i] = x[i] - coefficients.times(i, x);
    }
    return product;
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
