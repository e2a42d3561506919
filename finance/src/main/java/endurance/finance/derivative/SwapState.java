package endurance.finance.derivative;

import java.time.LocalDateTime;

/**
 * Where a plain vanilla swap stands.
 *
 * @param notional with the sign of the fixed leg
 * @param rate of the floating leg
 * @param fixed interest of the fixed leg, accrued and not paid, with the sign of the notional
 * @param floating the same of the floating leg, likewise with the sign of the notional
 * @param at the time up to which interest is counted
 */
record SwapState(double notional, double rate, double fixed, double floating, LocalDateTime at) {

  SwapState withRate(double next) {
    return new SwapState(notional, next, fixed, floating, at);
  }

  SwapState withAccrued(double fixedLeg, double floatingLeg) {
    return new SwapState(notional, rate, fixedLeg, floatingLeg, at);
  }
}
