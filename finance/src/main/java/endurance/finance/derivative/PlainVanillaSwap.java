package endurance.finance.derivative;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.calendar.Recurrence;
import endurance.finance.daycount.DayCount;
import endurance.finance.event.Checks;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Timeline;
import endurance.finance.event.Transfer;
import endurance.finance.loan.RateReset;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Interest at a fixed rate against interest at a floating one, on a notional that never changes
 * hands. ACTUS type SWPPV.
 *
 * @param notional at least 0
 * @param fixedRate per year
 * @param floatingRate per year, until it is reset for the first time
 * @param payments when interest is paid; empty: at maturity
 * @param net whether the difference alone is paid
 * @param transfer at a purchase price for the side of the fixed leg, and at a termination price
 *     that is what the reader gets
 */
public record PlainVanillaSwap(
    Header header,
    DateRules dates,
    DayCount dayCount,
    double notional,
    LocalDateTime initialExchange,
    LocalDateTime maturity,
    double fixedRate,
    double floatingRate,
    Optional<Recurrence> payments,
    RateReset rateReset,
    boolean net,
    Transfer transfer)
    implements Contract {

  @Override
  public List<Objection> objections() {
    return new Checks(header)
        .amount("notionalPrincipal", notional)
        .order("initialExchangeDate", initialExchange, "maturityDate", maturity)
        .transfer(transfer)
        .transferUntil(transfer, "maturityDate", maturity)
        .objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    var due = new ArrayList<>(transfer.due());
    due.add(Due.at(initialExchange, EventType.INITIAL_EXCHANGE));
    due.add(Due.on(maturity, EventType.MATURITY, dates));
    rateReset
        .recurrence()
        .before(maturity, initialExchange, dates.endOfMonth())
        .forEach(time -> due.add(Due.on(time, EventType.RATE_RESET, dates)));
    for (LocalDateTime time : paymentTimes()) {
      if (net) {
        due.add(Due.on(time, EventType.INTEREST_PAYMENT, dates));
      } else {
        due.add(Due.on(time, EventType.FIXED_INTEREST_PAYMENT, dates));
        due.add(Due.on(time, EventType.FLOATING_INTEREST_PAYMENT, dates));
      }
    }
    return Timeline.run(header, observed, start(due), due, new SwapRules(this, observed), until);
  }

  private List<LocalDateTime> paymentTimes() {
    var times = new ArrayList<LocalDateTime>();
    payments.ifPresent(recurrence ->
        times.addAll(recurrence.before(maturity, initialExchange, dates.endOfMonth())));
    times.add(maturity);
    return times;
  }

  private SwapState start(List<Due> due) {
    LocalDateTime status = header.statusDate();
    if (initialExchange.isAfter(status)) {
      return new SwapState(0, 0, 0, 0, status);
    }
    double signed = header.sign() * notional;
    double years =
        due.stream()
            .filter(each ->
                each.type() == EventType.INTEREST_PAYMENT
                    || each.type() == EventType.FIXED_INTEREST_PAYMENT)
            .map(Due::counted)
            .filter(time -> time.isBefore(status))
            .max(LocalDateTime::compareTo)
            .map(last -> dayCount.years(last, status))
            .orElse(0.0);
    return new SwapState(
        signed, floatingRate, years * signed * fixedRate, years * signed * floatingRate, status);
  }
}
