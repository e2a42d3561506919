package endurance.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.engine.Resource;
import endurance.model.Checked;
import endurance.model.Distribution;
import endurance.model.Origin;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuantilesTest {

  private static final double[] PROBABILITIES = {
    0x1p-53, 1e-9, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1 - 1e-9, 1 - 0x1p-53
  };

  private static QuantileFunction of(Distribution distribution) {
    return Quantiles.of(distribution, "x", Origin.memory()).orThrow();
  }

  @Test
  void normalAndLognormalFollowTheStandardNormal() {
    QuantileFunction normal = of(new Distribution.Normal(10, 2));
    QuantileFunction lognormal = of(new Distribution.Lognormal(10, 0.5));
    assertThat(normal.at(0.5)).isEqualTo(10);
    assertThat(lognormal.at(0.5)).isEqualTo(10);
    assertThat(normal.at(0.9)).isCloseTo(10 + 2 * 1.2815515655446004, within(1e-14));
    assertThat(lognormal.at(0.1))
        .isCloseTo(10 * Math.exp(-0.5 * 1.2815515655446004), within(1e-14));
  }

  @Test
  void uniformIsAStraightLine() {
    QuantileFunction uniform = of(new Distribution.Uniform(-1, 3));
    assertThat(uniform.at(0.25)).isEqualTo(0);
    assertThat(uniform.at(0.5)).isEqualTo(1);
  }

  @Test
  void triangularInvertsItsParabolas() {
    QuantileFunction triangular = of(new Distribution.Triangular(0, 1, 4));
    assertThat(triangular.at(0.25)).isCloseTo(1, within(1e-15)); // (mode - low)/(high - low)
    assertThat(triangular.at(0.0625)).isCloseTo(0.5, within(1e-15));
    assertThat(triangular.at(0.75)).isCloseTo(4 - Math.sqrt(3), within(1e-14));
    assertThat(of(new Distribution.Triangular(0, 0, 1)).at(0.75)).isCloseTo(0.5, within(1e-15));
    assertThat(of(new Distribution.Triangular(0, 1, 1)).at(0.25)).isCloseTo(0.5, within(1e-15));
  }

  @Test
  void betaQuantilesAreThoseOfExactArithmetic() {
    for (List<String> row : Resource.rows("random/beta-quantiles.csv")) {
      double expected = Double.parseDouble(row.get(3));
      QuantileFunction beta =
          of(
              new Distribution.Beta(
                  Double.parseDouble(row.get(0)), Double.parseDouble(row.get(1)), 0, 1));
      assertThat(beta.at(Double.parseDouble(row.get(2))))
          .describedAs(row.toString())
          .isCloseTo(expected, within(2e-9 * expected));
    }
  }

  @Test
  void pertIsABetaWithItsMeanAtASixthOfLowFourModesAndHigh() {
    QuantileFunction pert = of(new Distribution.Pert(10, 12, 20));
    QuantileFunction beta = of(new Distribution.Beta(1.8, 4.2, 10, 20));
    double mean = 0;
    int steps = 100_000;
    for (int i = 0; i < steps; i++) {
      double p = (i + 0.5) / steps;
      mean += pert.at(p) / steps;
      if (i % 1000 == 0) {
        assertThat(pert.at(p)).isCloseTo(beta.at(p), within(1e-12));
      }
    }
    assertThat(mean).isCloseTo((10 + 4 * 12 + 20) / 6.0, within(1e-6));
  }

  @Test
  void discreteTakesTheFirstValueWhoseProbabilitiesReachUp() {
    QuantileFunction coin = of(new Distribution.Discrete(List.of(0.0, 1.0), List.of(0.3, 0.7)));
    assertThat(coin.at(0.3)).isZero();
    assertThat(coin.at(Math.nextUp(0.3))).isEqualTo(1);
    QuantileFunction never =
        of(new Distribution.Discrete(List.of(1.0, 2.0, 3.0), List.of(0.0, 1.0, 0.0)));
    assertThat(never.at(0x1p-53)).isEqualTo(2);
    assertThat(never.at(1 - 0x1p-53)).isEqualTo(2);
  }

  @Test
  void empiricalInvertsItsStepFunction() {
    QuantileFunction empirical = of(new Distribution.Empirical(List.of(3.0, 1.0, 2.0, 2.0)));
    assertThat(empirical.at(0.25)).isEqualTo(1);
    assertThat(empirical.at(0.26)).isEqualTo(2);
    assertThat(empirical.at(0.75)).isEqualTo(2);
    assertThat(empirical.at(0.76)).isEqualTo(3);
    assertThat(empirical.at(1 - 0x1p-53)).isEqualTo(3);
  }

  @Test
  void metalogsPassThroughTheirThreeQuantiles() {
    for (double tail : new double[] {0.1, 0.05, 0.25}) {
      for (Distribution.Quantiles given :
          List.of(
              new Distribution.Quantiles(
                  15, 20, 26, tail, OptionalDouble.empty(), OptionalDouble.empty()),
              new Distribution.Quantiles(
                  15, 20, 26, tail, OptionalDouble.of(0), OptionalDouble.empty()),
              new Distribution.Quantiles(
                  15, 20, 26, tail, OptionalDouble.empty(), OptionalDouble.of(40)),
              new Distribution.Quantiles(
                  15, 20, 26, tail, OptionalDouble.of(10), OptionalDouble.of(50)),
              new Distribution.Quantiles(
                  -3e-4, 1e-4, 8e-4, tail, OptionalDouble.empty(), OptionalDouble.empty()))) {
        QuantileFunction metalog = of(given);
        double scale = 1e-14 * given.high();
        assertThat(metalog.at(tail)).isCloseTo(given.low(), within(scale));
        assertThat(metalog.at(0.5)).isCloseTo(given.median(), within(scale));
        assertThat(metalog.at(1 - tail)).isCloseTo(given.high(), within(scale));
      }
    }
  }

  /** With symmetric quantiles the unbounded metalog is the logistic distribution. */
  @Test
  void aSymmetricMetalogIsLogistic() {
    QuantileFunction metalog =
        of(
            new Distribution.Quantiles(
                -1, 0, 1, 0.1, OptionalDouble.empty(), OptionalDouble.empty()));
    for (double p : PROBABILITIES) {
      double logistic = Math.log(p / (1 - p)) / Math.log(9);
      assertThat(metalog.at(p)).isCloseTo(logistic, within(1e-13));
    }
  }

  @Test
  void boundsHoldAndEveryQuantileFunctionRises() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 500; i++) {
      double low = random.nextDouble(-5, 5);
      double median = low + random.nextDouble(0.1, 3);
      double high = median + random.nextDouble(0.1, 3);
      OptionalDouble min =
          random.nextBoolean()
              ? OptionalDouble.of(low - random.nextDouble(0.1, 3))
              : OptionalDouble.empty();
      OptionalDouble max =
          random.nextBoolean()
              ? OptionalDouble.of(high + random.nextDouble(0.1, 3))
              : OptionalDouble.empty();
      Checked<QuantileFunction> checked =
          Quantiles.of(
              new Distribution.Quantiles(low, median, high, 0.1, min, max), "x", Origin.memory());
      if (checked instanceof Checked.Valid<QuantileFunction> valid) {
        double before = min.orElse(Double.NEGATIVE_INFINITY);
        for (double p : PROBABILITIES) {
          double now = valid.value().at(p);
          assertThat(now).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(max.orElse(1e300));
          before = now;
        }
      }
    }
  }

  /** Keelin (2016): with p10 = 0 and p90 = 1 the median must lie between 0.1669 and 0.8331. */
  @Test
  void aLopsidedMetalogIsRefusedWithTheMediansThatWouldDo() {
    Checked<QuantileFunction> refused =
        Quantiles.of(
            new Distribution.Quantiles(
                0, 0.15, 1, 0.1, OptionalDouble.empty(), OptionalDouble.empty()),
            "price",
            Origin.memory());
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.problems().getFirst().toString())
        .contains("price", "0.15", "between 0.1665", "0.8334");
    assertThat(
            Quantiles.of(
                    new Distribution.Quantiles(
                        0, 0.17, 1, 0.1, OptionalDouble.empty(), OptionalDouble.empty()),
                    "price",
                    Origin.memory())
                .problems())
        .isEmpty();
  }

  @Test
  void theSteepestFeasibleMetalogStillRises() {
    double best = 0;
    for (double p = 0.9; p < 0.95; p += 1e-6) {
      best = Math.max(best, p - 0.5 + p * (1 - p) * Math.log(p / (1 - p)));
    }
    assertThat(Metalog.STEEPEST).isCloseTo(1 / best, within(1e-5));
  }
}
