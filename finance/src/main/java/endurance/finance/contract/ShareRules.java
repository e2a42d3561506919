package endurance.finance.contract;

import endurance.finance.event.Due;
import endurance.finance.event.EventType;
import endurance.finance.event.Observed;
import endurance.finance.event.Position;
import endurance.finance.event.Rules;
import endurance.finance.event.Step;
import endurance.finance.funding.LiquidationWaterfall;
import endurance.finance.funding.WeightedAverageAntiDilution;
import java.util.ArrayList;
import java.util.List;

/** What events do to preferred shares. */
record ShareRules(PreferredShares shares, Observed observed)
    implements Rules<PreferredShares.Standing> {

  @Override
  public Position position(PreferredShares.Standing standing) {
    double owed = standing.open() ? shares.header().sign() * preference() : 0;
    return Position.of(owed, 0, 0);
  }

  private double preference() {
    return shares.preference().multiple() * shares.round().raised();
  }

  @Override
  public Step<PreferredShares.Standing> apply(PreferredShares.Standing before, Due due) {
    if (due.type() == EventType.LIQUIDATION) {
      return liquidated(before, due);
    }
    if (!before.open() && due.scheduled().equals(shares.closing())) {
      double outstanding = shares.sharesBefore() + shares.sharesAt(shares.price());
      return Step.pays(
          -shares.header().sign() * due.amount(),
          new PreferredShares.Standing(shares.price(), outstanding, true));
    }
    if (!(due.amount() > 0)) {
      return stuck(due, "raises nothing", "give the money raised as the value of the event");
    }
    return Step.observing(
        observed, shares.header(), shares.share(), due, price -> issued(before, due, price));
  }

  private Step<PreferredShares.Standing> issued(
      PreferredShares.Standing before, Due due, double price) {
    if (!(price > 0)) {
      return stuck(due, "is at a price of " + price, "observe a price above 0");
    }
    double conversionPrice =
        shares.protection()
            ? new WeightedAverageAntiDilution(before.conversionPrice(), before.outstanding())
                .conversionPriceAfter(due.amount(), price)
            : before.conversionPrice();
    double more = shares.sharesAt(conversionPrice) - shares.sharesAt(before.conversionPrice());
    return Step.to(
        new PreferredShares.Standing(
            conversionPrice, before.outstanding() + due.amount() / price + more, before.open()));
  }

  private Step<PreferredShares.Standing> liquidated(PreferredShares.Standing before, Due due) {
    if (!(due.amount() >= 0)) {
      return stuck(due, "pays the owners less than nothing", "give what is left after all debt");
    }
    double own = shares.sharesAt(before.conversionPrice());
    var classes = new ArrayList<LiquidationWaterfall.Preferred>();
    classes.add(
        new LiquidationWaterfall.Preferred(
            preference(), own, shares.preference().participating(), shares.preference().rank()));
    classes.addAll(shares.others());
    double preferred = classes.stream().mapToDouble(LiquidationWaterfall.Preferred::shares).sum();
    // Sums of shares that should cancel leave a rounding error, which is no negative number of
    // shares.
    double common = Math.max(0, before.outstanding() - preferred);
    List<Double> paid =
        new LiquidationWaterfall(common, classes).distribute(due.amount()).classes();
    return Step.pays(
        shares.header().sign() * paid.getFirst(),
        new PreferredShares.Standing(before.conversionPrice(), 0, false));
  }

  private Step<PreferredShares.Standing> stuck(Due due, String message, String remedy) {
    return new Step.Stuck<>(
        shares
            .header()
            .objection(due.type().acronym() + " of " + due.time(), due.amount(), message, remedy));
  }
}
