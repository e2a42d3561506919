package endurance.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {

  private static final double EXACT = 1e-12;

  /** Weights 0.5, 0.3, 0.2, 0 in any scale. */
  private static final double[] FOUR = {
    Math.log(0.5) - 900, Math.log(0.3) - 900, Math.log(0.2) - 900, Double.NEGATIVE_INFINITY
  };

  @Test
  void sumToOneHoweverSmallTheyAre() {
    Weights weights = new Weights(new double[][] {FOUR, {-3, Double.NaN}});

    assertThat(weights.of(0, 1)).containsExactly(new double[] {0.5, 0.3, 0.2, 0}, within(EXACT));
    assertThat(Arrays.stream(weights.of(0, 0.37)).sum()).isCloseTo(1, within(EXACT));
    assertThat(weights.of(1, 1)).containsExactly(1, 0);
  }

  /** 1/(0.25 + 0.09 + 0.04) = 2.6316; two replicates of it and of 1: 4/(0.38 + 1) = 2.8986. */
  @Test
  void haveTheEffectiveSizeOfKongLiuAndWong() {
    assertThat(new Weights(new double[][] {FOUR}).effectiveSize(1))
        .isCloseTo(1 / 0.38, within(EXACT));
    assertThat(new Weights(new double[][] {FOUR, {-3, Double.NaN}}).effectiveSize(1))
        .isCloseTo(4 / 1.38, within(EXACT));
    assertThat(new Weights(new double[][] {new double[50], new double[50]}).effectiveSize(1))
        .isCloseTo(100, within(EXACT));
  }

  @Test
  void haveTheMeanDensityAsEvidence() {
    assertThat(new Weights(new double[][] {FOUR}).logMean())
        .isCloseTo(Math.log(0.25) - 900, within(1e-9));
  }

  @Test
  void ofASmallerPowerHaveALargerEffectiveSize() {
    Random random = new Random(5);
    double[][] logs = new double[4][200];
    for (double[] each : logs) {
      Arrays.setAll(each, _ -> -50 * random.nextDouble() * random.nextDouble());
    }
    Weights weights = new Weights(logs);
    double before = Double.POSITIVE_INFINITY;
    for (double power = 0; power <= 1; power += 1.0 / 64) {
      double size = weights.effectiveSize(power);
      assertThat(size).isLessThanOrEqualTo(before);
      before = size;
    }
    for (double wanted = 50; wanted < 800; wanted += 50) {
      double power = weights.temper(wanted);
      assertThat(weights.effectiveSize(power)).isCloseTo(Math.max(wanted, before), within(0.1));
    }
    assertThat(weights.temper(before)).isEqualTo(1);
    assertThat(weights.temper(801)).isZero();
  }

  @Test
  void chooseEachAsOftenAsItsShareRoundedDownOrUp() {
    Weights weights = new Weights(new double[][] {FOUR});
    for (double uniform = 0.01; uniform < 1; uniform += 0.07) {
      int[] counts = new int[4];
      for (int one : weights.choose(0, 1, 7, uniform)) {
        counts[one]++;
      }
      assertThat(counts[0]).isBetween(3, 4);
      assertThat(counts[1]).isBetween(2, 3);
      assertThat(counts[2]).isBetween(1, 2);
      assertThat(counts[3]).isZero();
    }
    assertThat(weights.choose(0, 1, 1_000, 0.999_999)).doesNotContain(3);
  }

  @Test
  void sayWhenNothingIsPossible() {
    Weights none = new Weights(new double[][] {{0, 1}, {Double.NaN, Double.NEGATIVE_INFINITY}});

    assertThat(none.isPossible()).isFalse();
    assertThat(none.effectiveSize(1)).isZero();
    assertThat(none.temper(1)).isZero();
  }
}
