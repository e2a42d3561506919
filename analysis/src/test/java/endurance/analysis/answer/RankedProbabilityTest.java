package endurance.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class RankedProbabilityTest {

  private static final NormalDistribution STANDARD = new NormalDistribution();

  /** Gneiting and Raftery (2007), equation 21. */
  private static double ofNormal(double mean, double deviation, double observed) {
    double z = (observed - mean) / deviation;
    return deviation
        * (z * (2 * STANDARD.cumulativeProbability(z) - 1)
            + 2 * STANDARD.density(z)
            - 1 / Math.sqrt(Math.PI));
  }

  @Test
  void agreesWithTheClosedFormOfANormal() {
    int n = 20_000;
    double[] quantiles =
        IntStream.range(0, n)
            .mapToDouble(i -> 3 + 2 * STANDARD.inverseCumulativeProbability((i + 0.5) / n))
            .toArray();
    for (double observed : new double[] {-4, 1, 3, 3.5, 9}) {
      assertThat(RankedProbability.score(quantiles, observed))
          .isCloseTo(ofNormal(3, 2, observed), within(1e-3));
    }
  }

  /** The definition: mean |x - y| less half the mean distance of two of the sample. */
  @Test
  void isTheMeanDistanceLessHalfThatOfPairs() {
    double[] sample = new Random(3).doubles(40, -5, 7).sorted().toArray();
    double pairs =
        Arrays.stream(sample)
            .map(one ->
                Arrays.stream(sample).map(other -> Math.abs(one - other)).average().orElseThrow())
            .average()
            .orElseThrow();
    double distance = Arrays.stream(sample).map(one -> Math.abs(one - 2)).average().orElseThrow();

    assertThat(RankedProbability.score(sample, 2)).isCloseTo(distance - pairs / 2, within(1e-12));
    assertThat(RankedProbability.score(new double[] {4}, 1)).isEqualTo(3);
  }

  @Test
  void leavesOutWhatIsNotFinite() {
    assertThat(RankedProbability.sorted(new double[] {2, Double.NaN, 1})).containsExactly(1, 2);
    assertThat(RankedProbability.quantile(new double[] {1, 2, 3, 4}, 0.5)).isEqualTo(2);
    assertThat(RankedProbability.quantile(new double[0], 0.5)).isNaN();
  }
}
