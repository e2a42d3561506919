package endurance.finance.loan;

import endurance.finance.Vetted;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Timeline;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A contract by which one party pays out a principal and the other pays it back with interest.
 *
 * <p>The types differ in when and by how much the principal falls; what an event does to a loan is
 * the same for all. Reference: ACTUS Financial Research Foundation, Algorithmic Contract Types,
 * technical specification 1.1.
 */
public sealed interface Loan extends Contract
    permits PrincipalAtMaturity,
        LinearAmortizer,
        NegativeAmortizer,
        Annuity,
        CallMoney,
        UndefinedMaturity,
        ExoticAmortizer {

  /** What all loans have. */
  LoanTerms terms();

  @Override
  default Header header() {
    return terms().header();
  }

  /** The same loan with its rate held between limits at each reset. */
  Loan limited(Limits limits);

  /** What is due, from which state, by which rules. */
  Vetted<LoanPlan> plan(Observed observed, LocalDateTime until);

  @Override
  default Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    return plan(observed, until)
        .then(plan ->
            Timeline.run(header(), observed, plan.start(), plan.due(), plan.rules(), until));
  }
}
