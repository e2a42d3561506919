package endurance.finance.loan;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Observed;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A loan with a fixed regular payment of which interest is paid first; where it does not cover the
 * interest, the principal grows: payment in kind, deferred interest. ACTUS type NAM.
 *
 * <p>Without a maturity it ends with the payment that, going by the first one, redeems the rest.
 */
public record NegativeAmortizer(LoanTerms terms, Redemption redemption, InterestBase base)
    implements Loan {

  @Override
  public List<Objection> objections() {
    return redemption.checks(terms, redemption.netOfInterest(terms), terms.maturity()).objections();
  }

  @Override
  public NegativeAmortizer limited(Limits limits) {
    return new NegativeAmortizer(terms.limited(limits), redemption, base);
  }

  @Override
  public Vetted<LoanPlan> plan(Observed observed, LocalDateTime until) {
    LocalDateTime end =
        terms.maturity().orElseGet(() -> redemption.last(terms, redemption.netOfInterest(terms)));
    LoanSchedule schedule =
        new LoanSchedule(terms, end)
            .framed(observed)
            .redeeming(redemption)
            .base(base)
            .resets()
            .extras()
            .matures();
    double payment = redemption.payment().orElseThrow();
    return Vetted.accepted(
        new LoanPlan(
            schedule.start(base, payment),
            schedule.due(),
            new LoanRules(terms, observed, base, true, (state, due) -> payment)));
  }
}
