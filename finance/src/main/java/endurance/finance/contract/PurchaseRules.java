package endurance.finance.contract;

import endurance.finance.Objection;
import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import java.util.Optional;

/** What the end of a contract year does to a take-or-pay purchase. */
record PurchaseRules(TakeOrPayPurchase purchase, Observed observed)
    implements Rules<PurchaseRules.Standing> {

  /**
   * Where the purchase stands.
   *
   * @param next year to be settled
   * @param last year settled
   * @param over whether the buyer has left
   */
  record Standing(TakeOrPayState next, Optional<TakeOrPaySettlement> last, boolean over) {}

  Standing start() {
    return new Standing(purchase.standing(), Optional.empty(), false);
  }

  @Override
  public Step<Standing> apply(Standing before, Due due) {
    int sign = purchase.header().sign();
    if (due.type() == EventType.TAKE) {
      return settled(before);
    }
    TakeOrPaySettlement year = before.last().orElseThrow();
    if (due.type() == EventType.DEFICIENCY) {
      return Step.pays(sign * year.paidForDeficiency(), before);
    }
    if (due.type() == EventType.FEE_PAYMENT) {
      return Step.pays(sign * year.deferralFee(), before);
    }
    if (purchase.exitFee().isEmpty()) {
      return stuck("exitFee", "", "is not agreed, yet the buyer leaves", "agree on one");
    }
    return Step.pays(
        sign * purchase.exitFee().getAsDouble() * least(before),
        new Standing(before.next(), before.last(), true));
  }

  private Step<Standing> settled(Standing before) {
    int year = before.next().year();
    TakeOrPayTerms terms = purchase.inYear(year);
    double taken = purchase.observed(observed, EventType.TAKE, year);
    double shortfall = purchase.observed(observed, EventType.SHORTFALL, year);
    double deferred = purchase.observed(observed, EventType.DEFERRAL, year);
    if (!(taken >= 0 && shortfall >= 0 && deferred >= 0)) {
      return stuck(
          "observed quantities",
          "%s, %s, %s".formatted(taken, shortfall, deferred),
          "(taken, short, deferred) of contract year %d must be at least 0".formatted(year),
          "correct the observations");
    }
    double most = terms.mostDeferrable(shortfall);
    if (deferred > most) {
      return stuck(
          "deferral",
          deferred,
          "is more than the %s that may be deferred out of contract year %d".formatted(most, year),
          "defer less");
    }
    TakeOrPaySettlement settlement =
        TakeOrPay.settle(terms, before.next(), new YearTake(taken, shortfall, deferred));
    return Step.pays(
        purchase.header().sign() * settlement.paidForTake(),
        new Standing(settlement.next(), Optional.of(settlement), false));
  }

  private Step<Standing> stuck(String term, Object value, String message, String remedy) {
    Objection objection = purchase.header().objection(term, value, message, remedy);
    return new Step.Stuck<>(objection);
  }

  /** The least that is still to be paid, before carry-forward. */
  private double least(Standing standing) {
    double quantity = standing.next().deferred().total();
    for (int year = standing.next().year(); year <= purchase.capacity().size(); year++) {
      TakeOrPayTerms terms = purchase.inYear(year);
      quantity += terms.level() * terms.annualQuantity();
    }
    return purchase.terms().price() * quantity;
  }

  @Override
  public Position position(Standing standing) {
    double least = standing.over() ? 0 : least(standing);
    return Position.of(purchase.header().sign() * least, 0, 0);
  }
}
