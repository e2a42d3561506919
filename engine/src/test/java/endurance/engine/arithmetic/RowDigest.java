package endurance.engine.arithmetic;

import java.util.SplittableRandom;

/**
 * Prints one number made of all bits of rows of every function, by every {@link RowArithmetic}
 * there is: to be run in Java machines that differ in how they compile.
 */
public final class RowDigest {

  private static final int ROW = 203;
  private static final int ROWS = 2;

  private RowDigest() {}

  /** Prints the digest of the plain rows, then that of the vectors or "no vectors". */
  public static void main(String[] arguments) {
    System.out.println("plain " + of(RowArithmetic.plain()));
    System.out.println(
        RowArithmetic.vectors().map(rows -> "vectors " + of(rows)).orElse("no vectors"));
  }

  static long of(RowArithmetic rows) {
    SplittableRandom random = new SplittableRandom(21);
    double[] x = new double[ROW];
    double[] y = new double[ROW];
    double[] to = new double[ROW];
    long digest = 0;
    for (int round = 0; round < ROWS; round++) {
      rows.philox(round, ROW / 2, round, 3, 4, to, 0);
      digest = digest(digest, to);
      rows.inverseNormal(to, 0, to, 0, ROW);
      digest = digest(digest, to);
      rows.exp(to, 0, to, 0, ROW);
      digest = digest(digest, to);
      for (int i = 0; i < ROW; i++) {
        x[i] = Double.longBitsToDouble(random.nextLong());
        y[i] = i % 2 == 0 ? random.nextInt(-9, 10) : random.nextDouble(-2, 2);
      }
      rows.power(x, 0, y, 0, to, 0, ROW);
      digest = digest(digest, to);
      rows.log(x, 0, to, 0, ROW);
      digest = digest(digest, to);
      rows.log10(x, 0, to, 0, ROW);
      digest = digest(digest, to);
      rows.exp(x, 0, to, 0, ROW);
      digest = digest(digest, to);
    }
    return digest;
  }

  private static long digest(long before, double[] row) {
    long digest = before;
    for (double number : row) {
      digest = (digest ^ Double.doubleToRawLongBits(number)) * 0x100000001B3L;
    }
    return digest;
  }
}
