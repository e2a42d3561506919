package endurance.finance.network.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.finance.GeneratedCases;
import endurance.finance.Objection;
import org.junit.jupiter.api.Test;

class LoopGainTest {

  @Test
  void aLoopOfTwoGainsTheGeometricMeanOfItsResponses() {
    assertThat(gain(new double[][] {{0, 0.5}, {0.32, 0}})).isCloseTo(0.4, within(1e-14));
  }

  @Test
  void responsesThatLeadNowhereBackGainNothing() {
    assertThat(gain(new double[][] {{0, 5, 7}, {0, 0, 9}, {0, 0, 0}})).isZero();
    assertThat(gain(new double[0][0])).isZero();
  }

  @Test
  void anOscillatingLoopGainsAsMuchAsItsSize() {
    assertThat(gain(new double[][] {{0, -1.5}, {1.5, 0}})).isCloseTo(1.5, within(1e-14));
    assertThat(LoopGain.of(new double[][] {{0, -1.5}, {1.5, 0}}).orThrow().runsAway()).isTrue();
    assertThat(LoopGain.of(new double[][] {{0.9}}).orThrow().runsAway()).isFalse();
  }

  @Test
  void theGainIsTheLargestRootOfTheCharacteristicPolynomial() {
    GeneratedCases.forEach(random -> {
      // Companion matrix of (x - r)(x - s)(x^2 - 2*m*cos(a)*x + m^2): roots r, s and a pair of size
      // m.
      double r = random.nextDouble(-2, 2);
      double s = random.nextDouble(-2, 2);
      double m = random.nextDouble(0, 2);
      double b = -2 * m * Math.cos(random.nextDouble(0, Math.PI));
      double c = m * m;
      double p = -(r + s);
      double q = r * s;
      double[][] companion = {
        {-(p + b), -(q + p * b + c), -(q * b + p * c), -q * c},
        {1, 0, 0, 0},
        {0, 1, 0, 0},
        {0, 0, 1, 0}
      };
      double largest = Math.max(m, Math.max(Math.abs(r), Math.abs(s)));

      assertThat(gain(companion)).isCloseTo(largest, within(1e-6));
    });
  }

  @Test
  void aMatrixThatIsNoneIsRefused() {
    assertThat(LoopGain.of(new double[][] {{1, 2}, {3}}).objections())
        .extracting(Objection::toString)
        .containsExactly("row 2: length '1' is not that of the others; give 2 responses");
    assertThat(LoopGain.of(new double[][] {{1, 2}, {Double.NaN, 4}}).objections())
        .extracting(Objection::toString)
        .containsExactly(
            "row 2: response 1 'NaN' is not finite; give how much of a change comes back");
  }

  private static double gain(double[][] response) {
    return LoopGain.of(response).orThrow().value();
  }
}
