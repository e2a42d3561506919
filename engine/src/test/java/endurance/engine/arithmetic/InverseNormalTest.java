package endurance.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.Resource;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

@SuppressWarnings("FloatingPointLiteralPrecision") // digits as published
class InverseNormalTest {

  /** Units in the last place: see docs/reference/arithmetic.md. */
  private static final double ULPS = 2.1;

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
    return ULPS * Math.ulp(quantile) + (p > 0.5 ? Math.ulp(p) / density : 0);
  }

  @Test
  void thePublishedCheckValuesAreMet() {
    assertThat(InverseNormal.at(0.25)).isCloseTo(-0.6744897501960817, within(0x1p-52));
    assertThat(InverseNormal.at(0.001)).isCloseTo(-3.090232306167814, within(0x1p-50));
    assertThat(InverseNormal.at(1e-20)).isCloseTo(-9.262340089798408, within(0x1p-48));
  }

  @Test
  void theMiddleIsZeroAndTheEndsAreInfinite() {
    assertThat(Double.doubleToRawLongBits(InverseNormal.at(0.5))).isZero();
    assertThat(InverseNormal.at(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(InverseNormal.at(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(InverseNormal.at(1)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(InverseNormal.at(Double.MIN_VALUE)).isBetween(-38.47, -38.46);
  }

  @Test
  void outsideThereIsNoQuantile() {
    double[] outside = {
      Double.NaN, -Double.MIN_VALUE, -0.1, Math.nextUp(1.0), 2, Double.POSITIVE_INFINITY
    };
    for (double p : outside) {
      assertThat(InverseNormal.at(p)).describedAs("at %s", p).isNaN();
    }
    assertThat(InverseNormal.at(Double.NEGATIVE_INFINITY)).isNaN();
  }

  @Test
  void bothHalvesMirrorOneAnother() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 200_000; i++) {
      double p = 0.5 + random.nextLong(1L << 51) * 0x1p-53 * (i % 3 == 0 ? 0x1p-10 : 1);
      assertThat(InverseNormal.at(1 - p) + InverseNormal.at(p)).describedAs("at %s", p).isZero();
      double far = 1 - random.nextInt(1, 1 << 20) * 0x1p-53;
      assertThat(InverseNormal.at(1 - far) + InverseNormal.at(far)).isZero();
    }
  }

  /** Between neighbours half a unit in the last place apart, errors of one or two may show. */
  @Test
  void quantilesRiseAcrossTheBordersOfTheirFormulas() {
    double far = Arithmetic.exp(-64); // where the polynomial of the tails changes
    for (double border : new double[] {InverseNormal.TAIL, 1 - InverseNormal.TAIL, far}) {
      double last = Double.NEGATIVE_INFINITY;
      for (int i = -1_000; i <= 1_000; i++) {
        double z = InverseNormal.at(border + i * Math.ulp(border));
        assertThat(z).isGreaterThanOrEqualTo(last - 2 * ULPS * Math.ulp(z));
        last = Math.max(last, z);
      }
    }
  }
}
