package endurance.finance.books;

import endurance.finance.Vetted;
import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The books of several parties over the transactions between them, in one currency, exact to the
 * minor unit. They balance twice over: within each party debits equal credits (double entry), and
 * on each line what one party enters another enters the other way, so that nothing comes from
 * nowhere (quadruple entry, Copeland 1949). There is no tolerance.
 */
public final class Books {

  private final Currency currency;
  private final Set<String> parties;
  private final List<Transaction> transactions;

  private Books(Currency currency, Set<String> parties, List<Transaction> transactions) {
    this.currency = currency;
    this.parties = parties;
    this.transactions = transactions;
  }

  /**
   * Checks and enters transactions.
   *
   * @param parties whose books are kept
   * @return the books, or an objection to each of: an id given twice, an unknown party, another
   *     currency, an account that changes its nature, postings of a party or a line that do not sum
   *     to 0; with the date and the postings concerned
   */
  public static Vetted<Books> of(
      Currency currency, Set<String> parties, List<Transaction> transactions) {
    Set<String> known = Collections.unmodifiableSet(new TreeSet<>(parties));
    var vetting = new TransactionVetting(currency, known);
    transactions.forEach(vetting::check);
    return vetting.vetting().unless(() -> new Books(currency, known, List.copyOf(transactions)));
  }

  /** These books and more transactions. */
  public Vetted<Books> with(List<Transaction> more) {
    var all = new ArrayList<>(transactions);
    all.addAll(more);
    return of(currency, parties, all);
  }

  public Currency currency() {
    return currency;
  }

  /** Whose books are kept, in alphabetical order. */
  public Set<String> parties() {
    return parties;
  }

  /** In the order in which they were entered. */
  public List<Transaction> transactions() {
    return transactions;
  }

  /**
   * The balance of every account of a party at the end of a day: debits less credits, so that
   * liabilities, equity and income are usually below 0. Accounts that were never used are absent.
   */
  public SortedMap<AccountType, Money> balances(String party, LocalDate at) {
    return sums(party, date -> !date.isAfter(at));
  }

  /** What was entered into every account of a party from the first day to the last. */
  public SortedMap<AccountType, Money> movements(String party, LocalDate first, LocalDate last) {
    return sums(party, date -> !date.isBefore(first) && !date.isAfter(last));
  }

  private SortedMap<AccountType, Money> sums(String party, Predicate<LocalDate> when) {
    var sums = new TreeMap<AccountType, Money>();
    for (Transaction transaction : transactions) {
      if (when.test(transaction.date())) {
        for (Posting posting : transaction.postings()) {
          if (posting.account().party().equals(party)) {
            sums.merge(posting.account().type(), posting.amount(), Money::plus);
          }
        }
      }
    }
    return Collections.unmodifiableSortedMap(sums);
  }
}
