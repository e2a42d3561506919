package endurance.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankAgreementTest {

  @Test
  void agreesWithTheFormulaOfRankDifferences() {
    // the squared rank differences sum to 194: 1 - 6*194/(10*99)
    Estimate rho =
        agreement(
            new double[] {106, 100, 86, 101, 99, 103, 97, 113, 112, 110},
            new double[] {7, 27, 2, 50, 28, 29, 20, 12, 6, 17});

    assertThat(rho.value()).isEqualTo(-29.0 / 165, within(1e-12));
    assertThat(rho.low()).isBetween(-1.0, rho.value());
    assertThat(rho.high()).isBetween(rho.value(), 1.0);
  }

  @Test
  void equalValuesShareTheMeanOfTheirRanksAndNeverComesLast() {
    double never = Double.POSITIVE_INFINITY;

    assertThat(RankAgreement.ranks(new double[] {3, never, -0.0, 3, 0.0, never, 3}))
        .containsExactly(4, 6.5, 1.5, 4, 1.5, 6.5, 4);
  }

  @Test
  void doesNotMindTheScale() {
    double[] values = {1, 5, 2, 9, 3, 7};
    double[] stretched = {
      Math.exp(1), Math.exp(5), Math.exp(2), Math.exp(9), Math.exp(3), Math.exp(7)
    };

    assertThat(agreement(values, stretched).value()).isEqualTo(1, within(1e-12));
  }

  @Test
  void saysNothingOfColumnsThatDoNotVaryOrAreTooShort() {
    assertThat(agreement(new double[] {1, 2, 3, 4, 5}, new double[] {2, 2, 2, 2, 2}).value())
        .isNaN();
    assertThat(agreement(new double[] {1, 2, 3}, new double[] {1, 2, 3}).value()).isNaN();
    assertThat(agreement(new double[] {}, new double[] {}).value()).isNaN();
  }

  @Test
  void coversNoAgreementInNineteenOfTwentyRuns() {
    long seed = 5;
    SplittableRandom random = new SplittableRandom(seed);
    int covered = 0;
    for (int run = 0; run < 2_000; run++) {
      Estimate rho = agreement(random.doubles(40).toArray(), random.doubles(40).toArray());
      covered += rho.low() <= 0 && 0 <= rho.high() ? 1 : 0;
    }
    assertThat(covered).as("covered, seed %s", seed).isBetween(1_870, 1_940);
  }

  private static Estimate agreement(double[] one, double[] other) {
    return RankAgreement.of(RankAgreement.ranks(one), RankAgreement.ranks(other));
  }
}
