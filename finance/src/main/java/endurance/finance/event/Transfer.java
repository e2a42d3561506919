package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The purchase by which the reader came into a contract, and the sale or buy-out that ends it.
 *
 * @param purchase empty when the reader is in it from the beginning
 * @param termination empty when it runs to its end
 */
public record Transfer(Optional<Trade> purchase, Optional<Trade> termination) {

  /** Held from beginning to end. */
  public static final Transfer NONE = new Transfer(Optional.empty(), Optional.empty());

  /** A price agreed for a time. */
  public record Trade(LocalDateTime time, double price) {}

  /** The two events, as far as they are agreed. */
  public List<Due> due() {
    var due = new ArrayList<Due>();
    purchase.ifPresent(trade -> due.add(Due.at(trade.time(), EventType.PURCHASE)));
    termination.ifPresent(trade -> due.add(Due.at(trade.time(), EventType.TERMINATION)));
    return due;
  }

  /** The price of the purchase; 0 when there is none. */
  public double purchasePrice() {
    return purchase.map(Trade::price).orElse(0.0);
  }

  /** The price of the termination; 0 when there is none. */
  public double terminationPrice() {
    return termination.map(Trade::price).orElse(0.0);
  }

  /** What a purchase or a termination pays at its price alone; any other event nothing. */
  public double payoff(Due due, int sign) {
    return payoff(due, -sign, sign);
  }

  /**
   * The same where the prices are signed in their own ways, since what is traded may be worth less
   * than nothing.
   *
   * @param purchase 1 where its price is what comes in, -1 where it is what goes out
   * @param termination likewise
   */
  public double payoff(Due due, int purchase, int termination) {
    if (due.type() == EventType.PURCHASE) {
      return purchase * purchasePrice();
    }
    return due.type() == EventType.TERMINATION ? termination * terminationPrice() : 0;
  }

  /**
   * The events of a contract as whoever buys and sells it sees them: the purchase hides what came
   * before it, nothing follows the termination.
   *
   * @param events in order
   * @param trades the purchase, the termination, or both
   */
  public static List<ContractEvent> seen(List<ContractEvent> events, List<ContractEvent> trades) {
    List<ContractEvent> seen = new ArrayList<>(events);
    for (ContractEvent trade : trades) {
      boolean purchase = trade.type() == EventType.PURCHASE;
      seen.removeIf(event -> purchase == ContractEvent.ORDER.compare(event, trade) < 0);
      seen.add(purchase ? 0 : seen.size(), trade);
    }
    return List.copyOf(seen);
  }
}
