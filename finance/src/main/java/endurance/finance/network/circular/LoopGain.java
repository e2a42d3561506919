package endurance.finance.network.circular;

import endurance.finance.Objection;
import endurance.finance.Vetted;

/**
 * By how much a disturbance has grown when it has gone once round all the loops it can take: the
 * spectral radius of the matrix of responses. A share price that rises by 10 % and lets its owner
 * finance so much more that it rises by another 3 % has a gain of 0.3. Below 1 a disturbance dies
 * out, after adding up to a multiple; above 1 it feeds on itself, and the process runs away until
 * something not in the matrix stops it.
 *
 * @param value at least 0; exactly 0 where no response leads back to its cause
 */
public record LoopGain(double value) {

  /**
   * Squarings: what the norm of the 2^60th power says of the radius is wrong by a factor of {@code
   * c^(2^-60)}, c polynomial in 2^60, so by nothing that a double shows.
   */
  private static final int SQUARINGS = 60;

  public boolean runsAway() {
    return value > 1;
  }

  /**
   * The spectral radius as {@code lim |A^k|^(1/k)} (Gelfand 1941), by repeated squaring, kept
   * within range by its norm. Any real matrix will do, also one with oscillating or no loops.
   *
   * @param response {@code response[i][j]}: by how much i moves when j moves by 1
   * @return an objection to a matrix that is not square and to an entry that is not finite
   */
  public static Vetted<LoopGain> of(double[][] response) {
    int n = response.length;
    double[][] power = new double[n][];
    for (int i = 0; i < n; i++) {
      if (response[i].length != n) {
        return Vetted.refused(
            new Objection(
                "row " + (i + 1),
                "length",
                "" + response[i].length,
                "is not that of the others",
                "give " + n + " responses"));
      }
      for (int j = 0; j < n; j++) {
        if (!Double.isFinite(response[i][j])) {
          return Vetted.refused(
              Objection.to(
                  "row " + (i + 1),
                  "response " + (j + 1),
                  response[i][j],
                  "is not finite",
                  "give how much of a change comes back"));
        }
      }
      power[i] = response[i].clone();
    }
    double logarithm = 0;
    double weight = 1;
    for (int squaring = 0; squaring <= SQUARINGS; squaring++) {
      double norm = norm(power);
      if (norm == 0) {
        return Vetted.accepted(new LoopGain(0));
      }
      logarithm += weight * Math.log(norm);
      weight /= 2;
      power = squared(power, norm);
    }
    return Vetted.accepted(new LoopGain(Math.exp(logarithm)));
  }

  private static double norm(double[][] matrix) {
    double most = 0;
    for (double[] row : matrix) {
      double sum = 0;
      for (double entry : row) {
        sum += Math.abs(entry);
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  private static double[][] squared(double[][] matrix, double norm) {
    int n = matrix.length;
    double[][] product = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double left = matrix[i][k] / norm;
        for (int j = 0; left != 0 && j < n; j++) {
          product[i][j] += left * (matrix[k][j] / norm);
        }
      }
    }
    return product;
  }
}
