package endurance.casebook.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import endurance.model.Distribution;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MedianTest {

  private static double of(Distribution distribution) {
    return Median.of(distribution).orElseThrow();
  }

  @Test
  void halfOfTheProbabilityLiesBelow() {
    assertThat(of(new Distribution.Normal(3, 1))).isEqualTo(3);
    assertThat(of(new Distribution.Lognormal(2, 0.5))).isEqualTo(2);
    assertThat(of(new Distribution.Uniform(1, 4))).isEqualTo(2.5);
    assertThat(of(new Distribution.Empirical(List.of(5.0, 1.0, 3.0)))).isEqualTo(3);
    assertThat(of(new Distribution.Discrete(List.of(0.0, 1.0, 7.0), List.of(0.3, 0.3, 0.4))))
        .isEqualTo(1);
    assertThat(
            of(
                new Distribution.Quantiles(
                    1, 2, 4, 0.1, OptionalDouble.empty(), OptionalDouble.empty())))
        .isEqualTo(2);
  }

  /** Area to the left of m: (m - a)^2/((b - a)(c - a)) up to the mode. */
  @Test
  void aTriangleIsCutIntoHalves() {
    double right = of(new Distribution.Triangular(0, 3, 4));
    assertThat(right * right / (4 * 3)).isCloseTo(0.5, within(1e-15));
    double left = of(new Distribution.Triangular(0, 1, 4));
    assertThat((4 - left) * (4 - left) / (4 * 3)).isCloseTo(0.5, within(1e-15));
    assertThat(of(new Distribution.Triangular(0, 2, 4))).isEqualTo(2);
  }

  @Test
  void aSkewedBetaHasNoSimpleMedian() {
    assertThat(Median.of(new Distribution.Beta(2, 2, 0, 1))).hasValue(0.5);
    assertThat(Median.of(new Distribution.Beta(2, 3, 0, 1))).isEmpty();
    assertThat(Median.of(new Distribution.Pert(0, 1, 2))).hasValue(1);
    assertThat(Median.of(new Distribution.Pert(0, 0.5, 2))).isEmpty();
  }
}
