package endurance.finance.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * Settles take-or-pay contracts: the buyer takes a yearly quantity or pays for it.
 *
 * <p>With Q, alpha, p, theta of the terms, q taken, a the supplier's shortfall, x deferred out of
 * the year and D deferred into it, M make-up and C carry-forward at the beginning of the year:
 *
 * <pre>
 * level       L = alpha*Q - x + D
 * carry used  c = min(C, max(0, L - a - q))
 * obligation  top = max(0, L - a - c)
 * deficiency  d = max(0, top - q)
 * make-up     u = min(M, cap, max(0, q - theta))
 * cash        p*(q - u) + p*d + fee*p*D
 * M' = M + d - u - lapsed
 * C' = C + max(0, q - u - (Q - x + D)) - c - lapsed
 * </pre>
 *
 * <p>Make-up and carry-forward are drawn oldest first. A deficiency of year y may be made up in the
 * years to {@code y + life} and lapses at the end of the last; likewise an excess. What is deferred
 * from y falls due in {@code y + tau} in full, with its fee: it raises both that year's level and
 * its quantity.
 *
 * <p>Over any run {@code cash - fees = p*(taken + make-up at the end + make-up lapsed - make-up at
 * the start)}: with full recovery a buyer pays for what is taken and nothing else, only earlier.
 *
 * <p>Sums of balances carry the rounding of double arithmetic, a few parts in 1e16 of the
 * quantities; nothing becomes negative by it.
 */
public final class TakeOrPay {

  private TakeOrPay() {}

  /**
   * Settles the year in which the state stands.
   *
   * @throws IllegalArgumentException when more is deferred than {@link
   *     TakeOrPayTerms#mostDeferrable} allows
   */
  public static TakeOrPaySettlement settle(
      TakeOrPayTerms terms, TakeOrPayState state, YearTake take) {
    int year = state.year();
    requireDeferrable(terms, year, take);
    double fallenDue = state.deferred().upTo(year).total();
    double moved = fallenDue - take.deferred();
    double level = terms.level() * terms.annualQuantity() + moved;
    double quantity = terms.annualQuantity() + moved;

    double uncovered = Math.max(0, level - take.supplierShortfall() - take.taken());
    double carryForwardUsed = Math.min(state.carryForward().total(), uncovered);
    double obligation = Math.max(0, level - take.supplierShortfall() - carryForwardUsed);
    double deficiency = uncovered - carryForwardUsed;
    double threshold =
        switch (terms.makeUpThreshold()) {
          case MakeUpThreshold.TakeOrPayLevel atLevel -> level;
          case MakeUpThreshold.AnnualQuantity atQuantity -> quantity;
          case MakeUpThreshold.Quantity fixed -> fixed.quantity();
        };
    double makeUpUsed =
        Math.min(
            Math.min(state.makeUp().total(), terms.makeUpCap()),
            Math.max(0, take.taken() - threshold));
    double carryForwardEarned =
        terms.carryForwardLife() == 0 ? 0 : Math.max(0, take.taken() - makeUpUsed - quantity);

    DatedQuantities makeUp =
        state.makeUp().less(makeUpUsed).with(year + terms.makeUpLife(), deficiency);
    DatedQuantities carryForward =
        state
            .carryForward()
            .less(carryForwardUsed)
            .with(year + terms.carryForwardLife(), carryForwardEarned);
    var next =
        new TakeOrPayState(
            year + 1,
            makeUp.after(year),
            carryForward.after(year),
            state.deferred().after(year).with(year + terms.deferral().years(), take.deferred()));
    return new TakeOrPaySettlement(
        year,
        obligation,
        fallenDue,
        deficiency,
        makeUpUsed,
        makeUp.upTo(year).total(),
        carryForwardUsed,
        carryForwardEarned,
        carryForward.upTo(year).total(),
        terms.price() * (take.taken() - makeUpUsed),
        terms.price() * deficiency,
        terms.price() * terms.deferral().feePart() * fallenDue,
        next);
  }

  /**
   * Settles one year after another from the beginning of the contract, year 1. What is still
   * deferred beyond the last stands in its {@link TakeOrPaySettlement#next}: it is owed.
   *
   * @return one settlement for each take
   */
  public static List<TakeOrPaySettlement> run(TakeOrPayTerms terms, List<YearTake> takes) {
    var settlements = new ArrayList<TakeOrPaySettlement>();
    TakeOrPayState state = TakeOrPayState.atStart(1);
    for (YearTake take : takes) {
      TakeOrPaySettlement settlement = settle(terms, state, take);
      settlements.add(settlement);
      state = settlement.next();
    }
    return List.copyOf(settlements);
  }

  private static void requireDeferrable(TakeOrPayTerms terms, int year, YearTake take) {
    double most = terms.mostDeferrable(take.supplierShortfall());
    if (take.deferred() > most) {
      throw new IllegalArgumentException(
          "contract year %d: at most %s may be deferred, got %s"
              .formatted(year, most, take.deferred()));
    }
  }
}
