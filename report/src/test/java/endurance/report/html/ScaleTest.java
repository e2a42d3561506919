package endurance.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

  @Test
  void beginsAtZeroUnlessTheValuesKeepFarFromIt() {
    assertThat(Scale.covering(DoubleStream.of(12, 87)).ticks()).containsExactly(0.0, 50.0, 100.0);
    assertThat(Scale.covering(DoubleStream.of(1000, 1003)).low()).isEqualTo(1000);
    assertThat(Scale.covering(DoubleStream.of(-40, 60)).ticks()).contains(0.0);
  }

  @Test
  void coversEveryFiniteValueWithFewRoundTicks() {
    for (long seed = 0; seed < 1000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      double size = Math.pow(10, random.nextInt(-9, 12));
      double[] values = random.doubles(5, -size, size).toArray();
      Scale scale =
          Scale.covering(DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(Double.NaN)));
      for (double value : values) {
        assertThat(scale.at(value)).as("seed %d", seed).isBetween(-1e-9, 1 + 1e-9);
      }
      assertThat(scale.ticks()).as("seed %d", seed).hasSizeBetween(2, 8);
    }
  }

  @Test
  void standsForOneValueOrNoneToo() {
    assertThat(Scale.covering(DoubleStream.empty()).high()).isEqualTo(1);
    assertThat(Scale.covering(DoubleStream.of(0, 0)).high()).isEqualTo(1);
    Scale one = Scale.covering(DoubleStream.of(7));
    assertThat(one.low()).isLessThan(7);
    assertThat(one.high()).isGreaterThan(7);
  }
}
