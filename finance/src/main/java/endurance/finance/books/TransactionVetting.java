package endurance.finance.books;

import endurance.finance.Objection;
import endurance.finance.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds what is wrong with transactions, one after another. */
final class TransactionVetting {

  private final Currency currency;
  private final Set<String> parties;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Map<String, AccountType>> types = new HashMap<>();
  private final List<Objection> objections = new ArrayList<>();

  TransactionVetting(Currency currency, Set<String> parties) {
    this.currency = currency;
    this.parties = parties;
  }

  List<Objection> objections() {
    return objections;
  }

  void check(Transaction transaction) {
    String subject = "transaction " + transaction.id() + " of " + transaction.date();
    if (!ids.add(transaction.id())) {
      object(subject, "id", "given twice", "give each transaction an id of its own");
    }
    int before = objections.size();
    for (Posting posting : transaction.postings()) {
      check(subject, posting);
    }
    // Amounts in several currencies cannot be added up.
    if (objections.size() == before) {
      requireBalance(subject, transaction, "postings of ", posting -> posting.account().party());
      requireBalance(subject, transaction, "line ", Posting::line);
    }
  }

  private void check(String subject, Posting posting) {
    String party = posting.account().party();
    AccountType type = posting.account().type();
    if (!parties.contains(party)) {
      object(subject, "party", "'" + party + "'", "name a party that has books");
    }
    if (!posting.amount().currency().equals(currency)) {
      object(
          subject,
          "currency of " + posting.account(),
          posting.amount().currency().getCurrencyCode(),
          "convert it into " + currency + " at a dated rate");
    }
    AccountType known =
        types.computeIfAbsent(party, books -> new HashMap<>()).putIfAbsent(type.name(), type);
    if (known != null && !known.equals(type)) {
      object(
          subject,
          "account " + posting.account(),
          type.nature() + ", " + type.activity(),
          "keep it " + known.nature() + ", " + known.activity() + ", as it was first used");
    }
    if (posting.line().equals(TransactionFlowMatrix.SAVING)) {
      object(subject, "line", posting.line(), "choose another name: this row closes the matrix");
    }
  }

  private void requireBalance(
      String subject, Transaction transaction, String what, Function<Posting, String> group) {
    Map<String, List<Posting>> groups = new TreeMap<>();
    for (Posting posting : transaction.postings()) {
      groups.computeIfAbsent(group.apply(posting), key -> new ArrayList<>()).add(posting);
    }
    groups.forEach((key, postings) -> {
      Money sum = postings.stream().map(Posting::amount).reduce(Money.zero(currency), Money::plus);
      if (sum.signum() != 0) {
        object(
            subject,
            what + key,
            "off by " + sum + " " + postings,
            "let debits and credits be equal");
      }
    });
  }

  private void object(String subject, String term, String value, String remedy) {
    objections.add(new Objection(subject, term, value, remedy));
  }
}
