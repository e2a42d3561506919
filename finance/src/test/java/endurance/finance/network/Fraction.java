package endurance.finance.network;

import java.util.Arrays;

/** Reads the numbers of resource files: {@code 4225/8416}, {@code 0.5}. */
public final class Fraction {

  private Fraction() {}

  /** The nearest double. */
  public static double of(String text) {
    String[] parts = text.strip().split("/", -1);
    double numerator = Double.parseDouble(parts[0]);
    return parts.length == 1 ? numerator : numerator / Double.parseDouble(parts[1]);
  }

  /** Numbers parted by blanks; none for no text. */
  public static double[] vector(String text) {
    return text == null || text.isBlank()
        ? new double[0]
        : Arrays.stream(text.strip().split(" +")).mapToDouble(Fraction::of).toArray();
  }

  /** Rows parted by semicolons; none for no text. */
  public static double[][] matrix(String text) {
    return text == null || text.isBlank()
        ? new double[0][]
        : Arrays.stream(text.split(";")).map(Fraction::vector).toArray(double[][]::new);
  }
}
