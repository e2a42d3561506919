package endurance.finance.contract;

import endurance.finance.Bindingness;
import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.event.Checks;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import endurance.finance.event.Timeline;
import endurance.finance.loan.Segments;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * The use of something for a rent that may rise or fall by steps: a building, a data centre.
 *
 * <p>Rents are paid in advance, on the dates of each step before the end. An observed {@link
 * EventType#DEFERRAL} at the time of a rent moves an amount of it on, for a fee; what is moved past
 * the end is owed all the same. The position shows, as notional, all that is still to be paid.
 *
 * @param rents of each stretch: when, and how much each time, at least 0
 * @param end from which no rent falls due
 * @param deferral the right to move rent
 */
public record Lease(
    Header header,
    Bindingness bindingness,
    DateRules dates,
    Segments<Double> rents,
    LocalDateTime end,
    RentDeferral deferral)
    implements Undertaking {

  /**
   * The right to pay part of a rent later.
   *
   * @param largestPart of a rent that may be moved, from 0 to 1
   * @param by how much later it falls due
   * @param feePart of what is moved, paid together with it, at least 0
   */
  public record RentDeferral(double largestPart, Period by, double feePart) {

    /** No right to defer. */
    public static final RentDeferral NONE = new RentDeferral(0, Period.ZERO, 0);
  }

  @Override
  public List<Objection> objections() {
    var checks =
        new Checks(header)
            .require(!rents.all().isEmpty(), "rents", "", "are missing", "give at least one step")
            .amount("deferral.feePart", deferral.feePart())
            .require(
                deferral.largestPart() >= 0 && deferral.largestPart() <= 1,
                "deferral.largestPart",
                deferral.largestPart(),
                "does not lie between 0 and 1",
                "write a part, such as 0.5")
            .require(
                deferral.largestPart() == 0
                    || !(deferral.by().isZero() || deferral.by().isNegative()),
                "deferral.by",
                deferral.by(),
                "moves nothing to a later time",
                "give a period, such as P6M");
    for (Segments.Segment<Double> step : rents.all()) {
      checks.amount("rent", step.figure());
      step.recurrence().anchor().ifPresent(anchor -> checks.order("rent", anchor, "end", end));
    }
    return checks.objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    var due = new ArrayList<Due>();
    for (Segments.Dated<Double> rent : rents.before(end, dates.endOfMonth())) {
      due.add(Due.on(rent.time(), EventType.RENT, dates).with(rent.figure()));
    }
    for (ObservedEvent event : observed.events(header.id())) {
      if (event.type() == EventType.DEFERRAL) {
        List<Objection> wrong = wrong(event, due, observed);
        if (!wrong.isEmpty()) {
          return new Vetted.Refused<>(wrong);
        }
        due.add(Due.observed(event));
        LocalDateTime later = event.time().plus(deferral.by());
        due.add(Due.on(later, EventType.DEFERRED_PAYMENT, dates).with(event.value()));
        due.add(
            Due.on(later, EventType.FEE_PAYMENT, dates).with(deferral.feePart() * event.value()));
      }
    }
    // A deferral counts before the rent from which it is taken.
    due.replaceAll(each -> each.type() == EventType.DEFERRAL ? each.leading() : each);
    var owed = new Owed(ahead(due), 0);
    return Timeline.run(header, observed, owed, due, new Renting(header), until);
  }

  /** What is to be paid after the status date; a deferral moves it, and adds nothing. */
  private double ahead(List<Due> due) {
    double ahead = 0;
    for (Due each : due) {
      if (each.time().isAfter(header.statusDate()) && each.type() != EventType.FEE_PAYMENT) {
        ahead += each.type() == EventType.DEFERRAL ? -each.amount() : each.amount();
      }
    }
    return ahead;
  }

  private List<Objection> wrong(ObservedEvent event, List<Due> due, Observed observed) {
    double moved =
        observed.events(header.id()).stream()
            .filter(each -> each.type() == EventType.DEFERRAL)
            .filter(each -> each.time().equals(event.time()))
            .mapToDouble(ObservedEvent::value)
            .sum();
    double rent =
        due.stream()
            .filter(each -> each.type() == EventType.RENT && each.time().equals(event.time()))
            .mapToDouble(Due::amount)
            .max()
            .orElse(0);
    double most = deferral.largestPart() * rent;
    return new Checks(header)
        .require(
            event.value() >= 0 && moved <= most,
            "deferral",
            moved,
            "at %s is not between 0 and the %s of a rent of %s that may be moved"
                .formatted(event.time(), most, rent),
            "move less, at the time of a rent")
        .objections();
  }

  /**
   * What is owed.
   *
   * @param ahead rents and deferred rents to come
   * @param moved out of the next rent
   */
  private record Owed(double ahead, double moved) {}

  /** What events do to a lease. */
  private record Renting(Header header) implements Rules<Owed> {

    @Override
    public Step<Owed> apply(Owed owed, Due due) {
      if (due.type() == EventType.DEFERRAL) {
        return Step.to(new Owed(owed.ahead(), owed.moved() + due.amount()));
      }
      if (due.type() == EventType.FEE_PAYMENT) {
        return Step.pays(header.sign() * due.amount(), owed);
      }
      boolean rent = due.type() == EventType.RENT;
      double paid = rent ? due.amount() - owed.moved() : due.amount();
      return Step.pays(
          header.sign() * paid, new Owed(owed.ahead() - paid, rent ? 0 : owed.moved()));
    }

    @Override
    public Position position(Owed owed) {
      return Position.of(header.sign() * owed.ahead(), 0, 0);
    }
  }
}
