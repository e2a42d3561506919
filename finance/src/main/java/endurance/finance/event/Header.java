package endurance.finance.event;

import endurance.finance.Objection;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What all contracts have.
 *
 * @param id by which observed events and messages name the contract
 * @param role of the reader
 * @param currency in which the contract is denominated
 * @param settlementCurrency in which it is paid, when that is another one
 * @param statusDate as of which the terms hold; what lies before is over
 */
public record Header(
    String id,
    Role role,
    String currency,
    Optional<String> settlementCurrency,
    LocalDateTime statusDate) {

  /** 1 for a claim, -1 for an obligation. */
  public int sign() {
    return role.sign();
  }

  /** What messages call the contract. */
  public String subject() {
    return "contract " + id;
  }

  /** An objection to a term of this contract. */
  public Objection objection(String term, Object value, String wrong, String remedy) {
    return Objection.to(subject(), term, value, wrong, remedy);
  }

  /** The same contract in another currency. */
  public Header in(String other) {
    return new Header(id, role, other, settlementCurrency, statusDate);
  }

  /** The same contract as of another date. */
  public Header asOf(LocalDateTime date) {
    return new Header(id, role, currency, settlementCurrency, date);
  }
}
