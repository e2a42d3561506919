package endurance.finance.contract;

import endurance.finance.Bindingness;
import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.calendar.EndOfMonth;
import endurance.finance.calendar.Recurrence;
import endurance.finance.event.Checks;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Rights to buy shares that become the holder's tranche by tranche, as milestones are reached: so a
 * supplier rewards a customer who buys more. What has vested is exercised at expiry if it is worth
 * anything, net: {@code shares*max(price - strike, 0)}.
 *
 * <p>The position shows as notional the shares vested; the sign of the role is the holder's.
 *
 * @param tests when milestones are looked at; a tranche vests on the first date on which all of its
 *     milestones stand reached
 * @param strike price to be paid for a share, at least 0
 * @param share under which the price of a share is observed
 * @param expiry last time to vest, and that of the exercise
 */
public record Warrants(
    Header header,
    Bindingness bindingness,
    List<Tranche> tranches,
    Recurrence tests,
    double strike,
    String share,
    LocalDateTime expiry)
    implements Undertaking {

  /**
   * Shares that vest together.
   *
   * @param shares at least 0
   * @param milestones all of which must be reached
   */
  public record Tranche(double shares, List<Milestone> milestones) {
    public Tranche {
      milestones = List.copyOf(milestones);
    }
  }

  /**
   * Something to be reached: gigawatts deployed, a share price.
   *
   * @param figure under which it is observed
   * @param level at or above which it is reached
   */
  public record Milestone(String figure, double level) {}

  public Warrants {
    tranches = List.copyOf(tranches);
  }

  @Override
  public List<Objection> objections() {
    var checks =
        new Checks(header)
            .amount("strike", strike)
            .require(!tranches.isEmpty(), "tranches", "", "are missing", "give at least one");
    for (Tranche tranche : tranches) {
      checks.amount("shares", tranche.shares());
    }
    tests.anchor().ifPresent(anchor -> checks.order("tests", anchor, "expiry", expiry));
    return checks.objections();
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    var due = new ArrayList<Due>();
    double vestedAlready = 0;
    for (Tranche tranche : tranches) {
      switch (vested(tranche, observed, until)) {
        case Vetted.Refused<Optional<LocalDateTime>>(var objections) -> {
          return new Vetted.Refused<>(objections);
        }
        case Vetted.Accepted<Optional<LocalDateTime>>(Optional<LocalDateTime> time) -> {
          if (time.filter(at -> !at.isAfter(header.statusDate())).isPresent()) {
            vestedAlready += tranche.shares();
          }
          time.ifPresent(at -> due.add(Due.at(at, EventType.VESTING).with(tranche.shares())));
        }
      }
    }
    due.add(Due.at(expiry, EventType.EXERCISE));
    due.add(Due.at(expiry, EventType.SETTLEMENT));
    Position start = Position.of(header.sign() * vestedAlready, 0, 0);
    return Timeline.run(header, observed, start, due, new Vesting(this, observed), until);
  }

  private Vetted<Optional<LocalDateTime>> vested(
      Tranche tranche, Observed observed, LocalDateTime until) {
    for (LocalDateTime time : tests.upTo(expiry, header.statusDate(), EndOfMonth.SAME_DAY)) {
      if (time.isAfter(until)) {
        break;
      }
      boolean all = true;
      for (Milestone milestone : tranche.milestones()) {
        OptionalDouble value = observed.value(milestone.figure(), time);
        if (value.isEmpty()) {
          return Vetted.refused(
              header.objection(
                  "milestone",
                  milestone.figure(),
                  "is looked at on %s and not observed then".formatted(time),
                  "add its value to the observations"));
        }
        all &= value.getAsDouble() >= milestone.level();
      }
      if (all) {
        return Vetted.accepted(Optional.of(time));
      }
    }
    return Vetted.accepted(Optional.empty());
  }

  /** What events do to warrants; the state is what is shown of it. */
  private record Vesting(Warrants warrants, Observed observed) implements Rules<Position> {

    @Override
    public Step<Position> apply(Position state, Due due) {
      Header header = warrants.header();
      if (due.type() == EventType.VESTING) {
        return Step.to(Position.of(state.notional() + header.sign() * due.amount(), 0, 0));
      }
      if (due.type() == EventType.SETTLEMENT) {
        return Step.pays(state.exerciseAmount(), new Position(0, 0, 0, state.exercisedAt(), 0));
      }
      if (state.notional() == 0) {
        return Step.to(state);
      }
      return Step.observing(
          observed,
          header,
          warrants.share(),
          due,
          price -> {
            double worth = state.notional() * Math.max(price - warrants.strike(), 0);
            return Step.to(
                new Position(
                    0, 0, 0, worth == 0 ? Optional.empty() : Optional.of(due.time()), worth));
          });
    }

    @Override
    public Position position(Position state) {
      return state;
    }
  }
}
