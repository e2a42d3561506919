package endurance.finance.derivative;

import endurance.finance.Objection;
import endurance.finance.Vetted;
import endurance.finance.event.Contract;
import endurance.finance.event.ContractEvent;
import endurance.finance.event.EventType;
import endurance.finance.event.Header;
import endurance.finance.event.Observed;
import endurance.finance.event.ObservedEvent;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The right to buy (a call) or sell (a put) at a price agreed, or both (a collar); settled in cash.
 * With S the market price: {@code max(S - strike, 0)}, {@code max(strike - S, 0)}, their sum with a
 * second strike for the put. ACTUS type OPTNS.
 *
 * @param anyTime whether it may be exercised before maturity: an observed {@link
 *     EventType#EXERCISE} does so
 */
public record Option(Header header, Exercise exercise, Right right, boolean anyTime)
    implements Contract {

  /** What the holder may do. Strikes are at least 0. */
  public sealed interface Right {

    /** Buy. */
    record Call(double strike) implements Right {}

    /** Sell. */
    record Put(double strike) implements Right {}

    /** Buy at the one and sell at the other. */
    record Collar(double call, double put) implements Right {}

    /** What it is worth to exercise at a market price. */
    default double worth(double price) {
      return switch (this) {
        case Call(double strike) -> Math.max(price - strike, 0);
        case Put(double strike) -> Math.max(strike - price, 0);
        case Collar(double call, double put) ->
            Math.max(price - call, 0) + Math.max(put - price, 0);
      };
    }
  }

  @Override
  public List<Objection> objections() {
    return switch (right) {
      case Right.Call(double strike) ->
          exercise.checks(header).amount("optionStrike1", strike).objections();
      case Right.Put(double strike) ->
          exercise.checks(header).amount("optionStrike1", strike).objections();
      case Right.Collar(double call, double put) ->
          exercise
              .checks(header)
              .amount("optionStrike1", call)
              .amount("optionStrike2", put)
              .objections();
    };
  }

  @Override
  public Vetted<List<ContractEvent>> happening(Observed observed, LocalDateTime until) {
    Optional<LocalDateTime> early =
        observed.events(header.id()).stream()
            .filter(event -> anyTime && event.type() == EventType.EXERCISE)
            .map(ObservedEvent::time)
            .filter(time -> time.isAfter(header.statusDate()))
            .filter(time -> time.isBefore(exercise.maturity()))
            .findFirst();
    return exercise.events(header, observed, until, early, right::worth);
  }
}
