package endurance.finance.books;

import endurance.finance.Vetting;
import endurance.finance.money.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds what is wrong with transactions, one after another. */
final class TransactionVetting {

  private final Currency currency;
  private final Set<String> parties;
  private final Map<String, Map<String, AccountType>> types = new HashMap<>();
  private final Vetting vetting = new Vetting();

  TransactionVetting(Currency currency, Set<String> parties) {
    this.currency = currency;
    this.parties = parties;
  }

  Vetting vetting() {
    return vetting;
  }

  void check(Transaction transaction) {
    String subject = "transaction " + transaction.id() + " of " + transaction.date();
    vetting.once(subject, transaction.id());
    int before = vetting.objections().size();
    for (Posting posting : transaction.postings()) {
      check(subject, posting);
    }
    // Amounts in several currencies cannot be added up.
    if (vetting.objections().size() == before) {
      requireBalance(subject, transaction, "postings of ", posting -> posting.account().party());
      requireBalance(subject, transaction, "line ", Posting::line);
    }
  }

  private void check(String subject, Posting posting) {
    String party = posting.account().party();
    AccountType type = posting.account().type();
    vetting.require(
        parties.contains(party),
        subject,
        "party",
        party,
        "has no books",
        "name a party that has, or keep books for it");
    vetting.require(
        posting.amount().currency().equals(currency),
        subject,
        "currency of " + posting.account(),
        posting.amount().currency(),
        "is not that of the books",
        "convert it into " + currency + " at a dated rate");
    AccountType known =
        types.computeIfAbsent(party, books -> new HashMap<>()).putIfAbsent(type.name(), type);
    if (known != null) {
      vetting.require(
          known.equals(type),
          subject,
          "account " + posting.account(),
          kind(type),
          "was " + kind(known) + " when it was first used",
          "keep it so, or open another account");
    }
    vetting.require(
        !posting.line().equals(TransactionFlowMatrix.SAVING),
        subject,
        "line",
        posting.line(),
        "is the row that closes the matrix",
        "choose another name");
  }

  private static String kind(AccountType type) {
    return type.nature() + ", " + type.activity();
  }

  private void requireBalance(
      String subject, Transaction transaction, String what, Function<Posting, String> group) {
    Map<String, List<Posting>> groups = new TreeMap<>();
    for (Posting posting : transaction.postings()) {
      groups.computeIfAbsent(group.apply(posting), key -> new ArrayList<>()).add(posting);
    }
    groups.forEach((key, postings) -> {
      Money sum = postings.stream().map(Posting::amount).reduce(Money.zero(currency), Money::plus);
      vetting.require(
          sum.signum() == 0,
          subject,
          what + key,
          postings,
          "are off by " + sum,
          "let debits and credits be equal");
    });
  }
}
