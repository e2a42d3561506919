package endurance.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EquityRoundTest {

  @ParameterizedTest
  @CsvFileSource(resources = "dilution.csv", useHeadersInDisplayName = true)
  void dilutionIsTheRaiseOverThePostMoneyValuation(
      double raised, String quoted, double valuation, double numerator, double denominator) {
    Valuation worth =
        quoted.equals("pre")
            ? new Valuation.PreMoney(valuation)
            : new Valuation.PostMoney(valuation);

    assertThat(new EquityRound(raised, worth).dilution())
        .isCloseTo(numerator / denominator, within(1e-15));
  }

  @Test
  void preAndPostMoneyQuotesOfOneRoundAgree() {
    var before = new EquityRound(40, new Valuation.PreMoney(460));
    var after = new EquityRound(40, new Valuation.PostMoney(500));

    assertThat(before.postMoney()).isEqualTo(after.postMoney());
    assertThat(before.dilution()).isEqualTo(after.dilution());
  }

  @Test
  void amountsThatMakeNoRoundAreRefused() {
    assertThatThrownBy(() -> new EquityRound(50, new Valuation.PostMoney(50)))
        .hasMessage("a post-money valuation of 50.0 does not exceed the 50.0 raised");
    assertThatThrownBy(() -> new EquityRound(0, new Valuation.PreMoney(50)))
        .hasMessage("the amount raised must be finite and above 0, got 0.0");
    assertThatThrownBy(() -> new Valuation.PreMoney(Double.NaN))
        .hasMessage("the pre-money valuation must be finite and above 0, got NaN");
  }
}
