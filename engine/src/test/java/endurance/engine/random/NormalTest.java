package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.Resource;
import endurance.engine.arithmetic.InverseNormal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalTest {

  /** A few roundings of the approximations. */
  private static final double RELATIVE = 4e-15;

  @Test
  void probabilitiesAreThoseOfExactArithmetic() {
    for (List<String> row : Resource.rows("random/normal-probabilities.csv")) {
      double expected = Double.parseDouble(row.get(1));
      assertThat(NormalProbability.below(Double.parseDouble(row.get(0))))
          .describedAs("below " + row.get(0))
          .isCloseTo(expected, within(RELATIVE * expected));
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
    assertThat(NormalProbability.below(Double.NaN)).isNaN();
    assertThat(NormalProbability.below(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(NormalProbability.below(Double.NEGATIVE_INFINITY)).isZero();
  }
}
