package endurance.finance.loan;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A loan of which the same amount of principal is paid back on each date, with interest beside it:
 * an amortising loan, equipment finance. ACTUS type LAM.
 *
 * <p>Without a maturity it ends with the payment that redeems the rest. Without a payment, the
 * principal is divided by the number of redemptions ahead and the one at maturity.
 */
public record LinearAmortizer(LoanTerms terms, Redemption redemption, InterestBase base)
    implements Loan {

  @Override
  public List<Objection> objections() {
    return redemption.checks(terms, redemption.payment().orElse(0), terms.maturity()).objections();
  }

  @Override
  public LinearAmortizer limited(Limits limits) {
    return new LinearAmortizer(terms.limited(limits), redemption, base);
  }

  @Override
  public Vetted<LoanPlan> plan(Observed observed, LocalDateTime until) {
    LocalDateTime end =
        terms
            .maturity()
            .orElseGet(() -> redemption.last(terms, redemption.payment().orElseThrow()));
    var schedule = new LoanSchedule(terms, end);
    List<LocalDateTime> redemptions = schedule.before(redemption.recurrence());
    schedule
        .framed(observed)
        .on(redemptions, EventType.PRINCIPAL_REDEMPTION)
        .interest()
        .base(base)
        .resets()
        .extras()
        .matures();
    long ahead =
        redemptions.stream().filter(time -> time.isAfter(terms.header().statusDate())).count();
    double payment = redemption.payment().orElse(terms.notional() / (ahead + 1));
    return Vetted.accepted(
        new LoanPlan(
            schedule.start(base, payment),
            schedule.due(),
            new LoanRules(terms, observed, base, false, (state, due) -> payment)));
  }
}
