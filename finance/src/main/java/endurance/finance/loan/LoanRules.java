package endurance.finance.loan;

import endurance.finance.event.Due;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * What events do to a loan, whatever its type. Interest is first counted up to the event: {@code
 * accrued + Y(from, to)*rate*base}.
 *
 * @param totalPayment whether a regular payment covers interest first and principal with the rest
 * @param paymentFixing the regular payment worked out anew from the state and the event
 * @param notice whether a call leaves time until it is paid
 */
record LoanRules(
    LoanTerms terms,
    Observed observed,
    InterestBase base,
    boolean totalPayment,
    ToDoubleBiFunction<LoanState, Due> paymentFixing,
    boolean notice)
    implements Rules<LoanState> {

  /** Rules of a loan that is called at once, if at all. */
  LoanRules(
      LoanTerms terms,
      Observed observed,
      InterestBase base,
      boolean totalPayment,
      ToDoubleBiFunction<LoanState, Due> paymentFixing) {
    this(terms, observed, base, totalPayment, paymentFixing, false);
  }

  /** Rules of a loan without regular payments. */
  LoanRules(LoanTerms terms, Observed observed, InterestBase base, boolean notice) {
    this(terms, observed, base, false, (state, due) -> 0, notice);
  }

  @Override
  public Position position(LoanState state) {
    return new Position(
        state.notional(), state.rate(), state.accrued(), Optional.empty(), state.called());
  }

  @Override
  public Step<LoanState> apply(LoanState before, Due due) {
    LoanState state = counted(before, due.counted());
    int sign = terms.header().sign();
    return switch (due.type()) {
      case INITIAL_EXCHANGE ->
          Step.pays(-sign * (terms.notional() + terms.premium()), begun(state, due));
      case PRINCIPAL_REDEMPTION -> redeemed(state, due);
      case PRINCIPAL_INCREASE -> increased(state, due);
      case PRINCIPAL_PREPAYMENT -> prepaid(state, due);
      case INTEREST_PAYMENT ->
          Step.pays(state.interestFactor() * (state.accrued() + state.called()), state.called(0));
      case INTEREST_CAPITALIZATION ->
          Step.to(state.withNotional(state.notional() + state.accrued(), base).withAccrued(0));
      case RATE_RESET_FIXED -> Step.to(state.withRate(due.amount()));
      case RATE_RESET -> reset(state, due);
      case PAYMENT_FIXING -> Step.to(state.withPayment(paymentFixing.applyAsDouble(state, due)));
      case SCALING_INDEX_FIXING -> scaled(state, due);
      case INTEREST_BASE_FIXING -> Step.to(state.withBase(state.notional()));
      case FEE_PAYMENT -> feePaid(state);
      // The accrual has its sign already, the price has not: for an obligation they point opposite
      // ways. So the specification has it, and the published cases.
      case PURCHASE ->
          Step.pays(-sign * (terms.transfer().purchasePrice() + state.accrued()), state);
      case TERMINATION ->
          Step.pays(sign * (terms.transfer().terminationPrice() + state.accrued()), state.closed());
      case MATURITY, SETTLEMENT ->
          Step.pays(
              state.notionalFactor() * state.notional()
                  + state.interestFactor() * state.accrued()
                  + state.fee(),
              state.closed());
      case EXERCISE -> Step.to(notice ? state.called(state.accrued()) : state);
      case PENALTY_PAYMENT,
          FIXED_INTEREST_PAYMENT,
          FLOATING_INTEREST_PAYMENT,
          DIVIDEND,
          CREDIT_EVENT,
          ANALYSIS,
          PRINCIPAL_DRAWING,
          SHARE_ISSUE,
          TAKE,
          DEFICIENCY,
          SHORTFALL,
          RENT,
          DEFERRAL,
          DEFERRED_PAYMENT,
          VESTING,
          COVENANT_BREACH,
          WAIVER,
          ACCELERATION,
          LIQUIDATION ->
          throw new IllegalArgumentException("a loan has no event " + due.type());
    };
  }

  @Override
  public Step<LoanState> look(LoanState state, Due due) {
    return Step.to(counted(state, due.counted()));
  }

  private LoanState counted(LoanState state, LocalDateTime time) {
    double years = terms.interest().dayCount().years(state.at(), time);
    double fees =
        terms.fee().filter(fee -> !fee.absolute()).map(Fee::rate).orElse(0.0) * state.notional();
    return state.at(time, years * state.rate() * state.base(), years * fees);
  }

  private LoanState begun(LoanState state, Due due) {
    double notional = terms.header().sign() * terms.notional();
    Interest interest = terms.interest();
    double rate = interest.rate().orElse(0);
    double early =
        interest
            .payments()
            .flatMap(payments -> payments.anchor())
            .filter(anchor -> anchor.isBefore(due.time()))
            .map(anchor -> interest.dayCount().years(anchor, due.counted()) * notional * rate)
            .orElse(0.0);
    return state
        .withNotional(notional, base)
        .withRate(rate)
        .withAccrued(terms.accrued().orElse(early))
        .withBase(base.atStart(notional, terms.header().sign()));
  }

  private Step<LoanState> redeemed(LoanState state, Due due) {
    int sign = terms.header().sign();
    double wanted =
        due.amount() != 0
            ? due.amount()
            : totalPayment ? state.payment() - sign * state.accrued() : state.payment();
    // No payment redeems more than is owed.
    double redeemed = sign * Math.min(wanted, Math.abs(state.notional()));
    return Step.pays(
        state.notionalFactor() * redeemed, state.withNotional(state.notional() - redeemed, base));
  }

  private Step<LoanState> prepaid(LoanState state, Due due) {
    double owed = Math.abs(state.notional());
    if (!(due.amount() >= 0 && due.amount() <= owed)) {
      return new Step.Stuck<>(
          terms
              .header()
              .objection(
                  "PP of " + due.time(),
                  due.amount(),
                  "is not between 0 and the %s owed".formatted(owed),
                  "correct the observed event"));
    }
    double paid = terms.header().sign() * due.amount();
    return Step.pays(paid, state.withNotional(state.notional() - paid, base));
  }

  private Step<LoanState> increased(LoanState state, Due due) {
    double increase = terms.header().sign() * (due.amount() != 0 ? due.amount() : state.payment());
    return Step.pays(
        -state.notionalFactor() * increase, state.withNotional(state.notional() + increase, base));
  }

  private Step<LoanState> reset(LoanState state, Due due) {
    RateReset reset = terms.rateReset().orElseThrow();
    return Step.observing(
        observed,
        terms.header(),
        reset.marketObject(),
        due,
        value -> Step.to(state.withRate(reset.rate(state.rate(), value, due.amount()))));
  }

  private Step<LoanState> scaled(LoanState state, Due due) {
    Scaling scaling = terms.scaling().orElseThrow();
    return Step.observing(
        observed,
        terms.header(),
        scaling.marketObject(),
        due,
        value -> {
          double factor = value / scaling.indexAtStart();
          return Step.to(
              state.withFactors(
                  scaling.interest() ? factor : state.interestFactor(),
                  scaling.notional() ? factor : state.notionalFactor()));
        });
  }

  private Step<LoanState> feePaid(LoanState state) {
    Fee fee = terms.fee().orElseThrow();
    return Step.pays(
        fee.absolute() ? terms.header().sign() * fee.rate() : state.fee(), state.withFee(0));
  }
}
