package endurance.finance.event;

import endurance.finance.Objection;
import java.util.function.DoubleFunction;

/** What an event does to a contract: a payoff and a new state, or the reason why it cannot. */
public sealed interface Step<S> {

  /** The event takes effect. */
  record Taken<S>(double payoff, S next) implements Step<S> {}

  /** It cannot be worked out. */
  record Stuck<S>(Objection objection) implements Step<S> {}

  /** Pays and changes the state. */
  static <S> Step<S> pays(double payoff, S next) {
    return new Taken<>(payoff, next);
  }

  /** Changes the state only. */
  static <S> Step<S> to(S next) {
    return new Taken<>(0, next);
  }

  /** Goes on with a value observed at the date as written; stuck where there is none. */
  static <S> Step<S> observing(
      Observed observed,
      Header header,
      String marketObject,
      Due due,
      DoubleFunction<Step<S>> then) {
    var value = observed.value(marketObject, due.scheduled());
    return value.isPresent() && Double.isFinite(value.getAsDouble())
        ? then.apply(value.getAsDouble())
        : new Stuck<>(
            header.objection(
                due.type().acronym() + " of " + due.scheduled(),
                marketObject,
                "is not observed at that time",
                "add its value to the observations"));
  }
}
