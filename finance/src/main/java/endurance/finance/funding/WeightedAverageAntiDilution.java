package endurance.finance.funding;

/**
 * The promise to holders of preferred shares that a later round at a lower price lowers the price
 * at which their shares convert, weighted by how much is sold (the broad-based formula customary in
 * venture financing):
 *
 * <pre>
 * CP2 = CP1*(A + B)/(A + C),   B = raised/CP1,   C = raised/price
 * </pre>
 *
 * @param conversionPrice CP1, before the round, above 0
 * @param sharesOutstanding A, before the round, as the promise counts them (broad-based: converted
 *     and with options), above 0
 */
public record WeightedAverageAntiDilution(double conversionPrice, double sharesOutstanding) {

  public WeightedAverageAntiDilution {
    Positive.require("the conversion price", conversionPrice);
    Positive.require("the number of shares outstanding", sharesOutstanding);
  }

  /**
   * CP2, the conversion price after a round; CP1 when the shares are not sold below it.
   *
   * @param raised in the round, above 0
   * @param price of a new share, above 0
   */
  public double conversionPriceAfter(double raised, double price) {
    Positive.require("the amount raised", raised);
    Positive.require("the price of a new share", price);
    if (price >= conversionPrice) {
      return conversionPrice;
    }
    double atFormerPrice = raised / conversionPrice;
    double sold = raised / price;
    return conversionPrice * (sharesOutstanding + atFormerPrice) / (sharesOutstanding + sold);
  }
}
