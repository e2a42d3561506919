package endurance.finance.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/**
 * What one unit of other currencies is worth in a given one, on a date. Nothing is derived: a rate
 * that is not stated does not exist, not even as the inverse of one that is.
 *
 * @param into the currency in which the others are valued
 * @param asOf the day of the rates
 * @param perUnit for each other currency, how much of {@code into} one major unit is worth, above 0
 */
public record ExchangeRates(Currency into, LocalDate asOf, Map<Currency, BigDecimal> perUnit) {

  /**
   * @throws IllegalArgumentException for a rate that is not above 0, or one of a currency into
   *     itself
   */
  public ExchangeRates {
    perUnit = Map.copyOf(perUnit);
    Currency own = into;
    perUnit.forEach((currency, rate) -> {
      if (rate.signum() <= 0 || currency.equals(own)) {
        throw new IllegalArgumentException(
            "no rate from %s into %s can be %s".formatted(currency, own, rate));
      }
    });
  }

  /** No rates at all: everything has to be stated in the one currency. */
  public static ExchangeRates none(Currency only, LocalDate asOf) {
    return new ExchangeRates(only, asOf, Map.of());
  }

  /** The rate from a currency; 1 from the currency itself; empty where none is stated. */
  public Optional<BigDecimal> from(Currency currency) {
    return currency.equals(into)
        ? Optional.of(BigDecimal.ONE)
        : Optional.ofNullable(perUnit.get(currency));
  }
}
