package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ReplicatedTest {

  /**
   * Mean 5; squares 9 + 1 + 1 + 9 = 20, over 4*3; Student's t at 97.5 % with 3 degrees of freedom
   * is 3.1824 in the usual tables.
   */
  @Test
  void givesMeanErrorAndIntervalAsWorkedOutByHand() {
    Replicated replicated = Replicated.aroundMean(2, 4, 6, 8);
    assertThat(replicated.replicates()).isEqualTo(4);
    assertThat(replicated.centre()).isEqualTo(5);
    assertThat(replicated.standardError()).isCloseTo(Math.sqrt(20 / 12.0), within(1e-15));
    assertThat(replicated.halfWidth()).isCloseTo(3.1824 * Math.sqrt(20 / 12.0), within(1e-4));
    assertThat(replicated.low()).isCloseTo(5 - 4.1085, within(1e-3));
    assertThat(replicated.high()).isCloseTo(5 + 4.1085, within(1e-3));
  }

  /** 2.131 with 15 degrees of freedom, 12.706 with one. */
  @Test
  void takesStudentsQuantileOfAllButOne() {
    double[] sixteen = DoubleStream.iterate(-1, x -> -x).limit(16).toArray();
    Replicated usual = Replicated.aroundMean(sixteen);
    assertThat(usual.halfWidth() / usual.standardError()).isCloseTo(2.131, within(5e-4));
    Replicated least = Replicated.aroundMean(0, 2);
    assertThat(least.standardError()).isEqualTo(1);
    assertThat(least.halfWidth()).isCloseTo(12.706, within(5e-4));
  }

  /** Around 6 instead of 5 the squares are 16 + 4 + 0 + 4 = 24. */
  @Test
  void countsTheDistanceToAnotherCentreAsError() {
    Replicated replicated = Replicated.around(6, 2, 4, 6, 8);
    assertThat(replicated.centre()).isEqualTo(6);
    assertThat(replicated.standardError()).isCloseTo(Math.sqrt(24 / 12.0), within(1e-15));
  }

  @Test
  void seesNoErrorWhereAllAgree() {
    assertThat(Replicated.aroundMean(0.3, 0.3, 0.3).halfWidth()).isCloseTo(0, within(1e-15));
  }

  @Test
  void scalesWithTheUnit() {
    Replicated dollars = Replicated.aroundMean(1.5, 2.25, -4, 8);
    Replicated cents = Replicated.aroundMean(150, 225, -400, 800);
    assertThat(cents.halfWidth()).isCloseTo(100 * dollars.halfWidth(), within(1e-10));
  }

  @Test
  void isNotANumberWhenAnEstimateIsNot() {
    Replicated replicated = Replicated.aroundMean(1, Double.NaN, 3);
    assertThat(replicated.centre()).isNaN();
    assertThat(replicated.halfWidth()).isNaN();
  }

  @Test
  void refusesASingleEstimate() {
    assertThatThrownBy(() -> Replicated.aroundMean(1)).hasMessageContaining("got 1");
    assertThatThrownBy(Replicated::aroundMean).hasMessageContaining("got 0");
  }
}
