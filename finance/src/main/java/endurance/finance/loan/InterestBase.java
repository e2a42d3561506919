package endurance.finance.loan;

import endurance.finance.calendar.Recurrence;
import java.util.OptionalDouble;

/** The amount on which interest is counted. */
public sealed interface InterestBase {

  /** The principal outstanding. */
  record Outstanding() implements InterestBase {}

  /**
   * A fixed amount.
   *
   * @param amount empty for the principal at the beginning
   */
  record Initial(OptionalDouble amount) implements InterestBase {}

  /**
   * The principal outstanding at the last of certain dates.
   *
   * @param amount before the first of them; empty for the principal at the beginning
   */
  record Lagged(OptionalDouble amount, Recurrence fixings) implements InterestBase {}

  /**
   * A given amount up to the first change of the principal, the principal outstanding from then on.
   *
   * @param amount empty for the principal at the beginning
   */
  record Starting(OptionalDouble amount) implements InterestBase {}

  /** Whether the base follows every change of the principal. */
  default boolean follows() {
    return this instanceof Outstanding || this instanceof Starting;
  }

  /** The base when the loan begins with a principal. */
  default double atStart(double notional, int sign) {
    return switch (this) {
      case Outstanding() -> notional;
      case Initial(OptionalDouble amount) ->
          amount.isPresent() ? sign * amount.getAsDouble() : notional;
      case Starting(OptionalDouble amount) ->
          amount.isPresent() ? sign * amount.getAsDouble() : notional;
      case Lagged(OptionalDouble amount, Recurrence fixings) ->
          amount.isPresent() ? sign * amount.getAsDouble() : notional;
    };
  }
}
