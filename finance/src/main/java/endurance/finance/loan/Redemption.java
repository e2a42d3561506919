package endurance.finance.loan;

import endurance.finance.calendar.EndOfMonth;
import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Checks;
import java.time.LocalDateTime;
import java.util.Optional;
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
   * Daily for a century; what needs more is a payment written in other units than the principal.
   */
  private static final int MOST_PAYMENTS = 36_525;

  /**
   * What is wrong with the terms of a loan that is paid back so.
   *
   * @param redeemed by the first payment
   * @param end in the terms; empty where the payments decide it
   */
  Checks checks(LoanTerms terms, double redeemed, Optional<LocalDateTime> end) {
    Checks checks = terms.checks().amount("nextPrincipalRedemptionPayment", payment.orElse(0));
    if (end.isPresent()) {
      recurrence
          .anchor()
          .ifPresent(
              anchor -> LoanTerms.notAfter(checks, "PrincipalRedemption", anchor, end.get()));
      return checks;
    }
    return checks
        .require(
            recurrence.cycle().isPresent(),
            "cycleOfPrincipalRedemption",
            "",
            "is missing, and so is the maturityDate",
            "give one of the two")
        .require(
            redeemed > 0,
            "nextPrincipalRedemptionPayment",
            payment.isPresent() ? payment.getAsDouble() : "",
            "redeems no principal, so that the loan never ends",
            "give a payment above the interest, or a maturityDate")
        .require(
            !(redeemed > 0 && terms.notional() / redeemed > MOST_PAYMENTS),
            "nextPrincipalRedemptionPayment",
            payment.isPresent() ? payment.getAsDouble() : "",
            "needs more than %d payments to redeem %s".formatted(MOST_PAYMENTS, terms.notional()),
            "give a payment in the units of the principal, or a maturityDate");
  }

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
