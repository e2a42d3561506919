package endurance.casebook;

import endurance.finance.books.AccountType;
import endurance.finance.books.Activity;
import endurance.finance.books.Chart;
import endurance.finance.books.EntryRule;
import endurance.finance.books.Nature;
import endurance.finance.books.Settlement;
import endurance.model.Origin;
import endurance.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The payments of a case: which variables are money going from one party to another.
 *
 * @param cash by party, the cash whose change the flows must explain
 * @param byId the flows, in written order
 * @param accounts what accounts are called for a reader, besides those called as their flow
 */
public record Flows(Map<String, Cash> cash, Map<String, Flow> byId, Map<String, Text> accounts) {

  /** The line on which cash changes hands, and the account in which everyone holds it. */
  public static final String CASH = "cash";

  /** Name of the account for everything that opening books do not part further. */
  public static final String OPENING = "opening";

  /** What a party has lent to those whose debt is owed to it. */
  public static final AccountType LOANS =
      new AccountType("loans", Nature.ASSET, Activity.INVESTING);

  /** What a party has borrowed. */
  public static final AccountType DEBT =
      new AccountType("debt", Nature.LIABILITY, Activity.FINANCING);

  /** Everything that a balance sheet holds besides cash and what flows name. */
  public static final AccountType OTHER_ASSETS =
      new AccountType("other_assets", Nature.ASSET, Activity.INVESTING);

  /** Where everyone holds money. */
  public static final AccountType CASH_ACCOUNT = new AccountType(CASH, Nature.ASSET, Activity.CASH);

  /** How payments are settled at once. */
  public static final Settlement IN_CASH = Settlement.in(CASH, CASH_ACCOUNT);

  /** A case without payments. */
  public static final Flows NONE = new Flows(Map.of(), Map.of(), Map.of());

  /**
   * The variable that holds what a party has.
   *
   * @param variable of the model, in the case's currency
   * @param leak variable that is not finite at a point whose cash the flows do not lead to
   */
  public record Cash(String party, String variable, String leak, Origin origin) {}

  /** Variable that is not finite at a point at which an amount goes the wrong way. */
  public static final String BACKWARDS = "books.backwards";

  public Flows {
    cash = Collections.unmodifiableMap(new LinkedHashMap<>(cash));
    byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    accounts = Collections.unmodifiableMap(new LinkedHashMap<>(accounts));
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** Everyone who pays or is paid, in alphabetical order. */
  public Set<String> parties() {
    Set<String> parties = new TreeSet<>(cash.keySet());
    byId.values()
        .forEach(flow -> {
          parties.add(flow.from());
          parties.add(flow.to());
        });
    return Collections.unmodifiableSet(parties);
  }

  /** How each line is entered. */
  public Chart chart() {
    Map<String, EntryRule> rules = new LinkedHashMap<>();
    byId.values()
        .forEach(flow -> {
          rules.put(flow.key(), flow.rule());
          if (flow.eitherWay()) {
            rules.put(flow.lineBack(), flow.back());
          }
        });
    return new Chart(rules);
  }

  /** The lines on which flows are entered and settled, in written order; the others last. */
  public List<String> inWrittenOrder(Collection<String> lines) {
    List<String> written = new ArrayList<>();
    written.add(OPENING);
    byId.values()
        .forEach(flow -> {
          written.add(flow.key());
          written.add(flow.lineBack());
        });
    byId.values().forEach(flow -> written.add(flow.rule().settlement().line()));
    List<String> ordered = new ArrayList<>(new LinkedHashSet<>(written));
    ordered.retainAll(lines);
    lines.stream().filter(line -> !ordered.contains(line)).sorted().forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** What an account or a line is called; its own name where the case gives none. */
  public Text nameOf(String accountOrLine) {
    Text told = accounts.get(accountOrLine);
    if (told != null) {
      return told;
    }
    for (Flow flow : byId.values()) {
      if (flow.key().equals(accountOrLine)) {
        return flow.line();
      }
      if (flow.lineBack().equals(accountOrLine)) {
        return new Text(flow.line().english() + " (back)", flow.line().chinese() + "（退回）");
      }
    }
    return new Text(accountOrLine, accountOrLine);
  }
}
