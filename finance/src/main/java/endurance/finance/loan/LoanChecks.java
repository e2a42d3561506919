package endurance.finance.loan;

import endurance.finance.event.ContractProblem;
import java.util.ArrayList;
import java.util.List;

/** Looks for contradictions between the terms of a loan. */
final class LoanChecks {

  private LoanChecks() {}

  static List<ContractProblem> problems(Loan loan) {
    LoanTerms terms = loan.terms();
    var problems = new ArrayList<ContractProblem>();
    if (!(terms.notional() >= 0)) {
      problems.add(
          terms
              .header()
              .problem(
                  "notionalPrincipal",
                  terms.notional(),
                  "must be at least 0",
                  "give the amount without a sign and the side by contractRole"));
    }
    return problems;
  }
}
