package endurance.finance.loan;

import endurance.finance.calendar.EndOfMonth;
import endurance.finance.calendar.Recurrence;
import java.time.LocalDateTime;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How principal is paid back bit by bit.
 *
 * @param recurrence when
 * @param payment each time, at least 0: principal alone, or interest and principal together, as the
 *     type has it; empty where the type works it out
 */
public record Redemption(Recurrence recurrence, OptionalDouble payment) {

  /**
   * The date of the last of a number of payments ahead of the status date.
   *
   * @param redeemed by each payment at first, above 0
   */
  LocalDateTime last(LoanTerms terms, double redeemed) {
    int payments = Math.max(1, (int) Math.ceil(terms.notional() / redeemed));
    return date(terms, next(terms).orElse(0) + payments - 1);
  }

  /** The number of the next date after the status date. */
  OptionalInt next(LoanTerms terms) {
    return recurrence.firstAfter(
        terms.header().statusDate(), terms.initialExchange(), terms.dates().endOfMonth());
  }

  LocalDateTime date(LoanTerms terms, int number) {
    EndOfMonth endOfMonth = terms.dates().endOfMonth();
    return recurrence.date(number, terms.initialExchange(), endOfMonth);
  }

  /**
   * The part of the first payment ahead that redeems principal, when interest is paid out of it:
   * {@code payment - Y(t, t + cycle)*rate*notional}; at most 0 when it does not even cover
   * interest.
   */
  double netOfInterest(LoanTerms terms) {
    int next = next(terms).orElse(0);
    double years = terms.interest().dayCount().years(date(terms, next), date(terms, next + 1));
    return payment.orElse(0) - years * terms.interest().rate().orElse(0) * terms.notional();
  }
}
