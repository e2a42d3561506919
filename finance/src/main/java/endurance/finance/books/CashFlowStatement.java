package endurance.finance.books;

import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a party's cash came from and went, from one day to another, both included: opening cash
 * plus all flows is closing cash. By the direct method: of each transaction that moves cash, the
 * postings to other accounts say what for. A transaction that moves none stands in no line; one
 * that pays for something partly with cash and partly with a new loan stands with both.
 *
 * @param flows by activity, then line; above 0 for what came in; never {@link Activity#CASH}
 */
public record CashFlowStatement(
    String party,
    LocalDate first,
    LocalDate last,
    Money opening,
    Map<Activity, SortedMap<String, Money>> flows,
    Money closing) {

  public CashFlowStatement {
    var copy = new EnumMap<Activity, SortedMap<String, Money>>(Activity.class);
    flows.forEach((activity, lines) ->
        copy.put(activity, Collections.unmodifiableSortedMap(new TreeMap<>(lines))));
    flows = Collections.unmodifiableMap(copy);
  }

  public static CashFlowStatement of(Books books, String party, LocalDate first, LocalDate last) {
    var flows = new EnumMap<Activity, SortedMap<String, Money>>(Activity.class);
    for (Transaction transaction : books.transactions()) {
      if (!transaction.date().isBefore(first)
          && !transaction.date().isAfter(last)
          && transaction.postings().stream().anyMatch(posting -> isCash(posting, party))) {
        for (Posting posting : transaction.postings()) {
          if (posting.account().party().equals(party) && !isCash(posting, party)) {
            flows
                .computeIfAbsent(posting.account().type().activity(), any -> new TreeMap<>())
                .merge(posting.line(), posting.amount().negated(), Money::plus);
          }
        }
      }
    }
    return new CashFlowStatement(
        party,
        first,
        last,
        cash(books, party, first.minusDays(1)),
        flows,
        cash(books, party, last));
  }

  /** All flows of an activity. */
  public Money total(Activity activity) {
    return flows.getOrDefault(activity, Collections.emptySortedMap()).values().stream()
        .reduce(Money.zero(opening.currency()), Money::plus);
  }

  private static boolean isCash(Posting posting, String party) {
    return posting.account().party().equals(party)
        && posting.account().type().activity() == Activity.CASH;
  }

  private static Money cash(Books books, String party, LocalDate at) {
    Money sum = Money.zero(books.currency());
    for (var balance : books.balances(party, at).entrySet()) {
      if (balance.getKey().activity() == Activity.CASH) {
        sum = sum.plus(balance.getValue());
      }
    }
    return sum;
  }
}
