package endurance.casebook;

import endurance.finance.books.EntryRule;
import endurance.model.Origin;

/**
 * Money that one party of a case owes another or pays it, month by month, and how both enter it
 * into their books.
 *
 * @param line what for, for a reader
 * @param from who pays
 * @param to who is paid
 * @param rule the accounts of both sides, and whether it is settled in cash or on credit
 * @param eitherWay whether an amount below 0 is one that goes back; elsewhere it is a fault
 * @param variable of the model that holds the amount, in currency per month
 * @param origin where it is written
 */
public record Flow(
    String id,
    Text line,
    String from,
    String to,
    EntryRule.Between rule,
    boolean eitherWay,
    String variable,
    Origin origin) {

  /** Whether it moves cash; on credit it makes a debt. */
  public boolean inCash() {
    return rule.settlement().line().equals(Flows.CASH);
  }

  /** The same accounts for what goes back: who was paid pays, and both take their entries back. */
  public EntryRule.Between back() {
    return new EntryRule.Between(rule.getterCredits(), rule.giverDebits(), rule.settlement());
  }

  /** The line on which what goes back is entered. */
  public String lineBack() {
    return id + "_back";
  }
}
