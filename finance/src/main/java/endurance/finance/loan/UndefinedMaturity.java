package endurance.finance.loan;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A balance that goes up and down as observed and has no end of its own: a deposit, an account of
 * deferred payments. Interest is added to it in its cycle. ACTUS type UMP.
 *
 * <p>A capitalisation on the very last time asked for is not shown: the balance is open there.
 */
public record UndefinedMaturity(LoanTerms terms) implements Loan {

  @Override
  public List<Objection> objections() {
    return terms.checks().objections();
  }

  @Override
  public UndefinedMaturity limited(Limits limits) {
    return new UndefinedMaturity(terms.limited(limits));
  }

  @Override
  public Vetted<LoanPlan> plan(Observed observed, LocalDateTime until) {
    LoanSchedule schedule = new LoanSchedule(terms, until).framed(observed).resets();
    if (terms.interest().rate().isPresent()) {
      terms
          .interest()
          .payments()
          .ifPresent(payments ->
              schedule.on(schedule.before(payments), EventType.INTEREST_CAPITALIZATION));
    }
    for (ObservedEvent event : observed.events(terms.header().id())) {
      if (event.type() == EventType.PRINCIPAL_REDEMPTION
          || event.type() == EventType.PRINCIPAL_INCREASE) {
        schedule.due().add(Due.observed(event));
      }
    }
    var base = new InterestBase.Outstanding();
    return Vetted.accepted(
        new LoanPlan(
            schedule.start(base, 0), schedule.due(), new LoanRules(terms, observed, base, false)));
  }
}
