package endurance.finance.derivative;

import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;

/**
 * What events do to a plain vanilla swap. Shown as accrued is what the swap owes net where it pays
 * net, and the fixed leg where it pays gross.
 */
record SwapRules(PlainVanillaSwap swap, Observed observed) implements Rules<SwapState> {

  @Override
  public Position position(SwapState state) {
    return Position.of(
        state.notional(),
        state.rate(),
        swap.net() ? state.fixed() - state.floating() : state.fixed());
  }

  @Override
  public Step<SwapState> apply(SwapState before, Due due) {
    SwapState state = counted(before, due);
    double price = swap.transfer().payoff(due, -swap.header().sign(), 1);
    if (due.type() == EventType.INITIAL_EXCHANGE) {
      double notional = swap.header().sign() * swap.notional();
      return Step.to(new SwapState(notional, swap.floatingRate(), 0, 0, due.counted()));
    }
    if (due.type() == EventType.MATURITY || due.type() == EventType.TERMINATION) {
      return Step.pays(price, new SwapState(0, state.rate(), 0, 0, state.at()));
    }
    if (due.type() == EventType.INTEREST_PAYMENT) {
      return Step.pays(state.fixed() - state.floating(), state.withAccrued(0, 0));
    }
    if (due.type() == EventType.FIXED_INTEREST_PAYMENT) {
      return Step.pays(state.fixed(), state.withAccrued(0, state.floating()));
    }
    if (due.type() == EventType.FLOATING_INTEREST_PAYMENT) {
      return Step.pays(-state.floating(), state.withAccrued(state.fixed(), 0));
    }
    if (due.type() == EventType.RATE_RESET) {
      return Step.observing(
          observed,
          swap.header(),
          swap.rateReset().marketObject(),
          due,
          value -> Step.to(state.withRate(swap.rateReset().rate(state.rate(), value, 0))));
    }
    return Step.pays(price, state);
  }

  @Override
  public Step<SwapState> look(SwapState state, Due due) {
    return Step.to(counted(state, due));
  }

  private SwapState counted(SwapState before, Due due) {
    double years = swap.dayCount().years(before.at(), due.counted());
    return new SwapState(
        before.notional(),
        before.rate(),
        before.fixed() + years * swap.fixedRate() * before.notional(),
        before.floating() + years * before.rate() * before.notional(),
        due.counted());
  }
}
