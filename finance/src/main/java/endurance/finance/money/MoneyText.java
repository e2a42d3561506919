package endurance.finance.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text such as {@code 6.35 USD} says: an amount of money, or why it is none. */
public sealed interface MoneyText {

  /** The amount that the text states, exactly. */
  record Amount(Money money) implements MoneyText {}

  /**
   * The text states no amount.
   *
   * @param reason what is wrong with it and what would be right
   */
  record Refused(String reason) implements MoneyText {}

  /**
   * Reads an optional sign, digits, optionally a point and more digits, one blank and an ISO 4217
   * code. Thousands are not separated, no exponent is read, and digits below the minor unit are
   * refused unless they are 0: whatever is read prints back as the same amount.
   */
  static MoneyText read(String text) {
    Matcher matcher = Pattern.compile("([+-]?[0-9]+(?:\\.[0-9]+)?) ([A-Z]{3})").matcher(text);
    if (!matcher.matches()) {
      return new Refused(
          "'" + text + "' is no amount of money; write digits and a currency, such as 6.35 USD");
    }
    Currency currency;
    try {
      currency = Currency.getInstance(matcher.group(2));
    } catch (IllegalArgumentException unknown) {
      return new Refused("'%s' names no ISO 4217 currency: '%s'".formatted(text, matcher.group(2)));
    }
    try {
      return new Amount(Money.exactly(new BigDecimal(matcher.group(1)), currency));
    } catch (IllegalArgumentException inexact) {
      return new Refused("'%s': %s".formatted(text, inexact.getMessage()));
    }
  }
}
