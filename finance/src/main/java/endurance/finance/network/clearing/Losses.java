package endurance.finance.network.clearing;

/**
 * What defaults cost, by the way the loss takes. The first three are losses of those who are owed
 * or hold shares; the last three are destroyed in default and lie behind them.
 *
 * @param ofParties what parties of the network are owed and not paid
 * @param ofOutsiders what outsiders are owed and not paid
 * @param onHoldings what stakes are worth less than they would be if everyone paid
 * @param destroyedOutsideAssets (1 - alpha) of the outside assets of those in default
 * @param destroyedPayments (1 - beta) of the payments that they received
 * @param destroyedHoldings what was lost likewise of their stakes
 */
public record Losses(
    double ofParties,
    double ofOutsiders,
    double onHoldings,
    double destroyedOutsideAssets,
    double destroyedPayments,
    double destroyedHoldings) {

  /** What no one gets any more. */
  public double destroyed() {
    return destroyedOutsideAssets + destroyedPayments + destroyedHoldings;
  }
}
