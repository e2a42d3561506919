package endurance.finance.loan;

import endurance.finance.event.ContractProblem;
import endurance.finance.event.Observed;
import endurance.finance.event.Resolved;
import java.time.LocalDateTime;
import java.util.List;

/** A loan that is paid back in one sum: a bond, a term loan, a note. ACTUS type PAM. */
public record PrincipalAtMaturity(LoanTerms terms) implements Loan {

  @Override
  public List<ContractProblem> problems() {
    return terms
        .checks()
        .require(
            terms.maturity().isPresent(), "maturityDate", "", "is missing", "add it to the terms")
        .problems();
  }

  @Override
  public PrincipalAtMaturity limited(Limits limits) {
    return new PrincipalAtMaturity(terms.limited(limits));
  }

  @Override
  public Resolved<LoanPlan> plan(Observed observed, LocalDateTime until) {
    var base = new InterestBase.Outstanding();
    LoanSchedule schedule =
        new LoanSchedule(terms, terms.maturity().orElseThrow())
            .framed(observed)
            .interest()
            .resets()
            .extras()
            .matures();
    return Resolved.of(
        new LoanPlan(
            schedule.start(base, 0),
            schedule.due(),
            new LoanRules(terms, observed, base, false, (state, due) -> 0)));
  }
}
