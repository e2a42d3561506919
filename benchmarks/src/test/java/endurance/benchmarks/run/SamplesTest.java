package endurance.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

  @Test
  void theMedianStandsForThemWithItsSpread() {
    assertThat(new Samples(List.of(31.0, 90.0, 30.5))).hasToString("31.0 (30.5–90.0)");
    assertThat(new Samples(List.of(2.0, 1.0))).hasToString("1.50 (1.00–2.00)");
    assertThat(new Samples(List.of(7.0))).hasToString("7.00");
    assertThat(new Samples(List.of())).hasToString("–");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0.012345 | 0.0123", "1.004 | 1.00", "99.96 | 100.0", "1234.4 | 1,234", "0 | 0"})
  void threeDigitsAreShown(double value, String shown) {
    assertThat(Samples.digits(value)).isEqualTo(shown);
  }
}
