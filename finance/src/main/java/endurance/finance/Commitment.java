package endurance.finance;

import java.time.YearMonth;
import java.util.Currency;
import java.util.SortedSet;

/**
 * A promise to pay: neither a liability nor a run rate.
 *
 * @param id of the promise
 * @param counterparty to whom
 * @param currency ISO 4217 code
 * @param amount in major units of the currency over the whole term, above 0
 * @param first month in which something falls due
 * @param last such month, not before the first
 * @param schedule every year that carries a part has a month in the term
 * @param basis where the schedule comes from
 */
public record Commitment(
    String id,
    String counterparty,
    CommitmentKind kind,
    Bindingness bindingness,
    String currency,
    double amount,
    YearMonth first,
    YearMonth last,
    Schedule schedule,
    String basis) {

  public Commitment {
    if (!(amount > 0) || Double.isInfinite(amount)) {
      throw new IllegalArgumentException(
          "commitment " + id + ": the amount must be above 0, got " + amount);
    }
    if (!isCurrencyCode(currency)) {
      throw new IllegalArgumentException(
          "commitment " + id + ": '" + currency + "' is no ISO 4217 currency code");
    }
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "commitment " + id + ": ends in " + last + ", before it begins in " + first);
    }
    if (schedule instanceof Schedule.ByYear byYear) {
      SortedSet<Integer> outside = byYear.yearsOutside(first, last);
      if (!outside.isEmpty()) {
        throw new IllegalArgumentException(
            "commitment %s: the schedule has parts in %s, outside the term from %s to %s"
                .formatted(id, outside, first, last));
      }
    }
  }

  private static boolean isCurrencyCode(String code) {
    return Currency.availableCurrencies().anyMatch(known -> known.getCurrencyCode().equals(code));
  }
}
