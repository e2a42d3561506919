package endurance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuturesCountTest {

  @ParameterizedTest
  @CsvSource({"1,1", "10k,10000", "10K,10000", "1m,1000000", "'10,000',10000", "250_000,250000"})
  void readsNumbersAsPeopleWriteThem(String written, long futures) {
    assertThat(new FuturesCount().convert(written)).isEqualTo(futures);
  }
}
