package endurance.finance.books;

import java.util.Map;

/**
 * By what a flow is settled: paid in cash, or left open.
 *
 * @param line under which the change of the means of settlement is entered, such as {@code change
 *     in deposits}
 * @param givers the account that who gives credits: its cash, or what it owes from now on
 * @param getters the account that who gets debits: its cash, or what it is owed from now on
 * @param others accounts of parties that use one of their own instead, both ways: for the issuer of
 *     money it is a liability
 */
public record Settlement(
    String line, AccountType givers, AccountType getters, Map<String, AccountType> others) {

  public Settlement {
    others = Map.copyOf(others);
  }

  /** In cash, held by everyone in the same account. */
  public static Settlement in(String line, AccountType cash) {
    return new Settlement(line, cash, cash, Map.of());
  }

  /** The account from which who gives settles. */
  public Account giver(String party) {
    return new Account(party, others.getOrDefault(party, givers));
  }

  /** The account into which who gets is settled. */
  public Account getter(String party) {
    return new Account(party, others.getOrDefault(party, getters));
  }
}
