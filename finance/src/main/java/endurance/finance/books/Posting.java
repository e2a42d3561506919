package endurance.finance.books;

import endurance.finance.money.Money;

/**
 * One amount entered into one account.
 *
 * @param line what happened, by the same name in everyone's books: wages paid are wages received.
 *     The lines become the rows of the transaction-flow matrix.
 * @param amount above 0 for a debit, below 0 for a credit
 */
public record Posting(Account account, String line, Money amount) {

  /** An amount that has come: raises assets and expenses. */
  public static Posting debit(Account account, String line, Money amount) {
    return new Posting(account, line, amount);
  }

  /** An amount from where it has come: raises liabilities, equity and income. */
  public static Posting credit(Account account, String line, Money amount) {
    return new Posting(account, line, amount.negated());
  }

  /** {@code party/account +6.35 USD}. */
  @Override
  public String toString() {
    return account + (amount.signum() < 0 ? " " : " +") + amount;
  }
}
