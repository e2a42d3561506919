package endurance.finance.loan;

import endurance.finance.event.Due;
import java.time.LocalDateTime;
import java.util.List;

/** What is due under a loan, from which state and by which rules. */
public final class LoanPlan {

  private final LoanState start;
  private final List<Due> due;
  private final LoanRules rules;
  private final LocalDateTime shownUntil;

  LoanPlan(LoanState start, List<Due> due, LoanRules rules, LocalDateTime shownUntil) {
    this.start = start;
    this.due = List.copyOf(due);
    this.rules = rules;
    this.shownUntil = shownUntil;
  }

  LoanState start() {
    return start;
  }

  /** In no order. */
  public List<Due> due() {
    return due;
  }

  LoanRules rules() {
    return rules;
  }

  LocalDateTime shownUntil() {
    return shownUntil;
  }
}
