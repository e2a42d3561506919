package endurance.finance.books;

import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What made a party richer or poorer from one day to another, both included.
 *
 * @param income by account
 * @param expenses by account
 * @param net income less expenses
 */
public record IncomeStatement(
    String party,
    LocalDate first,
    LocalDate last,
    SortedMap<AccountType, Money> income,
    SortedMap<AccountType, Money> expenses,
    Money net) {

  public IncomeStatement {
    income = Collections.unmodifiableSortedMap(new TreeMap<>(income));
    expenses = Collections.unmodifiableSortedMap(new TreeMap<>(expenses));
  }

  public static IncomeStatement of(Books books, String party, LocalDate first, LocalDate last) {
    var income = new TreeMap<AccountType, Money>();
    var expenses = new TreeMap<AccountType, Money>();
    Money net = Money.zero(books.currency());
    for (var movement : books.movements(party, first, last).entrySet()) {
      AccountType type = movement.getKey();
      Money amount = movement.getValue();
      switch (type.nature()) {
        case INCOME -> {
          income.put(type, amount.negated());
          net = net.minus(amount);
        }
        case EXPENSE -> {
          expenses.put(type, amount);
          net = net.minus(amount);
        }
        case ASSET, LIABILITY, EQUITY -> {}
      }
    }
    return new IncomeStatement(party, first, last, income, expenses, net);
  }
}
