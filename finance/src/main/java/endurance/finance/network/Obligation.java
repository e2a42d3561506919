package endurance.finance.network;

import java.util.Currency;

/**
 * An amount that one party has to pay to another, or to outsiders.
 *
 * @param id of the contract or claim
 * @param debtor who pays
 * @param creditor who is paid
 * @param amount in major units, at least 0
 * @param rank in the order of payment, from 1: a debtor who cannot pay everything pays rank 1
 *     first, then rank 2, and what shares a rank in proportion. There is no usual rank: whether
 *     banks come before suppliers decides who loses, so it has to be said.
 */
public record Obligation(
    String id, String debtor, Creditor creditor, double amount, Currency currency, int rank) {

  /** What one party of a network owes another. */
  public static Obligation between(
      String id, String debtor, String creditor, double amount, Currency currency, int rank) {
    return new Obligation(id, debtor, new Creditor.Member(creditor), amount, currency, rank);
  }

  /** What a party owes to someone outside the network. */
  public static Obligation toOutsiders(
      String id, String debtor, double amount, Currency currency, int rank) {
    return new Obligation(id, debtor, new Creditor.Outsiders(), amount, currency, rank);
  }

  /** The same obligation over another amount. */
  public Obligation over(double otherAmount, Currency otherCurrency) {
    return new Obligation(id, debtor, creditor, otherAmount, otherCurrency, rank);
  }
}
