package endurance.finance.guarantee;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.daycount.DayCount;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Timeline;
import endurance.finance.event.Transfer;
import endurance.finance.loan.Fee;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A promise to pay the debts of another if he does not: a parent's guarantee, a backstop. ACTUS
 * type CEG.
 *
 * @param notional guaranteed, before the part of the cover; empty: what the debts come to
 * @param maturity until which a default counts; empty: the end of the debts
 * @param settlement time from the default to the payment
 * @param fee for the promise
 */
public record Guarantee(
    Header header,
    DateRules dates,
    DayCount dayCount,
    Cover cover,
    OptionalDouble notional,
    Optional<LocalDateTime> maturity,
    Period settlement,
    Optional<Fee> fee,
    Transfer transfer)
    implements Contract {

  @Override
  public List<Objection> objections() {
    return cover
        .check(header)
        .amount("notionalPrincipal", notional.orElse(0))
        .transfer(transfer)
        .objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    return maturity
        .map(Vetted::accepted)
        .orElseGet(() -> cover.end(header, observed, until))
        .then(end -> events(end, observed, until));
  }

  private Vetted<List<ContractEvent>> events(
      LocalDateTime end, Observed observed, LocalDateTime until) {
    Optional<LocalDateTime> called =
        cover.called(header, observed, end).filter(time -> !time.isAfter(until));
    var due = new ArrayList<>(transfer.due());
    fee.ifPresent(paid ->
        paid.recurrence()
            .upTo(called.orElse(end), begins(), dates.endOfMonth())
            .forEach(time -> due.add(Due.on(time, EventType.FEE_PAYMENT, dates))));
    if (called.isPresent()) {
      due.add(Due.at(called.get(), EventType.EXERCISE));
      due.add(cover.settlement(called.get().plus(settlement), called.get(), dates));
    } else {
      due.add(Due.at(end, EventType.MATURITY));
    }
    var start =
        new GuaranteeState(
            notional.isPresent() ? signed(cover.part() * notional.getAsDouble()) : 0,
            fee.map(Fee::accrued).orElse(0.0),
            Optional.empty(),
            0,
            header.statusDate());
    return Timeline.run(header, observed, start, due, new GuaranteeRules(this, observed), until);
  }

  private LocalDateTime begins() {
    return transfer.purchase().map(Transfer.Trade::time).orElse(header.statusDate());
  }

  double signed(double amount) {
    return header.sign() * amount;
  }
}
