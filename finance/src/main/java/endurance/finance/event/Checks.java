package endurance.finance.event;

import endurance.finance.Objection;
import endurance.finance.Vetting;
import java.time.LocalDateTime;
import java.util.List;

/** Gathers what is wrong with the terms of one contract. */
public final class Checks {

  private final Header header;
  private final Vetting vetting = new Vetting();

  public Checks(Header header) {
    this.header = header;
  }

  /** Everything found, in the order it was looked for. */
  public List<Objection> objections() {
    return vetting.objections();
  }

  /** Refuses an amount that is negative or not finite: signs come from the role. */
  public Checks amount(String term, double value) {
    vetting.amount(
        header.subject(),
        term,
        value,
        "give the amount without a sign, and the side by contractRole");
    return this;
  }

  /** Refuses a time that is not after another. */
  public Checks order(
      String earlierTerm, LocalDateTime earlier, String laterTerm, LocalDateTime later) {
    return require(
        later.isAfter(earlier),
        laterTerm,
        later,
        "is not after the %s %s".formatted(earlierTerm, earlier),
        "correct one of the two");
  }

  /** Refuses a termination before the purchase. */
  public Checks transfer(Transfer transfer) {
    transfer
        .purchase()
        .ifPresent(purchase ->
            transfer
                .termination()
                .ifPresent(termination ->
                    order("purchaseDate", purchase.time(), "terminationDate", termination.time())));
    return this;
  }

  /** Refuses an observed event with an amount that is negative or not finite. */
  Checks observed(ObservedEvent event) {
    vetting.amount(
        header.subject(),
        event.type().acronym() + " of " + event.time(),
        event.value(),
        "give the amount without a sign: the type says which way it goes");
    return this;
  }

  /** Refuses a purchase or termination after the end of what is traded. */
  public Checks transferUntil(Transfer transfer, String endTerm, LocalDateTime end) {
    transfer.purchase().ifPresent(trade -> notAfter("purchaseDate", trade.time(), endTerm, end));
    transfer
        .termination()
        .ifPresent(trade -> notAfter("terminationDate", trade.time(), endTerm, end));
    return this;
  }

  /** Refuses a time after another, the same time allowed. */
  public Checks notAfter(
      String earlierTerm, LocalDateTime earlier, String laterTerm, LocalDateTime later) {
    return require(
        !earlier.isAfter(later),
        earlierTerm,
        earlier,
        "is after the %s %s".formatted(laterTerm, later),
        "correct one of the two");
  }

  /** Refuses another settlement currency, for contracts that are not converted into one. */
  public Checks paidInItsCurrency() {
    String paidIn = header.settlementCurrency().orElse(header.currency());
    return require(
        paidIn.equals(header.currency()),
        "settlementCurrency",
        paidIn,
        "is another than the currency " + header.currency() + ", and this type pays in that one",
        "leave it out, or give it to the contracts beneath");
  }

  /** Refuses whatever does not hold. */
  public Checks require(boolean holds, String term, Object value, String wrong, String remedy) {
    vetting.require(holds, header.subject(), term, value, wrong, remedy);
    return this;
  }
}
