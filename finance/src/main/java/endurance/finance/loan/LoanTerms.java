package endurance.finance.loan;

import endurance.finance.calendar.DateRules;
import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Checks;
import endurance.finance.event.Header;
import endurance.finance.event.Transfer;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What all loans have. Amounts are at least 0 and in major units; the role gives them their sign.
 *
 * @param notional lent
 * @param premium paid on top of it at the beginning; below 0 a discount
 * @param initialExchange when the principal is paid out
 * @param maturity when what is left is due; empty where the type finds it, or there is none
 * @param rateReset how the rate follows a market rate, if it does
 * @param scaling how an index scales payments, if one does
 * @param fee that accrues, if one does
 */
public record LoanTerms(
    Header header,
    DateRules dates,
    double notional,
    double premium,
    LocalDateTime initialExchange,
    Optional<LocalDateTime> maturity,
    Interest interest,
    Optional<RateReset> rateReset,
    Optional<Scaling> scaling,
    Optional<Fee> fee,
    Transfer transfer) {

  /** Whether the principal is still to be paid out at the status date. */
  public boolean begins() {
    return initialExchange.isAfter(header.statusDate());
  }

  /** What is wrong with the terms of any loan; a type has more to look at. */
  Checks checks() {
    Checks checks = new Checks(header).amount("notionalPrincipal", notional).transfer(transfer);
    maturity.ifPresent(end -> {
      checks.order("initialExchangeDate", initialExchange, "maturityDate", end);
      interest
          .payments()
          .flatMap(Recurrence::anchor)
          .ifPresent(anchor -> notAfter(checks, "InterestPayment", anchor, end));
      rateReset
          .flatMap(reset -> reset.recurrence().anchor())
          .ifPresent(anchor -> notAfter(checks, "RateReset", anchor, end));
      interest
          .capitalizationEnd()
          .ifPresent(time -> checks.order("capitalizationEndDate", time, "maturityDate", end));
      checks.transferUntil(transfer, "maturityDate", end);
    });
    return checks;
  }

  static void notAfter(Checks checks, String of, LocalDateTime anchor, LocalDateTime end) {
    checks.require(
        !anchor.isAfter(end),
        "cycleAnchorDateOf" + of,
        anchor,
        "is after the end of the loan, " + end,
        "correct one of the two");
  }

  /** The accrual that the terms state, with the sign of the role. */
  Optional<Double> accrued() {
    return interest.accrued().isPresent()
        ? Optional.of(header.sign() * interest.accrued().getAsDouble())
        : Optional.empty();
  }

  /** The same with the rate held between limits. */
  LoanTerms limited(Limits limits) {
    return new LoanTerms(
        header,
        dates,
        notional,
        premium,
        initialExchange,
        maturity,
        interest,
        rateReset.map(reset -> reset.limited(limits)),
        scaling,
        fee,
        transfer);
  }
}
