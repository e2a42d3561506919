package endurance.finance.loan;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.EndOfMonth;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A loan whose redemptions, drawings, interest dates and rates come in stretches, each with its own
 * cycle and figures. ACTUS type LAX.
 *
 * <p>Without a maturity it ends when the redemptions have used up the principal; with amounts that
 * never do, it is refused.
 *
 * @param terms whose rate reset, if there is one, tells what is observed; its dates are those of
 *     {@code resets}
 * @param principal principal paid back in each stretch; below 0 drawn
 * @param payments when interest is paid; the figure says nothing
 * @param resets rates of each stretch
 */
public record ExoticAmortizer(
    LoanTerms terms,
    Segments<Double> principal,
    Segments<?> payments,
    Segments<Reset> resets,
    InterestBase base)
    implements Loan {

  /**
   * What a stretch does to the rate.
   *
   * @param rate the new rate, or what is added to the observed one
   * @param observed whether it is added
   */
  public record Reset(double rate, boolean observed) {}

  @Override
  public List<Objection> objections() {
    return terms.checks().objections();
  }

  @Override
  public ExoticAmortizer limited(Limits limits) {
    return new ExoticAmortizer(terms.limited(limits), principal, payments, resets, base);
  }

  @Override
  public Vetted<LoanPlan> plan(Observed observed, LocalDateTime until) {
    Optional<LocalDateTime> end = terms.maturity().or(() -> redeemed(until));
    if (end.isEmpty()) {
      Objection objection =
          terms
              .header()
              .objection(
                  "maturityDate",
                  "",
                  "is missing, and the redemptions do not use up the principal until " + until,
                  "give a maturity, or redemptions that sum to the principal");
      return Vetted.refused(objection);
    }
    return Vetted.accepted(plan(end.get(), observed, until));
  }

  private LoanPlan plan(LocalDateTime end, Observed observed, LocalDateTime until) {
    EndOfMonth endOfMonth = terms.dates().endOfMonth();
    LoanSchedule schedule =
        new LoanSchedule(terms, end)
            .framed(observed)
            .interest(payments.times(end, endOfMonth))
            .base(base)
            .extras()
            .matures();
    for (Segments.Dated<Double> each : principal.before(end, endOfMonth)) {
      EventType type =
          each.figure() < 0 ? EventType.PRINCIPAL_INCREASE : EventType.PRINCIPAL_REDEMPTION;
      schedule.due().add(Due.on(each.time(), type, terms.dates()).with(Math.abs(each.figure())));
    }
    for (Segments.Dated<Reset> each : resets.before(end, endOfMonth)) {
      EventType type = each.figure().observed() ? EventType.RATE_RESET : EventType.RATE_RESET_FIXED;
      schedule.due().add(Due.on(each.time(), type, terms.dates()).with(each.figure().rate()));
    }
    return new LoanPlan(
        schedule.start(base, 0), schedule.due(), new LoanRules(terms, observed, base, false));
  }

  /** The date of the redemption that takes the last of the principal. */
  private Optional<LocalDateTime> redeemed(LocalDateTime until) {
    double left = terms.notional();
    List<Segments.Dated<Double>> all =
        principal.before(until.plusDays(1), terms.dates().endOfMonth());
    for (Segments.Dated<Double> each : all) {
      if (each.time().isAfter(terms.header().statusDate())) {
        left -= each.figure();
        if (left <= 0) {
          return Optional.of(each.time());
        }
      }
    }
    return Optional.empty();
  }
}
