package endurance.finance.contract;

import endurance.finance.Bindingness;
import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Checks;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Timeline;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A take-or-pay purchase over years, in events: each contract year is settled at its end by {@link
 * TakeOrPay}.
 *
 * <p>Observed {@link EventType#TAKE}, {@link EventType#SHORTFALL} and {@link EventType#DEFERRAL}
 * carry quantities, and count in the year in which they lie; a year without takes is one in which
 * nothing is taken. An observed {@link EventType#TERMINATION} ends the contract with that year, for
 * the exit fee. The position shows, as notional, the least that is still to be paid: {@code
 * price*(level*quantity of the years left + deferred)}.
 *
 * <p>In the <i>capacity form</i> the terms are those of one gigawatt (of power, say, or of
 * processors drawing it), and each year has a number of them.
 *
 * @param start of the first contract year
 * @param terms of one unit of capacity
 * @param capacity in each contract year, above 0; 1 throughout where the terms give the quantity
 * @param standing at the status date, in the contract year that ends next after it
 * @param exitFee part of the least still to be paid for which the buyer may leave; empty: never
 */
public record TakeOrPayPurchase(
    Header header,
    Bindingness bindingness,
    LocalDateTime start,
    TakeOrPayTerms terms,
    List<Double> capacity,
    TakeOrPayState standing,
    OptionalDouble exitFee)
    implements Undertaking {

  public TakeOrPayPurchase {
    capacity = List.copyOf(capacity);
  }

  /** A new purchase of the quantity in the terms, for a number of years, that cannot be left. */
  public static TakeOrPayPurchase of(
      Header header, LocalDateTime start, TakeOrPayTerms terms, int years) {
    return new TakeOrPayPurchase(
        header,
        Bindingness.BINDING,
        start,
        terms,
        Collections.nCopies(years, 1.0),
        TakeOrPayState.atStart(1),
        OptionalDouble.empty());
  }

  @Override
  public List<Objection> objections() {
    boolean leaves = bindingness == Bindingness.BINDING_WITH_EXIT_FEE;
    var checks =
        new Checks(header)
            .require(!capacity.isEmpty(), "capacity", "", "has no year", "give one figure a year")
            .amount("exitFee", exitFee.orElse(0))
            .require(
                !leaves || exitFee.isPresent(),
                "exitFee",
                "",
                "is missing, though the contract binds with one",
                "give the fee, or write binding")
            .require(
                bindingness != Bindingness.BINDING || exitFee.isEmpty(),
                "exitFee",
                exitFee.orElse(0),
                "contradicts that the contract binds without a way out",
                "leave it out, or write binding_with_exit_fee");
    int year = standing.year();
    LocalDateTime status = header.statusDate();
    checks.require(
        start.plusYears(year).isAfter(status)
            && (year == 1 || !start.plusYears(year - 1L).isAfter(status)),
        "standing",
        "year " + year,
        "is not the contract year that ends next after " + status,
        "settle the years before it, and begin with what they leave");
    for (double each : capacity) {
      checks.require(each > 0, "capacity", each, "is not above 0", "begin with the first delivery");
    }
    return checks.objections();
  }

  /** The terms of a contract year, from 1. */
  public TakeOrPayTerms inYear(int year) {
    return terms.times(capacity.get(year - 1));
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    Optional<LocalDateTime> left = left(observed);
    var due = new ArrayList<Due>();
    boolean ended = false;
    for (int year = standing.year(); year <= capacity.size() && !ended; year++) {
      LocalDateTime end = start.plusYears(year);
      due.add(Due.at(end, EventType.TAKE));
      due.add(Due.at(end, EventType.DEFICIENCY));
      due.add(Due.at(end, EventType.FEE_PAYMENT));
      ended = left.filter(time -> time.isBefore(end)).isPresent();
      if (ended) {
        due.add(Due.at(end, EventType.TERMINATION));
      }
    }
    // A year without a deferral fee has no fee event.
    due.removeIf(each -> each.type() == EventType.FEE_PAYMENT && terms.deferral().feePart() == 0);
    var rules = new PurchaseRules(this, observed);
    return Timeline.run(header, observed, rules.start(), due, rules, until);
  }

  private Optional<LocalDateTime> left(Observed observed) {
    return observed.events(header.id()).stream()
        .filter(event -> event.type() == EventType.TERMINATION)
        .map(ObservedEvent::time)
        .findFirst();
  }

  /** What is observed of a type in a contract year, all together. */
  double observed(Observed observed, EventType type, int year) {
    LocalDateTime from = start.plusYears(year - 1L);
    LocalDateTime to = start.plusYears(year);
    return observed.events(header.id()).stream()
        .filter(event -> event.type() == type)
        .filter(event -> !event.time().isBefore(from) && event.time().isBefore(to))
        .mapToDouble(ObservedEvent::value)
        .sum();
  }
}
