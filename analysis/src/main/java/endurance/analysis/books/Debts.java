package endurance.analysis.books;

import endurance.casebook.Case;
import endurance.casebook.Flows;
import endurance.casebook.OpeningBooks;
import endurance.casebook.Party;
import endurance.finance.books.Books;
import endurance.finance.books.Nature;
import endurance.finance.books.Posting;
import endurance.finance.books.Transaction;
import endurance.finance.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who owes what to whom, on any date: the liabilities in the books, parted by the party to which
 * they are owed. A transaction stands between two parties, so what one of them comes to owe by it
 * is owed to the other; what a party owed when its books were opened is owed to whom the case says.
 *
 * @param all in the order in which they arise
 */
public record Debts(List<Debt> all) {

  public Debts {
    all = List.copyOf(all);
  }

  /**
   * What one party owes another under one name.
   *
   * @param account of the debtor
   * @param to empty for anyone outside
   * @param balances after each day on which it changed
   */
  public record Debt(
      String account, String from, Optional<String> to, NavigableMap<LocalDate, Money> balances) {

    /** What is owed at the end of a day. */
    public Money at(LocalDate day) {
      Map.Entry<LocalDate, Money> last = balances.floorEntry(day);
      return last == null
          ? Money.zero(balances.firstEntry().getValue().currency())
          : last.getValue();
    }
  }

  private record Key(String account, String from, Optional<String> to) {}

  static Debts of(Case theCase, Books books) {
    Map<Key, NavigableMap<LocalDate, Money>> changes = new LinkedHashMap<>();
    for (Transaction transaction : books.transactions()) {
      for (Posting posting : transaction.postings()) {
        if (posting.account().type().nature() == Nature.LIABILITY) {
          String from = posting.account().party();
          Key key =
              new Key(
                  posting.account().type().name(), from, creditor(theCase, transaction, posting));
          changes
              .computeIfAbsent(key, _ -> new TreeMap<>())
              .merge(transaction.date(), posting.amount().negated(), Money::plus);
        }
      }
    }
    List<Debt> all = new ArrayList<>();
    changes.forEach((key, byDay) -> {
      NavigableMap<LocalDate, Money> balances = new TreeMap<>();
      Money balance = Money.zero(books.currency());
      for (Map.Entry<LocalDate, Money> one : byDay.entrySet()) {
        balance = balance.plus(one.getValue());
        balances.put(one.getKey(), balance);
      }
      all.add(new Debt(key.account(), key.from(), key.to(), balances));
    });
    return new Debts(all);
  }

  private static Optional<String> creditor(Case theCase, Transaction transaction, Posting posting) {
    String from = posting.account().party();
    if (posting.line().equals(Flows.OPENING)) {
      return Optional.ofNullable(theCase.parties().get(from))
          .flatMap(Party::books)
          .flatMap(OpeningBooks::owedTo);
    }
    return transaction.postings().stream()
        .map(one -> one.account().party())
        .filter(party -> !party.equals(from))
        .findFirst();
  }

  /** Those of some parties, owed by them or to them. */
  public List<Debt> of(Collection<String> parties) {
    return all.stream()
        .filter(
            one -> parties.contains(one.from()) || one.to().filter(parties::contains).isPresent())
        .toList();
  }
}
