package endurance.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.analysis.answer.Estimate;
import endurance.report.wording.Figures.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "143.27, 2.3, 143",
    "143.27, 1.4, 143.3",
    "0.012345, 0.0003, 0.0123",
    "14327, 230, '14,300'",
    "-0.4, 3, 0",
    "5, 0, 5",
    "NaN, 1, NaN",
    "-Infinity, 1, -∞"
  })
  void printsTheDigitsThatTheErrorAllows(double value, double error, String printed) {
    assertThat(Figures.number(value, error)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1234567, '1,234,567'", "0.00012345, 0.0001234", "64.5, 64.5", "1e-20, 0"})
  void withoutErrorPrintsFourDigits(double value, String printed) {
    assertThat(Figures.number(value)).isEqualTo(printed);
  }

  @Test
  void whatRoundingLeavesOfNoughtIsNoughtAndHasNoError() {
    Estimate rounded = new Estimate(-3e-17, -9e-17, 3e-17);
    assertThat(Figures.amount(rounded, Figures.error(rounded))).isEqualTo(new Printed("0", ""));
    assertThat(Figures.amount(rounded, 0.03)).isEqualTo(new Printed("0.00", ""));
    assertThat(Figures.number(-2e-14, 6e-17)).isEqualTo("0");
    assertThat(Figures.amount(new Estimate(12.5, 12.5 - 2e-14, 12.5 + 2e-14), 0.3))
        .isEqualTo(new Printed("12.5", ""));
    assertThat(Figures.amount(new Estimate(2e-6, 1e-6, 3e-6), 1e-6))
        .isEqualTo(new Printed("0.0000020", "± 0.0000010"));
  }

  @Test
  void aProbabilityOfNoFutureOrOfAllHasAnEndAndNoMiddle() {
    assertThat(Figures.probability(new Estimate(0, 0, 0.0004)))
        .isEqualTo(new Printed("0 %", "≤ 0.04 %"));
    assertThat(Figures.probability(new Estimate(1, 0.9996, 1)))
        .isEqualTo(new Printed("100 %", "≥ 99.96 %"));
    assertThat(Figures.probability(new Estimate(0.4235, 0.4138, 0.4332)))
        .isEqualTo(new Printed("42.4 %", "± 1.0"));
    assertThat(Figures.probability(new Estimate(0.9998, 0.9993, 0.99995)))
        .isEqualTo(new Printed("99.98 %", "99.930 – 99.995"));
    assertThat(Figures.probability(new Estimate(0.25, 0.25, 0.25)))
        .isEqualTo(new Printed("25 %", ""));
  }

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.004, < 1 %", "0.5, 50 %", "0.996, > 99 %", "1, 100 %"})
  void roundPercentsNeverPretendCertainty(double probability, String printed) {
    assertThat(Figures.percent(probability)).isEqualTo(printed);
  }
}
