package endurance.finance.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import endurance.finance.GeneratedCases;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency JPY = Currency.getInstance("JPY");
  private static final Currency KWD = Currency.getInstance("KWD");

  @Test
  void twoAndFourThirtyFiveAreExactlySixThirtyFive() {
    Money sum = dollars("2.0").plus(dollars("4.35"));

    assertThat(sum).isEqualTo(Money.ofMinor(635, USD)).hasToString("6.35 USD");
  }

  @Test
  void aDifferenceOfOneCentIsADifference() {
    assertThat(dollars("100.00")).isNotEqualTo(dollars("100.01"));
    assertThat(dollars("100.01").minus(dollars("100.00")).signum()).isEqualTo(1);
  }

  @Test
  void currenciesKeepTheirOwnMinorUnit() {
    assertThat(Money.exactly(new BigDecimal("500"), JPY).minorUnits()).isEqualTo(500);
    assertThat(Money.exactly(new BigDecimal("1.234"), KWD).minorUnits()).isEqualTo(1234);
    assertThat(Money.ofMinor(5, USD).majorUnits()).isEqualByComparingTo("0.05");
  }

  @Test
  void anExactAmountRefusesDigitsBelowTheMinorUnit() {
    assertThatThrownBy(() -> dollars("6.355"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("6.355 USD has more than the 2 decimals of the currency; round it first");
    assertThat(dollars("6.35000")).isEqualTo(dollars("6.35"));
    assertThat(Money.exactly(new BigDecimal("3E+11"), USD)).hasToString("300000000000.00 USD");
  }

  @Test
  void roundingGoesToTheNearestMinorUnitAndTiesToTheEvenOne() {
    assertThat(Money.rounded(0.285, USD)).hasToString("0.28 USD");
    assertThat(Money.rounded(0.295, USD)).hasToString("0.30 USD");
    assertThat(Money.rounded(-0.285, USD)).hasToString("-0.28 USD");
    assertThat(Money.rounded(0.1 + 0.2, USD)).hasToString("0.30 USD");
    assertThat(Money.rounded(1.4e12, USD)).hasToString("1400000000000.00 USD");
    assertThat(Money.rounded(-0.0, USD)).isEqualTo(Money.zero(USD));
  }

  @Test
  void anAmountThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Money.rounded(Double.NaN, USD))
        .hasMessage("an amount of money must be finite, got NaN USD");
    assertThatThrownBy(() -> Money.rounded(Double.POSITIVE_INFINITY, USD))
        .hasMessage("an amount of money must be finite, got Infinity USD");
  }

  @Test
  void amountsBeyondSixtyFourBitsStayExact() {
    Money large = Money.ofMinor(Long.MAX_VALUE, USD);

    assertThat(large.plus(Money.ofMinor(1, USD)).minorUnits()).isEqualTo(BigInteger.TWO.pow(63));
  }

  @Test
  void aCurrencyWithoutMinorUnitIsRefused() {
    assertThatThrownBy(() -> Money.ofMinor(1, Currency.getInstance("XAU")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("XAU")
        .hasMessageContaining("no minor unit");
    assertThatThrownBy(() -> Money.exactly(new BigDecimal("5.5"), Currency.getInstance("XAU")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.rounded(5.5, Currency.getInstance("XAU")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void currenciesAreNeverMixed() {
    Money dollars = dollars("5");
    Money euros = Money.exactly(new BigDecimal("3"), EUR);

    assertThatThrownBy(() -> dollars.compareTo(euros))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "cannot compare 5.00 USD and 3.00 EUR: convert one of them first, at a dated rate");
    assertThatThrownBy(() -> dollars.plus(euros)).hasMessageStartingWith("cannot add 5.00 USD");
    assertThatThrownBy(() -> dollars.minus(euros))
        .hasMessageStartingWith("cannot subtract 5.00 USD");
    assertThat(dollars("5")).isNotEqualTo(Money.exactly(new BigDecimal("5"), EUR));
  }

  @Test
  void amountsOfOneCurrencyAreOrdered() {
    assertThat(dollars("-1")).isLessThan(Money.zero(USD));
    assertThat(dollars("2")).isGreaterThan(dollars("1.99"));
    assertThat(dollars("2").compareTo(dollars("2.00"))).isZero();
  }

  @Test
  void additionAndSubtractionUndoOneAnother() {
    GeneratedCases.forEach(random -> {
      Money a = Money.ofMinor(random.nextLong(), USD);
      Money b = Money.ofMinor(random.nextLong(), USD);

      assertThat(a.plus(b).minus(b)).isEqualTo(a);
      assertThat(a.plus(b)).isEqualTo(b.plus(a));
      assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
      assertThat(a.plus(a.negated())).isEqualTo(Money.zero(USD));
    });
  }

  private static Money dollars(String amount) {
    return Money.exactly(new BigDecimal(amount), USD);
  }
}
