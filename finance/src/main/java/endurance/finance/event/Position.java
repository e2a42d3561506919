package endurance.finance.event;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where a contract stands right after an event. Amounts carry the sign of the role: a claim is
 * above 0.
 *
 * @param notional still owed, or covered
 * @param rate of interest per year; 0 where there is none
 * @param accrued interest earned and not paid
 * @param exercisedAt when a right was exercised
 * @param exerciseAmount what the exercise has made due and is not settled
 */
public record Position(
    double notional,
    double rate,
    double accrued,
    Optional<LocalDateTime> exercisedAt,
    double exerciseAmount) {

  /** Nothing owed. */
  public static final Position NONE = of(0, 0, 0);

  /** Of a contract without a right to exercise. */
  public static Position of(double notional, double rate, double accrued) {
    return new Position(notional, rate, accrued, Optional.empty(), 0);
  }
}
