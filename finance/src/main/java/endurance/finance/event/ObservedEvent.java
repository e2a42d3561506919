package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something the terms of a contract allow but do not schedule: a call, a prepayment, a default.
 *
 * @param contractId of the contract to which it happens
 * @param value the amount, where the type has one; else 0
 * @param performance into which it brings the debtor, for a credit event
 */
public record ObservedEvent(
    String contractId,
    LocalDateTime time,
    EventType type,
    double value,
    Optional<Performance> performance) {

  /** An event that is no credit event. */
  public static ObservedEvent of(
      String contractId, LocalDateTime time, EventType type, double value) {
    return new ObservedEvent(contractId, time, type, value, Optional.empty());
  }
}
