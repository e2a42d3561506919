package endurance.finance.guarantee;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
import endurance.finance.event.Checks;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import endurance.finance.event.Timeline;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Things of value pledged for debts: whoever is covered gets the smaller of what is exposed and
 * what the pledge fetches. Debt backed by processors is of this kind. ACTUS type CEC.
 *
 * @param pledges valued at the price observed when a debtor fails
 * @param maturity until which a default counts; empty: the end of the debts
 * @param settlement time from the default to the payment
 */
public record Collateral(
    Header header,
    DateRules dates,
    Cover cover,
    List<Pledge> pledges,
    Optional<LocalDateTime> maturity,
    Period settlement)
    implements Contract {

  /** A quantity of something that has a market price. */
  public record Pledge(String marketObject, double quantity) {}

  public Collateral {
    pledges = List.copyOf(pledges);
  }

  @Override
  public List<Objection> objections() {
    Checks checks = cover.check(header);
    pledges.forEach(pledge -> checks.amount("quantity", pledge.quantity()));
    return checks.objections();
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
    List<Due> due =
        called
            .map(time ->
                List.of(
                    Due.at(time, EventType.EXERCISE),
                    cover.settlement(time.plus(settlement), time, dates)))
            .orElseGet(() -> List.of(Due.at(end, EventType.MATURITY)));
    var rules = new Pledged(this, observed);
    return Timeline.run(header, observed, Position.NONE, due, rules, until);
  }

  private Vetted<Double> fetched(Observed observed, LocalDateTime time) {
    double sum = 0;
    for (Pledge pledge : pledges) {
      OptionalDouble price = observed.value(pledge.marketObject(), time);
      if (price.isEmpty()) {
        return Vetted.refused(
            header.objection(
                "contractStructure",
                pledge.marketObject(),
                "is pledged, and its price is not observed at " + time,
                "add its value to the observations"));
      }
      sum += pledge.quantity() * price.getAsDouble();
    }
    return Vetted.accepted(sum);
  }

  /** The rules of a pledge; the state is what is shown of it. */
  private record Pledged(Collateral collateral, Observed observed) implements Rules<Position> {

    @Override
    public Step<Position> apply(Position state, Due due) {
      if (due.type() == EventType.EXERCISE) {
        return called(due);
      }
      return Step.pays(
          due.type() == EventType.SETTLEMENT ? state.exerciseAmount() : 0,
          new Position(0, 0, 0, state.exercisedAt(), state.exerciseAmount()));
    }

    private Step<Position> called(Due due) {
      int sign = collateral.header().sign();
      return Cover.then(
          collateral.cover().exposed(collateral.header(), observed, due.time()),
          exposed ->
              Cover.then(
                  collateral.fetched(observed, due.time()),
                  fetched ->
                      Step.to(
                          new Position(
                              sign * exposed,
                              0,
                              0,
                              Optional.of(due.time()),
                              sign * Math.min(exposed, fetched)))));
    }

    @Override
    public Position position(Position state) {
      return state;
    }
  }
}
