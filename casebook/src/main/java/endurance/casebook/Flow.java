package endurance.casebook;

import endurance.finance.books.EntryRule;
import endurance.finance.books.Nature;
import endurance.finance.network.circular.FlowType;
import endurance.model.Origin;
import endurance.model.Text;
import java.util.Optional;

/**
 * Money that one party of a case owes another or pays it, month by month, and how both enter it
 * into their books. A flow over a dimension is one for each of its elements, all on one line.
 *
 * @param key as written; the line on which it is entered
 * @param element of a flow over a dimension; empty for any other
 * @param line what for, for a reader
 * @param from who pays
 * @param to who is paid
 * @param rule the accounts of both sides, and how it is settled
 * @param eitherWay whether an amount below 0 is one that goes back; elsewhere it is a fault
 * @param type what kind of money it is among those behind the company; empty where nobody asks
 * @param announced whether nothing but an announcement stands behind it
 * @param variable of the model that holds the amount, in currency per month
 * @param origin where it is written
 */
public record Flow(
    String key,
    Optional<String> element,
    Text line,
    String from,
    String to,
    EntryRule.Between rule,
    boolean eitherWay,
    Optional<FlowType> type,
    boolean announced,
    String variable,
    Origin origin) {

  /** Its key, with its element: {@code computing[oracle]}. */
  public String id() {
    return key + element.map(one -> "[" + one + "]").orElse("");
  }

  /** Whether it moves cash; on credit it makes a debt, in shares it hands them over. */
  public boolean inCash() {
    return rule.settlement().line().equals(Flows.CASH);
  }

  /** Whether it makes a debt. */
  public boolean onCredit() {
    return rule.settlement().givers().nature() == Nature.LIABILITY;
  }

  /** The same accounts for what goes back: who was paid pays, and both take their entries back. */
  public EntryRule.Between back() {
    return new EntryRule.Between(rule.getterCredits(), rule.giverDebits(), rule.settlement());
  }

  /** The line on which what goes back is entered. */
  public String lineBack() {
    return key + "_back";
  }
}
