package endurance.finance.books;

import endurance.finance.money.Money;
import java.util.List;

/** How a flow is entered into the books. */
public sealed interface EntryRule {

  /** The postings of a flow; those of each party and of each line sum to 0. */
  List<Posting> postings(String line, String from, String to, Money amount);

  /** Whether it takes two parties. */
  boolean isBetweenParties();

  /**
   * What one party gives another and settles: goods, wages, taxes; loans and shares likewise, where
   * an asset of one comes about with a liability or equity of the other.
   *
   * @param giverDebits what who pays gets for it: an expense, or an asset
   * @param getterCredits what who is paid gives for it: an income, or a liability
   */
  record Between(AccountType giverDebits, AccountType getterCredits, Settlement settlement)
      implements EntryRule {
    @Override
    public List<Posting> postings(String line, String from, String to, Money amount) {
      return List.of(
          Posting.debit(new Account(from, giverDebits), line, amount),
          Posting.credit(settlement.giver(from), settlement.line(), amount),
          Posting.debit(settlement.getter(to), settlement.line(), amount),
          Posting.credit(new Account(to, getterCredits), line, amount));
    }

    @Override
    public boolean isBetweenParties() {
      return true;
    }
  }

  /** What happens within one party: depreciation, a change in value. */
  record Within(AccountType debits, AccountType credits) implements EntryRule {
    @Override
    public List<Posting> postings(String line, String from, String to, Money amount) {
      return List.of(
          Posting.debit(new Account(from, debits), line, amount),
          Posting.credit(new Account(from, credits), line, amount));
    }

    @Override
    public boolean isBetweenParties() {
      return false;
    }
  }
}
