package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the terms of one contract, rather than stopping at the first. */
public final class Checks {

  private final Header header;
  private final List<ContractProblem> problems = new ArrayList<>();

  public Checks(Header header) {
    this.header = header;
  }

  /** Everything found, in the order it was looked for. */
  public List<ContractProblem> problems() {
    return List.copyOf(problems);
  }

  /** Refuses an amount that is negative or not finite: signs come from the role. */
  public Checks amount(String term, double value) {
    return require(
        value >= 0 && Double.isFinite(value),
        term,
        value,
        "must be finite and at least 0",
        "give the amount without a sign, and the side by contractRole");
  }

  /** Refuses a time that is not after another. */
  public Checks order(
      String earlierTerm, LocalDateTime earlier, String laterTerm, LocalDateTime later) {
    return require(
        later.isAfter(earlier),
        laterTerm,
        later,
        "is not after the %s %s".formatted(earlierTerm, earlier),
        "correct one of the two");
  }

  /** Refuses a termination before the purchase. */
  public Checks transfer(Transfer transfer) {
    transfer
        .purchase()
        .ifPresent(purchase ->
            transfer
                .termination()
                .ifPresent(termination ->
                    order("purchaseDate", purchase.time(), "terminationDate", termination.time())));
    return this;
  }

  /** Refuses whatever does not hold. */
  public Checks require(boolean holds, String term, Object value, String message, String remedy) {
    if (!holds) {
      problems.add(header.problem(term, value, message, remedy));
    }
    return this;
  }
}
