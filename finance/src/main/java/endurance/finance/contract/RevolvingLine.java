package endurance.finance.contract;

import endurance.finance.Bindingness;
import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.calendar.Recurrence;
import endurance.finance.daycount.DayCount;
import endurance.finance.event.Checks;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Timeline;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of credit that may be drawn, repaid and drawn again up to a limit, as long as covenants
 * are kept.
 *
 * <p>Observed {@link EventType#PRINCIPAL_DRAWING} and {@link EventType#PRINCIPAL_REDEMPTION} carry
 * amounts. Interest on what is drawn and a fee on what is not are paid on the payment dates and at
 * the end. A covenant found broken on a test date stops drawing, and makes everything due when the
 * grace is over, unless an observed {@link EventType#WAIVER} comes first.
 *
 * @param limit at least 0
 * @param drawn at the status date, unchanged since the last payment; 0 where the line has yet to
 *     begin
 * @param rate of interest per year
 * @param commitmentFee per year on the part of the limit that is not drawn, at least 0
 * @param start from which it can be drawn and the fee counts
 * @param tests when the covenants are tested
 * @param grace from a breach to the acceleration
 */
public record RevolvingLine(
    Header header,
    Bindingness bindingness,
    DateRules dates,
    DayCount dayCount,
    double limit,
    double drawn,
    double rate,
    double commitmentFee,
    LocalDateTime start,
    LocalDateTime maturity,
    Recurrence payments,
    List<Covenant> covenants,
    Recurrence tests,
    Period grace)
    implements Undertaking {

  public RevolvingLine {
    covenants = List.copyOf(covenants);
  }

  @Override
  public List<Objection> objections() {
    return new Checks(header)
        .amount("limit", limit)
        .amount("drawn", drawn)
        .require(
            drawn <= (begun() ? limit : 0),
            "drawn",
            drawn,
            begun() ? "is above the limit of " + limit : "is owed before the line begins",
            "correct one of the two")
        .amount("commitmentFee", commitmentFee)
        .require(Double.isFinite(rate), "rate", rate, "is not finite", "give a rate per year")
        .order("start", start, "maturity", maturity)
        .require(!grace.isNegative(), "grace", grace, "is negative", "write P0D for none")
        .objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    return breaches(observed, until)
        .then(breaches -> {
          Optional<LocalDateTime> accelerated =
              breaches.stream()
                  .filter(breach -> waived(breach, observed).isEmpty())
                  .map(breach -> breach.plus(grace))
                  .filter(time -> time.isBefore(maturity))
                  .findFirst();
          return Timeline.run(
              header,
              observed,
              standing(),
              due(breaches, accelerated, observed),
              new LineRules(this),
              until);
        });
  }

  private boolean begun() {
    return !start.isAfter(header.statusDate());
  }

  /** At the status date; interest and fee run from the last payment date before it. */
  private LineState standing() {
    LocalDateTime status = header.statusDate();
    if (!begun()) {
      return LineState.closed(status);
    }
    LocalDateTime since =
        payments.before(maturity, start, dates.endOfMonth()).stream()
            .filter(time -> !time.isAfter(status))
            .reduce((before, after) -> after)
            .orElse(start);
    return LineState.closed(since).open(limit).withDrawn(drawn);
  }

  private List<Due> due(
      List<LocalDateTime> breaches, Optional<LocalDateTime> accelerated, Observed observed) {
    LocalDateTime end = accelerated.orElse(maturity);
    var due = new ArrayList<Due>();
    due.add(Due.at(start, EventType.INITIAL_EXCHANGE));
    for (LocalDateTime time : payments.before(end, start, dates.endOfMonth())) {
      due.add(Due.on(time, EventType.FEE_PAYMENT, dates));
      due.add(Due.on(time, EventType.INTEREST_PAYMENT, dates));
    }
    breaches.stream()
        .filter(time -> !time.isAfter(end))
        .forEach(time -> due.add(Due.at(time, EventType.COVENANT_BREACH)));
    for (ObservedEvent event : observed.events(header.id())) {
      boolean moves =
          event.type() == EventType.PRINCIPAL_DRAWING
              || event.type() == EventType.PRINCIPAL_REDEMPTION
              || event.type() == EventType.WAIVER;
      if (moves && !event.time().isAfter(end)) {
        due.add(Due.observed(event));
      }
    }
    EventType last = accelerated.isPresent() ? EventType.ACCELERATION : EventType.MATURITY;
    due.add(Due.on(end, EventType.FEE_PAYMENT, dates));
    due.add(Due.on(end, EventType.INTEREST_PAYMENT, dates));
    due.add(Due.on(end, last, dates));
    return due;
  }

  /** The test dates on which a covenant is broken, in order. */
  private Vetted<List<LocalDateTime>> breaches(Observed observed, LocalDateTime until) {
    var breaches = new ArrayList<LocalDateTime>();
    if (covenants.isEmpty()) {
      return Vetted.accepted(breaches);
    }
    for (LocalDateTime time : tests.before(maturity, start, dates.endOfMonth())) {
      if (time.isAfter(header.statusDate()) && !time.isAfter(until)) {
        for (Covenant covenant : covenants) {
          switch (covenant.kept(header, observed, time)) {
            case Vetted.Refused<Boolean>(var objections) -> {
              return new Vetted.Refused<>(objections);
            }
            case Vetted.Accepted<Boolean>(Boolean kept) -> {
              if (!kept && (breaches.isEmpty() || !breaches.getLast().equals(time))) {
                breaches.add(time);
              }
            }
          }
        }
        // What follows a breach that nobody waives cannot be tested: the line is over.
        if (!breaches.isEmpty() && waived(breaches.getLast(), observed).isEmpty()) {
          break;
        }
      }
    }
    return Vetted.accepted(breaches);
  }

  private Optional<LocalDateTime> waived(LocalDateTime breach, Observed observed) {
    return observed.events(header.id()).stream()
        .filter(event -> event.type() == EventType.WAIVER)
        .map(ObservedEvent::time)
        .filter(time -> !time.isBefore(breach) && !time.isAfter(breach.plus(grace)))
        .findFirst();
  }
}
