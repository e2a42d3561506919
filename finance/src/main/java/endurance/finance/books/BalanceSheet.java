package endurance.finance.books;

import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a party has, owes and is worth at the end of a day:
 *
 * <pre>
 * assets = liabilities + equity paid in + income less expenses of all days so far
 * </pre>
 *
 * @param assets by account; below 0 for one that was overdrawn
 * @param liabilities by account
 * @param paidIn equity by account
 * @param retained all income less all expenses so far; below 0 after losses
 */
public record BalanceSheet(
    String party,
    LocalDate at,
    SortedMap<AccountType, Money> assets,
    SortedMap<AccountType, Money> liabilities,
    SortedMap<AccountType, Money> paidIn,
    Money retained) {

  public BalanceSheet {
    assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    liabilities = Collections.unmodifiableSortedMap(new TreeMap<>(liabilities));
    paidIn = Collections.unmodifiableSortedMap(new TreeMap<>(paidIn));
  }

  public static BalanceSheet of(Books books, String party, LocalDate at) {
    var assets = new TreeMap<AccountType, Money>();
    var liabilities = new TreeMap<AccountType, Money>();
    var paidIn = new TreeMap<AccountType, Money>();
    Money retained = Money.zero(books.currency());
    for (var balance : books.balances(party, at).entrySet()) {
      AccountType type = balance.getKey();
      Money amount = balance.getValue();
      switch (type.nature()) {
        case ASSET -> assets.put(type, amount);
        case LIABILITY -> liabilities.put(type, amount.negated());
        case EQUITY -> paidIn.put(type, amount.negated());
        case INCOME, EXPENSE -> retained = retained.minus(amount);
      }
    }
    return new BalanceSheet(party, at, assets, liabilities, paidIn, retained);
  }

  public Money totalAssets() {
    return sum(assets);
  }

  public Money totalLiabilities() {
    return sum(liabilities);
  }

  /** What belongs to the owners: paid in and retained. */
  public Money equity() {
    return sum(paidIn).plus(retained);
  }

  private Money sum(SortedMap<AccountType, Money> amounts) {
    return amounts.values().stream().reduce(Money.zero(retained.currency()), Money::plus);
  }
}
