package endurance.analysis.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 %",
    "1, 100 %",
    "0.5, 50 %",
    "0.6321, 63.2 %",
    "0.01, 1 %",
    "0.99, 99 %",
    "0.00012345, 0.012 %",
    "0.99987655, 99.988 %",
    "0.000000031, 0.0000031 %",
    "NaN, NaN %"
  })
  void keepsTwoDigitsOfTheDistanceNearBothEnds(double part, String text) {
    assertThat(Numerals.percent(part)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0.8999, 89.9 %, 90 %", "0.9, 90 %, 90 %", "0.1, 10 %, 10 %", "0.1001, 10 %, 10.1 %"})
  void roundsTheEndsOfIntervalsOutward(double part, String down, String up) {
    assertThat(Numerals.percentDown(part)).isEqualTo(down);
    assertThat(Numerals.percentUp(part)).isEqualTo(up);
  }

  @ParameterizedTest
  @CsvSource({
    "20, 20",
    "0.1, 0.1",
    "1400000000000, 1400000000000",
    "0, 0",
    "-0.0, 0",
    "1e-7, 0.0000001",
    "0.30000000000000004, 0.3",
    "Infinity, Infinity",
    "NaN, NaN"
  })
  void printsNumbersAsTheyAreTyped(double value, String text) {
    assertThat(Numerals.number(value)).isEqualTo(text);
  }
}
