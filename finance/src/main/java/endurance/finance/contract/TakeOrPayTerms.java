package endurance.finance.contract;

/**
 * What a buyer under a take-or-pay contract has agreed to: to pay for a part of a yearly quantity,
 * taken or not. Quantities are in any one unit; the price is per that unit.
 *
 * @param annualQuantity Q, above 0
 * @param level alpha, the part of Q that is paid for in any case, from 0 to 1
 * @param price p, at least 0, the same every year
 * @param makeUpLife years after the year of a deficiency in which the paid quantity may still be
 *     taken; 0: it is lost at once
 * @param makeUpThreshold theta, the take above which make-up is drawn
 * @param makeUpCap the most that may be drawn in one year; {@link #UNCAPPED} for no limit
 * @param carryForwardLife years after a year of excess in which the excess may lower the level; 0:
 *     there is no carry-forward
 * @param deferral the right to move part of a year
 */
public record TakeOrPayTerms(
    double annualQuantity,
    double level,
    double price,
    int makeUpLife,
    MakeUpThreshold makeUpThreshold,
    double makeUpCap,
    int carryForwardLife,
    Deferral deferral) {

  /** No yearly limit on make-up. */
  public static final double UNCAPPED = Double.POSITIVE_INFINITY;

  public TakeOrPayTerms {
    Range.aboveZero("the annual quantity", annualQuantity);
    Range.part("the take-or-pay level", level);
    Range.atLeastZero("the price", price);
    Range.atLeastZero("the life of make-up in years", makeUpLife);
    Range.atLeastZero("the life of carry-forward in years", carryForwardLife);
    if (!(makeUpCap >= 0)) {
      throw new IllegalArgumentException(
          "the cap on make-up must be at least 0 or infinite, got " + makeUpCap);
    }
  }

  /**
   * A contract with make-up above the take-or-pay level, uncapped, and neither carry-forward nor
   * deferral.
   */
  public static TakeOrPayTerms withMakeUp(
      double annualQuantity, double level, double price, int makeUpLife) {
    return new TakeOrPayTerms(
        annualQuantity,
        level,
        price,
        makeUpLife,
        new MakeUpThreshold.TakeOrPayLevel(),
        UNCAPPED,
        0,
        Deferral.NONE);
  }

  /** The same terms for so many times the quantity. */
  public TakeOrPayTerms times(double factor) {
    return new TakeOrPayTerms(
        factor * annualQuantity,
        level,
        price,
        makeUpLife,
        switch (makeUpThreshold) {
          case MakeUpThreshold.TakeOrPayLevel atLevel -> atLevel;
          case MakeUpThreshold.AnnualQuantity atQuantity -> atQuantity;
          case MakeUpThreshold.Quantity(double quantity) ->
              new MakeUpThreshold.Quantity(factor * quantity);
        },
        factor * makeUpCap,
        carryForwardLife,
        deferral);
  }

  /**
   * The most of a year's own obligation that may be deferred: {@code min(delta*Q, max(0, alpha*Q -
   * shortfall))}. What was deferred into the year does not count.
   */
  public double mostDeferrable(double supplierShortfall) {
    return Math.min(
        deferral.largestPart() * annualQuantity,
        Math.max(0, level * annualQuantity - supplierShortfall));
  }
}
