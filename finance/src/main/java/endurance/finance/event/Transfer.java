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
}
