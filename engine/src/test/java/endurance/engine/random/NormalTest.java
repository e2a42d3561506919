package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.Resource;
import endurance.engine.arithmetic.InverseNormal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalTest {

  /** Claimed for PPND16: about one part in 10^16; a few roundings come on top. */
  private static final double RELATIVE = 1e-15;

  @Test
  void quantilesAreThoseOfExactArithmetic() {
    for (List<String> row : Resource.rows("random/normal-quantiles.csv")) {
      double expected = Double.parseDouble(row.get(1));
      assertThat(InverseNormal.at(Double.parseDouble(row.get(0))))
          .describedAs("at " + row.get(0))
          .isCloseTo(expected, within(conditioned(row.get(0), expected)));
    }
  }

  /** Near 1 the double nearest to a decimal probability already moves the quantile. */
  private static double conditioned(String probability, double quantile) {
    double p = Double.parseDouble(probability);
    double density = Math.exp(-quantile * quantile / 2) / Math.sqrt(2 * Math.PI);
    return 2 * RELATIVE * Math.abs(quantile) + (p > 0.5 ? Math.ulp(p) / density : 0);
  }

  @Test
  void probabilitiesAreThoseOfExactArithmetic() {
    for (List<String> row : Resource.rows("random/normal-probabilities.csv")) {
      double expected = Double.parseDouble(row.get(1));
      assertThat(NormalProbability.below(Double.parseDouble(row.get(0))))
          .describedAs("below " + row.get(0))
          .isCloseTo(expected, within(4 * RELATIVE * expected));
    }
  }

  @Test
  void quantileAndProbabilityUndoOneAnother() {
    for (double z = -8; z <= 5; z += 0.01) {
      assertThat(InverseNormal.at(NormalProbability.below(z))).isCloseTo(z, within(1e-9));
    }
  }

  @Test
  void endsAreInfiniteAndNaNStaysNaN() {
    assertThat(InverseNormal.at(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(InverseNormal.at(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(InverseNormal.at(Double.NaN)).isNaN();
    assertThat(InverseNormal.at(-0.1)).isNaN();
    assertThat(NormalProbability.below(Double.NaN)).isNaN();
    assertThat(NormalProbability.below(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(NormalProbability.below(Double.NEGATIVE_INFINITY)).isZero();
  }
}
