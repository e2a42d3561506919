package endurance.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;

class ErrorsTest {

  private static final double CLOSE = 1e-13;

  @Test
  void haveTheDensitiesOfTheirDistributions() {
    assertThat(Errors.NORMAL.logDensity(3.2, 2.5, 0.4))
        .isCloseTo(new NormalDistribution(2.5, 0.4).logDensity(3.2), within(CLOSE));
    assertThat(Errors.LOG_NORMAL.logDensity(3.2, 2.5, 0.4))
        .isCloseTo(new LogNormalDistribution(Math.log(2.5), 0.4).logDensity(3.2), within(CLOSE));
  }

  @Test
  void findImpossibleWhatHasNoDensity() {
    assertThat(Errors.LOG_NORMAL.logDensity(3, 0, 0.4)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Errors.LOG_NORMAL.logDensity(3, -1, 0.4)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Errors.NORMAL.logDensity(3, Double.NaN, 0.4)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Errors.NORMAL.logDensity(3, 3, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Errors.NORMAL.logDensity(3, 3, -1)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void areMissedByAsManySpreadsAsTheyWereDrawnFrom() {
    for (Errors errors : Errors.values()) {
      double reading = errors.reading(2.5, 0.4, -1.7);
      assertThat(errors.miss(reading, 2.5, 0.4)).isCloseTo(-1.7, within(CLOSE));
    }
  }
}
