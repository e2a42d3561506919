package endurance.finance.money;

import static org.assertj.core.api.Assertions.assertThat;

import endurance.finance.GeneratedCases;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

  @ParameterizedTest
  @CsvSource({
    "6.35 USD, 6.35 USD",
    "2.0 USD, 2.00 USD",
    "-0.05 EUR, -0.05 EUR",
    "+7 USD, 7.00 USD",
    "-0.00 USD, 0.00 USD",
    "500 JPY, 500 JPY",
    "500.0 JPY, 500 JPY",
    "1.234 KWD, 1.234 KWD",
    "123456789012345678901234567890.12 USD, 123456789012345678901234567890.12 USD"
  })
  void whatIsReadPrintsBackAsTheSameAmount(String text, String printed) {
    assertThat(MoneyText.read(text))
        .isInstanceOfSatisfying(
            MoneyText.Amount.class, amount -> assertThat(amount.money()).hasToString(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "6.35",
        "USD",
        "USD 6.35",
        "1,000 USD",
        "1e3 USD",
        "6.35  USD",
        ".5 USD",
        "6. USD",
        "6.35 usd",
        "6.35USD",
        "NaN USD",
        " 6.35 USD",
        "٦ USD"
      })
  void anyOtherFormIsRefused(String text) {
    assertThat(MoneyText.read(text))
        .isEqualTo(
            new MoneyText.Refused(
                "'"
                    + text
                    + "' is no amount of money; write digits and a currency, such as 6.35 USD"));
  }

  @Test
  void theReasonNamesWhatIsWrong() {
    assertThat(MoneyText.read("6.355 USD"))
        .isEqualTo(
            new MoneyText.Refused(
                "'6.355 USD': 6.355 USD has more than the 2 decimals of the currency; round it"
                    + " first"));
    assertThat(MoneyText.read("5 QQQ"))
        .isEqualTo(new MoneyText.Refused("'5 QQQ' names no ISO 4217 currency: 'QQQ'"));
    assertThat(MoneyText.read("5 XXX"))
        .isInstanceOfSatisfying(
            MoneyText.Refused.class,
            refused -> assertThat(refused.reason()).contains("XXX", "no minor unit"));
  }

  @Test
  void everyAmountSurvivesPrintingAndReading() {
    List<String> codes = List.of("USD", "EUR", "JPY", "KWD", "CNY");
    GeneratedCases.forEach(random -> {
      BigInteger units = BigInteger.valueOf(random.nextLong()).shiftRight(random.nextInt(0, 64));
      Money money = new Money(units, Currency.getInstance(codes.get(random.nextInt(codes.size()))));

      assertThat(MoneyText.read(money.toString())).isEqualTo(new MoneyText.Amount(money));
    });
  }
}
