package endurance.finance.network.clearing;

/**
 * One party after clearing. Amounts are in the currency of the network, after netting.
 *
 * @param outsideAssets what it had apart from claims and stakes
 * @param claims what other parties owed it
 * @param received what they paid of it
 * @param holdingsIfAllPaid what its stakes would be worth if everyone paid
 * @param holdings what they are worth
 * @param destroyed what default took from its assets
 * @param owed what it owed
 * @param paid what it paid
 * @param inDefault whether it failed the test
 */
public record PartyCleared(
    String party,
    double outsideAssets,
    double claims,
    double received,
    double holdingsIfAllPaid,
    double holdings,
    double destroyed,
    double owed,
    double paid,
    boolean inDefault) {

  /** Everything that can be used to pay. */
  public double value() {
    return outsideAssets + received + holdings - destroyed;
  }

  /** What belongs to the owners, or, below 0, is missing to the creditors. */
  public double equity() {
    return value() - owed;
  }

  public double lossOnClaims() {
    return claims - received;
  }

  public double lossOnHoldings() {
    return holdingsIfAllPaid - holdings;
  }
}
