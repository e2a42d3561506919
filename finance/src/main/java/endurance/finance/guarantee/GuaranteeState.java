package endurance.finance.guarantee;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Where a guarantee stands. Amounts carry the sign of the role.
 *
 * @param notional guaranteed
 * @param fee accrued
 * @param calledAt when a debtor failed
 * @param amount that this made due
 * @param at the time up to which the fee is counted
 */
record GuaranteeState(
    double notional,
    double fee,
    Optional<LocalDateTime> calledAt,
    double amount,
    LocalDateTime at) {

  GuaranteeState withNotional(double next) {
    return new GuaranteeState(next, fee, calledAt, amount, at);
  }

  GuaranteeState withFee(double next) {
    return new GuaranteeState(notional, next, calledAt, amount, at);
  }

  GuaranteeState called(LocalDateTime time, double owed) {
    return new GuaranteeState(owed, fee, Optional.of(time), owed, at);
  }
}
