package endurance.finance.loan;

import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is due under a loan that ends at a given time, part by part. */
final class LoanSchedule {

  private final LoanTerms terms;
  private final LocalDateTime end;
  private final List<Due> due = new ArrayList<>();

  LoanSchedule(LoanTerms terms, LocalDateTime end) {
    this.terms = terms;
    this.end = end;
  }

  List<Due> due() {
    return due;
  }

  /** Payment of the principal, purchase and termination, and observed prepayments. */
  LoanSchedule framed(Observed observed) {
    due.add(Due.at(terms.initialExchange(), EventType.INITIAL_EXCHANGE));
    due.addAll(terms.transfer().due());
    for (ObservedEvent event : observed.events(terms.header().id())) {
      if (!event.time().isAfter(end) && event.type() == EventType.PRINCIPAL_PREPAYMENT) {
        due.add(Due.observed(event));
      }
    }
    return this;
  }

  LoanSchedule matures() {
    on(List.of(end), EventType.MATURITY);
    return this;
  }

  /** On the dates, moved off holidays. */
  LoanSchedule on(List<LocalDateTime> times, EventType type) {
    times.forEach(time -> due.add(Due.on(time, type, terms.dates())));
    return this;
  }

  /** The dates of a recurrence before the end. */
  List<LocalDateTime> before(Recurrence recurrence) {
    return before(recurrence, end);
  }

  List<LocalDateTime> before(Recurrence recurrence, LocalDateTime limit) {
    return recurrence.before(limit, terms.initialExchange(), terms.dates().endOfMonth());
  }

  /** Interest at its own dates and at the end. */
  LoanSchedule interest() {
    List<LocalDateTime> times = terms.interest().payments().map(this::before).orElseGet(List::of);
    return interest(times);
  }

  /**
   * Interest on the dates and at the end; up to the end of capitalisation, and then, it is added to
   * the principal instead.
   */
  LoanSchedule interest(List<LocalDateTime> times) {
    if (terms.interest().rate().isEmpty()) {
      return this;
    }
    Optional<LocalDateTime> capitalized = terms.interest().capitalizationEnd();
    if (capitalized.isPresent()) {
      LocalDateTime last = capitalized.get();
      on(
          times.stream().filter(time -> time.isBefore(last)).toList(),
          EventType.INTEREST_CAPITALIZATION);
      on(List.of(last), EventType.INTEREST_CAPITALIZATION);
      on(times.stream().filter(time -> time.isAfter(last)).toList(), EventType.INTEREST_PAYMENT);
    } else {
      on(times, EventType.INTEREST_PAYMENT);
    }
    on(List.of(end), EventType.INTEREST_PAYMENT);
    return this;
  }

  /**
   * Redemptions out of a payment that covers interest as well: interest at its own dates before the
   * first of them, then on each of them and at the end.
   */
  LoanSchedule redeeming(Redemption redemption) {
    List<LocalDateTime> redemptions = before(redemption.recurrence());
    on(redemptions, EventType.PRINCIPAL_REDEMPTION);
    LocalDateTime first =
        redemption.recurrence().first(terms.initialExchange(), terms.dates().endOfMonth());
    var times = new ArrayList<LocalDateTime>();
    terms.interest().payments().ifPresent(payments -> times.addAll(before(payments, first)));
    times.addAll(redemptions);
    return interest(times);
  }

  /** Fixings of the amount on which interest is counted. */
  LoanSchedule base(InterestBase base) {
    return base instanceof InterestBase.Lagged lagged
        ? on(before(lagged.fixings()), EventType.INTEREST_BASE_FIXING)
        : this;
  }

  /** Rate resets; the first after the status date has a rate already where the terms give one. */
  LoanSchedule resets() {
    terms
        .rateReset()
        .ifPresent(reset -> {
          boolean known = reset.next().isPresent();
          for (LocalDateTime time : before(reset.recurrence())) {
            boolean ahead = time.isAfter(terms.header().statusDate());
            due.add(
                known && ahead
                    ? Due.on(time, EventType.RATE_RESET_FIXED, terms.dates())
                        .with(reset.next().orElseThrow())
                    : Due.on(time, EventType.RATE_RESET, terms.dates()));
            known &= !ahead;
          }
        });
    return this;
  }

  /** Scaling and fees. */
  LoanSchedule extras() {
    terms
        .scaling()
        .ifPresent(scaling -> on(before(scaling.recurrence()), EventType.SCALING_INDEX_FIXING));
    terms
        .fee()
        .ifPresent(fee -> {
          on(before(fee.recurrence()), EventType.FEE_PAYMENT);
          on(List.of(end), EventType.FEE_PAYMENT);
        });
    return this;
  }

  /** The state at the status date. */
  LoanState start(InterestBase base, double payment) {
    LocalDateTime status = terms.header().statusDate();
    int sign = terms.header().sign();
    double notional = terms.begins() ? 0 : sign * terms.notional();
    double rate = terms.begins() ? 0 : terms.interest().rate().orElse(0);
    return new LoanState(
        notional,
        rate,
        terms.begins() ? 0 : accruedAt(status, notional * rate),
        terms.begins() ? 0 : base.atStart(notional, sign),
        payment,
        terms.fee().map(Fee::accrued).orElse(0.0),
        terms.scaling().map(Scaling::interestAtStart).orElse(1.0),
        terms.scaling().map(Scaling::notionalAtStart).orElse(1.0),
        0,
        status);
  }

  /** Interest since the last payment before the status date; 0 when there was none. */
  private double accruedAt(LocalDateTime status, double yearly) {
    return terms
        .accrued()
        .orElseGet(() ->
            due.stream()
                .filter(each -> each.type() == EventType.INTEREST_PAYMENT)
                .map(Due::counted)
                .filter(time -> time.isBefore(status))
                .max(LocalDateTime::compareTo)
                .map(last -> terms.interest().dayCount().years(last, status) * yearly)
                .orElse(0.0));
  }
}
