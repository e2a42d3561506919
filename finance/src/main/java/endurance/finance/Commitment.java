package endurance.finance;

import java.time.YearMonth;

/**
 * A promise to pay: neither a liability nor a run rate.
 *
 * @param id of the promise
 * @param counterparty to whom
 * @param amount in major units of the currency over the whole term, above 0
 * @param first month in which something falls due
 * @param last such month, not before the first
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
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "commitment " + id + ": ends in " + last + ", before it begins in " + first);
    }
  }
}
