package endurance.finance.books;

import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The books of one party, account by account: every entry by date, with the balance after it.
 *
 * @param entries for each account used, by date; on one day in the order in which they were entered
 */
public record Ledger(String party, SortedMap<AccountType, List<Entry>> entries) {

  /**
   * A line of an account.
   *
   * @param amount above 0 for a debit
   * @param balance debits less credits so far
   */
  public record Entry(
      String transaction, LocalDate date, String line, Money amount, Money balance) {}

  public Ledger {
    var copy = new TreeMap<AccountType, List<Entry>>();
    entries.forEach((type, list) -> copy.put(type, List.copyOf(list)));
    entries = Collections.unmodifiableSortedMap(copy);
  }

  /** The ledger of a party; empty for one without transactions. */
  public static Ledger of(Books books, String party) {
    var entries = new TreeMap<AccountType, List<Entry>>();
    List<Transaction> byDate =
        books.transactions().stream().sorted(Comparator.comparing(Transaction::date)).toList();
    for (Transaction transaction : byDate) {
      for (Posting posting : transaction.postings()) {
        if (posting.account().party().equals(party)) {
          List<Entry> account =
              entries.computeIfAbsent(posting.account().type(), type -> new ArrayList<>());
          Money before =
              account.isEmpty() ? Money.zero(books.currency()) : account.getLast().balance();
          account.add(
              new Entry(
                  transaction.id(),
                  transaction.date(),
                  posting.line(),
                  posting.amount(),
                  before.plus(posting.amount())));
        }
      }
    }
    return new Ledger(party, entries);
  }
}
