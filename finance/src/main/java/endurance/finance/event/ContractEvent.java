package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * Something that happens under a contract.
 *
 * @param contractId of the contract
 * @param time of the event, after any shift to a business day
 * @param payoff what is paid, in major units; above 0 what comes in
 * @param currency of the payoff, an ISO 4217 code or whatever the terms call it
 * @param position of the contract right after it
 */
public record ContractEvent(
    String contractId,
    LocalDateTime time,
    EventType type,
    double payoff,
    String currency,
    Position position) {

  /** By time; of one instant, as they take effect. */
  public static final Comparator<ContractEvent> ORDER =
      Comparator.comparing(ContractEvent::time).thenComparing(ContractEvent::type);
}
