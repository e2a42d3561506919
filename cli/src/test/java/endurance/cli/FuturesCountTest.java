package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class FuturesCountTest {

  @ParameterizedTest
  @CsvSource({
    "1,1",
    "10k,10000",
    "10K,10000",
    "1m,1000000",
    "4294967295,4294967295",
    "'10,000',10000",
    "250_000,250000"
  })
  void readsNumbersAsPeopleWriteThem(String written, long futures) {
    assertThat(new FuturesCount().convert(written)).isEqualTo(futures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4294967296", "5000m", "99999999999999999999"})
  void refusesMoreThanARunCanCountAndSaysTheMost(String written) {
    assertThatThrownBy(() -> new FuturesCount().convert(written))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("'" + written + "'")
        .hasMessageContaining("at most 4294967295");
  }
}
