package endurance.finance.books;

import java.util.List;

/**
 * Flows made into transactions.
 *
 * @param transactions in the order of the flows; a flow that comes to less than a minor unit with
 *     what was left over before makes none
 * @param carry what is left over, to be taken into the next
 */
public record Posted(List<Transaction> transactions, Carry carry) {

  public Posted {
    transactions = List.copyOf(transactions);
  }
}
