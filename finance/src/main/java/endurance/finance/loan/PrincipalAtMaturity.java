package endurance.finance.loan;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Observed;
import java.time.LocalDateTime;
import java.util.List;

/** A loan that is paid back in one sum: a bond, a term loan, a note. ACTUS type PAM. */
public record PrincipalAtMaturity(LoanTerms terms) implements Loan {

  @Override
  public List<Objection> objections() {
    return terms
        .checks()
        .require(
            terms.maturity().isPresent(), "maturityDate", "", "is missing", "add it to the terms")
        .objections();
  }

  @Override
  public PrincipalAtMaturity limited(Limits limits) {
    return new PrincipalAtMaturity(terms.limited(limits));
  }

  @Override
  public Vetted<LoanPlan> plan(Observed observed, LocalDateTime until) {
    var base = new InterestBase.Outstanding();
    LoanSchedule schedule =
        new LoanSchedule(terms, terms.maturity().orElseThrow())
            .framed(observed)
            .interest()
            .resets()
            .extras()
            .matures();
    return Vetted.accepted(
        new LoanPlan(
            schedule.start(base, 0), schedule.due(), new LoanRules(terms, observed, base, false)));
  }
}
