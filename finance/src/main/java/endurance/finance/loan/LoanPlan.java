package endurance.finance.loan;

import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is due under a loan, from which state and by which rules. */
public final class LoanPlan {

  private static final Set<EventType> ENDS =
      EnumSet.of(EventType.TERMINATION, EventType.MATURITY, EventType.SETTLEMENT);

  private final LoanState start;
  private final List<Due> due;
  private final LoanRules rules;

  LoanPlan(LoanState start, List<Due> due, LoanRules rules) {
    this.start = start;
    this.due = List.copyOf(due);
    this.rules = rules;
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

  /** When the loan is over: sold, paid back or settled after a call; empty when it stays open. */
  public Optional<LocalDateTime> end() {
    return due.stream()
        .filter(each -> ENDS.contains(each.type()))
        .map(Due::time)
        .min(Comparator.naturalOrder());
  }
}
