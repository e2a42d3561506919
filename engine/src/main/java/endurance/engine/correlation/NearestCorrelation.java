package endurance.engine.correlation;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * How far a symmetric matrix with unit diagonal is from being a correlation matrix.
 *
 * <p>Reference: N. Higham, "Computing the nearest correlation matrix: a problem from finance", IMA
 * Journal of Numerical Analysis 22 (2002), algorithm 3.3: alternating projections with Dykstra's
 * correction.
 */
final class NearestCorrelation {

  /** Relative change at which the projections have settled; the distance is printed to 4 digits. */
  private static final double SETTLED = 1e-9;

  /**
   * Linear convergence: some hundred rounds for the smallest cases, never this many in practice.
   */
  private static final int MOST_ROUNDS = 5_000;

  private NearestCorrelation() {}

  static double smallestEigenvalue(double[][] matrix) {
    double[] values =
        new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix)).getEigenvalues();
    double smallest = values[0];
    for (double value : values) {
      smallest = Math.min(smallest, value);
    }
    return smallest;
  }

  /** Frobenius distance to the nearest correlation matrix, to about eight digits. */
  static double distance(double[][] matrix) {
    RealMatrix given = new Array2DRowRealMatrix(matrix);
    RealMatrix unit = given;
    RealMatrix correction = given.scalarMultiply(0);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      RealMatrix corrected = unit.subtract(correction);
      RealMatrix definite = definitePart(corrected);
      correction = definite.subtract(corrected);
      RealMatrix before = unit;
      unit = definite.copy();
      for (int i = 0; i < unit.getRowDimension(); i++) {
        unit.setEntry(i, i, 1);
      }
      if (unit.subtract(before).getFrobeniusNorm() <= SETTLED * unit.getFrobeniusNorm()) {
        break;
      }
    }
    return given.subtract(unit).getFrobeniusNorm();
  }

  /** The nearest positive semidefinite matrix: negative eigenvalues become 0. */
  private static RealMatrix definitePart(RealMatrix matrix) {
    EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(matrix);
    RealMatrix diagonal = eigen.getD().copy();
    for (int i = 0; i < diagonal.getRowDimension(); i++) {
      diagonal.setEntry(i, i, Math.max(0, diagonal.getEntry(i, i)));
    }
    RealMatrix projected = eigen.getV().multiply(diagonal).multiply(eigen.getVT());
    return projected.add(projected.transpose()).scalarMultiply(0.5);
  }
}
