package endurance.finance.derivative;

import endurance.finance.Vetted;
import endurance.finance.calendar.DateRules;
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
import endurance.finance.event.Transfer;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * How a contract on a market price ends: it matures, what it is worth is fixed, and that is settled
 * in cash.
 *
 * @param maturity last time of exercise
 * @param settlement time from the exercise to the payment
 * @param marketObject whose price is observed at the exercise
 * @param done an exercise before the status date, which is yet to be settled
 */
public record Exercise(
    DateRules dates,
    LocalDateTime maturity,
    Period settlement,
    String marketObject,
    Optional<Done> done,
    Transfer transfer) {

  /** An exercise that has taken place, and what it made due. */
  public record Done(LocalDateTime time, double amount) {}

  Checks checks(Header header) {
    Checks checks = new Checks(header).transfer(transfer);
    done.ifPresent(exercise ->
        checks.require(
            !exercise.time().isAfter(header.statusDate()),
            "exerciseDate",
            exercise.time(),
            "is after the statusDate " + header.statusDate(),
            "leave out an exercise that has not taken place yet"));
    return checks;
  }

  /**
   * The events of a contract that ends so.
   *
   * @param early an exercise before maturity
   * @param worth of a price, to the holder
   */
  Vetted<List<ContractEvent>> events(
      Header header,
      Observed observed,
      LocalDateTime until,
      Optional<LocalDateTime> early,
      DoubleUnaryOperator worth) {
    var due = new ArrayList<>(transfer.due());
    LocalDateTime exercised = done.map(Done::time).or(() -> early).orElse(maturity);
    Due payment =
        Due.on(exercised.plus(settlement), EventType.SETTLEMENT, dates).setOffAt(exercised);
    if (done.isEmpty() && early.isEmpty()) {
      due.add(Due.at(maturity, EventType.MATURITY));
    }
    due.add(Due.at(exercised, EventType.EXERCISE));
    if (done.isPresent() || exercised.isAfter(header.statusDate())) {
      due.add(payment);
    }
    var rules = new Ending(header, observed, this, worth);
    return Timeline.run(header, observed, start(), due, rules, until);
  }

  private Position start() {
    return new Position(0, 0, 0, done.map(Done::time), done.map(Done::amount).orElse(0.0));
  }

  /** The rules of such an end; the state is what is shown of it. */
  private record Ending(
      Header header, Observed observed, Exercise exercise, DoubleUnaryOperator worth)
      implements Rules<Position> {

    @Override
    public Step<Position> apply(Position state, Due due) {
      if (due.type() == EventType.SETTLEMENT) {
        return Step.pays(header.sign() * state.exerciseAmount(), exercised(state.exercisedAt(), 0));
      }
      if (due.type() == EventType.MATURITY || due.type() == EventType.EXERCISE) {
        return Step.observing(
            observed,
            header,
            exercise.marketObject(),
            due,
            price -> Step.to(fixed(worth.applyAsDouble(price), due)));
      }
      return Step.pays(exercise.transfer().payoff(due, header.sign()), state);
    }

    /** At maturity only the date of an exercise that brings something in is known. */
    private static Position fixed(double amount, Due due) {
      boolean matures = due.type() == EventType.MATURITY;
      boolean dated = matures ? amount > 0 : amount != 0;
      return exercised(dated ? Optional.of(due.time()) : Optional.empty(), matures ? 0 : amount);
    }

    private static Position exercised(Optional<LocalDateTime> time, double amount) {
      return new Position(0, 0, 0, time, amount);
    }

    @Override
    public Position position(Position state) {
      return state;
    }
  }
}
