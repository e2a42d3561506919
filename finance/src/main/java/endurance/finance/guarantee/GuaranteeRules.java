package endurance.finance.guarantee;

import endurance.finance.Vetted;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import endurance.finance.loan.Fee;

/** What events do to a guarantee. */
record GuaranteeRules(Guarantee guarantee, Observed observed) implements Rules<GuaranteeState> {

  @Override
  public Position position(GuaranteeState state) {
    return new Position(state.notional(), 0, 0, state.calledAt(), state.amount());
  }

  @Override
  public Step<GuaranteeState> apply(GuaranteeState before, Due due) {
    GuaranteeState state = counted(before, due);
    if (due.type() == EventType.SETTLEMENT) {
      return Step.pays(state.amount() + state.fee(), state.withNotional(0).withFee(0));
    }
    if (due.type() == EventType.MATURITY || due.type() == EventType.TERMINATION) {
      return Step.pays(price(due), state.withNotional(0));
    }
    if (due.type() == EventType.EXERCISE) {
      return Cover.then(notional(state, due), owed -> Step.to(state.called(due.time(), owed)));
    }
    boolean fee = due.type() == EventType.FEE_PAYMENT;
    double paid = fee ? fee(state) : price(due);
    // The fee is owed from a purchase on.
    double owed = fee ? 0 : guarantee.fee().map(Fee::accrued).orElse(0.0);
    return Cover.then(
        notional(state, due),
        covered -> Step.pays(paid, state.withFee(owed).withNotional(covered)));
  }

  @Override
  public Step<GuaranteeState> look(GuaranteeState state, Due due) {
    return Step.to(counted(state, due));
  }

  private double price(Due due) {
    return guarantee.transfer().payoff(due, guarantee.header().sign());
  }

  private double fee(GuaranteeState state) {
    Fee fee = guarantee.fee().orElseThrow();
    return fee.absolute() ? guarantee.signed(fee.rate()) : state.fee();
  }

  private GuaranteeState counted(GuaranteeState state, Due due) {
    double rate = guarantee.fee().filter(fee -> !fee.absolute()).map(Fee::rate).orElse(0.0);
    double years = guarantee.dayCount().years(state.at(), due.counted());
    return new GuaranteeState(
        state.notional(),
        state.fee() + years * rate * state.notional(),
        state.calledAt(),
        state.amount(),
        due.counted());
  }

  /** A notional in the terms stays; otherwise it is what the debts come to. */
  private Vetted<Double> notional(GuaranteeState state, Due due) {
    return guarantee.notional().isPresent()
        ? Vetted.accepted(state.notional())
        : guarantee
            .cover()
            .exposed(guarantee.header(), observed, due.time())
            .map(guarantee::signed);
  }
}
