package endurance.finance.loan;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * A loan that the lender may call back: callable vendor credit, an overdraft. Interest is added to
 * the principal in its cycle, counted from the initial exchange where there is no anchor, and paid
 * at the end. ACTUS type CLM.
 *
 * <p>Without a maturity the loan runs until it is called, or on: an observed {@link
 * EventType#EXERCISE} is the call. What interest has accrued by then is fixed and bears none; it is
 * paid with the principal when the notice is over.
 *
 * @param notice from the call to the repayment
 */
public record CallMoney(LoanTerms terms, Period notice) implements Loan {

  @Override
  public List<Objection> objections() {
    return terms.checks().objections();
  }

  @Override
  public CallMoney limited(Limits limits) {
    return new CallMoney(terms.limited(limits), notice);
  }

  @Override
  public Vetted<LoanPlan> plan(Observed observed, LocalDateTime until) {
    Optional<LocalDateTime> called =
        terms.maturity().isPresent() ? Optional.empty() : call(observed, until);
    LocalDateTime end = terms.maturity().or(() -> called).orElse(until);
    var schedule = new LoanSchedule(terms, end).framed(observed).resets().extras();
    if (terms.interest().rate().isPresent()) {
      Optional<Recurrence> payments = terms.interest().payments();
      payments.ifPresent(cycle ->
          schedule.on(
              schedule.before(
                  new Recurrence(
                      cycle.anchor().or(() -> Optional.of(terms.initialExchange())),
                      cycle.cycle())),
              EventType.INTEREST_CAPITALIZATION));
    }
    if (terms.maturity().isPresent()) {
      schedule.on(List.of(end), EventType.INTEREST_PAYMENT).matures();
    } else if (called.isPresent()) {
      Due repaid = Due.on(end.plus(notice), EventType.SETTLEMENT, terms.dates()).setOffAt(end);
      schedule.due().add(Due.at(end, EventType.EXERCISE).leading());
      schedule.due().add(repaid.as(EventType.INTEREST_PAYMENT));
      schedule.due().add(repaid);
    }
    var base = new InterestBase.Outstanding();
    return Vetted.accepted(
        new LoanPlan(
            schedule.start(base, 0),
            schedule.due(),
            new LoanRules(terms, observed, base, !notice.isZero())));
  }

  private Optional<LocalDateTime> call(Observed observed, LocalDateTime until) {
    return observed.events(terms.header().id()).stream()
        .filter(event -> event.type() == EventType.EXERCISE)
        .map(ObservedEvent::time)
        .filter(time -> time.isAfter(terms.header().statusDate()) && !time.isAfter(until))
        .findFirst();
  }
}
