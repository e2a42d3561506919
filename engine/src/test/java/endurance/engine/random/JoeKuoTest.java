package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.engine.Resource;
import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;

class JoeKuoTest {

  /** The published points come in the order of the Gray code, which changes one bit at a time. */
  private static double coordinate(int dimension, int number) {
    long digits = JoeKuo.dimension(dimension).digits(number ^ (number >>> 1));
    return (Long.reverse(digits) >>> 11) * 0x1p-53;
  }

  @Test
  void givesThePublishedPoints() {
    for (String line : Resource.lines("random/sobol-points.txt")) {
      String[] fields = line.split(" ", -1);
      for (int dimension = 0; dimension < fields.length - 1; dimension++) {
        assertThat(coordinate(dimension, Integer.parseInt(fields[0])))
            .as("dimension %s of point %s", dimension + 1, fields[0])
            .isEqualTo(Double.parseDouble(fields[dimension + 1]));
      }
    }
  }

  @Test
  void agreesWithAnotherProgramInEveryDimension() {
    SobolSequenceGenerator other = new SobolSequenceGenerator(JoeKuo.DIMENSIONS);
    for (int number : new int[] {1, 2, 1_000, 54_321, 1_234_567}) {
      double[] point = other.skipTo(number);
      for (int dimension = 0; dimension < JoeKuo.DIMENSIONS; dimension++) {
        assertThat(coordinate(dimension, number))
            .as("dimension %s of point %s", dimension + 1, number)
            .isEqualTo(point[dimension]);
      }
    }
  }
}
