package endurance.finance.contract;

import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;

/** What events do to a line of credit. */
record LineRules(RevolvingLine line) implements Rules<LineState> {

  @Override
  public Position position(LineState state) {
    int sign = line.header().sign();
    return Position.of(sign * state.drawn(), line.rate(), sign * state.interest());
  }

  @Override
  public Step<LineState> apply(LineState before, Due due) {
    LineState state = counted(before, due);
    int sign = line.header().sign();
    if (due.type() == EventType.INITIAL_EXCHANGE) {
      return Step.to(state.open(line.limit()));
    }
    if (due.type() == EventType.PRINCIPAL_DRAWING) {
      return drawn(state, due);
    }
    if (due.type() == EventType.PRINCIPAL_REDEMPTION) {
      return repaid(state, due);
    }
    if (due.type() == EventType.INTEREST_PAYMENT) {
      return Step.pays(sign * state.interest(), state.withAccrued(0, state.fee()));
    }
    if (due.type() == EventType.FEE_PAYMENT) {
      return Step.pays(sign * state.fee(), state.withAccrued(state.interest(), 0));
    }
    if (due.type() == EventType.COVENANT_BREACH || due.type() == EventType.WAIVER) {
      return Step.to(state.stopped(due.type() == EventType.COVENANT_BREACH));
    }
    return Step.pays(sign * state.drawn(), LineState.closed(state.at()));
  }

  @Override
  public Step<LineState> look(LineState state, Due due) {
    return Step.to(counted(state, due));
  }

  private LineState counted(LineState before, Due due) {
    double years = line.dayCount().years(before.at(), due.counted());
    double undrawn = before.available() - before.drawn();
    return new LineState(
        before.available(),
        before.drawn(),
        before.interest() + years * line.rate() * before.drawn(),
        before.fee() + years * line.commitmentFee() * undrawn,
        before.stopped(),
        due.counted());
  }

  private Step<LineState> drawn(LineState state, Due due) {
    double after = state.drawn() + due.amount();
    if (!(due.amount() >= 0)) {
      return stuck(due, "must be at least 0", "give the amount drawn without a sign");
    }
    if (state.stopped()) {
      return stuck(due, "is drawn while a covenant is broken", "draw after a waiver");
    }
    if (after > state.available()) {
      return stuck(
          due,
          "brings what is drawn to %s, above the %s available".formatted(after, state.available()),
          "draw less, or later");
    }
    return Step.pays(-line.header().sign() * due.amount(), state.withDrawn(after));
  }

  private Step<LineState> repaid(LineState state, Due due) {
    double after = state.drawn() - due.amount();
    return due.amount() >= 0 && after >= 0
        ? Step.pays(line.header().sign() * due.amount(), state.withDrawn(after))
        : stuck(due, "is not between 0 and the %s drawn".formatted(state.drawn()), "repay less");
  }

  private Step<LineState> stuck(Due due, String message, String remedy) {
    return new Step.Stuck<>(
        line.header()
            .objection(due.type().acronym() + " of " + due.time(), due.amount(), message, remedy));
  }
}
