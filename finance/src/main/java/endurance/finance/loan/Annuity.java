package endurance.finance.loan;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Checks;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A loan paid back in equal payments of interest and principal together: a lease, a mortgage. ACTUS
 * type ANN.
 *
 * <p>Where the payment is not in the terms it is fixed a day before the first redemption, and in
 * any case anew after each change of the rate, so that the principal would be gone with the last
 * payment:
 *
 * <pre>
 * A = (N*(1 + r*Y(s, t1)) + a)/(1 + sum over i from 2 of prod over j from 2 to i of 1/(1 + r*Y(t(j-1), tj)))
 * </pre>
 *
 * with N the principal, a the interest accrued and r the rate at time s, and t the payment dates
 * ahead, the end included.
 *
 * @param amortizationEnd date to which the payment is reckoned, where what is then left falls due
 *     later, at maturity; empty: maturity
 */
public record Annuity(
    LoanTerms terms,
    Redemption redemption,
    InterestBase base,
    Optional<LocalDateTime> amortizationEnd)
    implements Loan {

  @Override
  public List<Objection> objections() {
    Checks checks =
        redemption.checks(
            terms, redemption.netOfInterest(terms), terms.maturity().or(() -> amortizationEnd));
    amortizationEnd.ifPresent(time -> {
      checks.order("initialExchangeDate", terms.initialExchange(), "amortizationDate", time);
      terms
          .maturity()
          .ifPresent(end -> checks.notAfter("amortizationDate", time, "maturityDate", end));
    });
    return checks.objections();
  }

  @Override
  public Annuity limited(Limits limits) {
    return new Annuity(terms.limited(limits), redemption, base, amortizationEnd);
  }

  @Override
  public Vetted<LoanPlan> plan(Observed observed, LocalDateTime until) {
    LocalDateTime end =
        terms
            .maturity()
            .or(() -> amortizationEnd)
            .orElseGet(() -> redemption.last(terms, redemption.netOfInterest(terms)));
    var schedule = new LoanSchedule(terms, end);
    List<LocalDateTime> payments = payments(schedule, amortizationEnd.orElse(end));
    schedule.framed(observed).redeeming(redemption).base(base).resets().extras().matures();
    fixings(schedule);
    var rules =
        new LoanRules(terms, observed, base, true, (state, due) -> payment(state, payments));
    LoanState start = schedule.start(base, redemption.payment().orElse(0));
    boolean fixed = redemption.payment().isPresent() || terms.begins();
    return Vetted.accepted(
        new LoanPlan(
            fixed ? start : start.withPayment(payment(start, payments)), schedule.due(), rules));
  }

  private List<LocalDateTime> payments(LoanSchedule schedule, LocalDateTime last) {
    var payments = new ArrayList<LocalDateTime>();
    for (LocalDateTime time : schedule.before(redemption.recurrence(), last)) {
      payments.add(Due.on(time, EventType.PRINCIPAL_REDEMPTION, terms.dates()).counted());
    }
    payments.add(last);
    return payments;
  }

  private void fixings(LoanSchedule schedule) {
    List<Due> resets =
        schedule.due().stream()
            .filter(due ->
                due.type() == EventType.RATE_RESET || due.type() == EventType.RATE_RESET_FIXED)
            .map(due -> due.as(EventType.PAYMENT_FIXING))
            .toList();
    schedule.due().addAll(resets);
    LocalDateTime before =
        redemption
            .recurrence()
            .first(terms.initialExchange(), terms.dates().endOfMonth())
            .minusDays(1);
    if (redemption.payment().isEmpty() && !before.isBefore(terms.initialExchange())) {
      schedule.due().add(Due.at(before, EventType.PAYMENT_FIXING));
    }
  }

  private double payment(LoanState state, List<LocalDateTime> payments) {
    var ahead = payments.stream().filter(time -> time.isAfter(state.at())).toList();
    if (ahead.isEmpty()) {
      return Math.abs(state.notional() + state.accrued());
    }
    double present = 1;
    double factor = 1;
    for (int i = 1; i < ahead.size(); i++) {
      factor /= growth(state.rate(), ahead.get(i - 1), ahead.get(i));
      present += factor;
    }
    double owed =
        state.notional() * growth(state.rate(), state.at(), ahead.getFirst()) + state.accrued();
    return Math.abs(owed / present);
  }

  private double growth(double rate, LocalDateTime from, LocalDateTime to) {
    return 1 + rate * terms.interest().dayCount().years(from, to);
  }
}
