package endurance.finance.network.clearing;

/**
 * What is left of the assets of a party that defaults, after sale in haste, lawyers and delay
 * (Rogers and Veraart 2013). With 1 in all three nothing is lost and clearing is that of Eisenberg
 * and Noe (2001). There is no usual value: from 1 to 0.4 everything has been estimated, so it has
 * to be said.
 *
 * @param outsideAssets alpha, the part of the outside assets that reaches creditors, from 0 to 1
 * @param paymentsReceived beta, the part of what other parties pay to it, from 0 to 1
 * @param holdings the part of the value of its stakes in other parties, from 0 to 1
 */
public record Recovery(double outsideAssets, double paymentsReceived, double holdings) {

  /** Default destroys nothing: the assumption of Eisenberg and Noe, a bound rather than a guess. */
  public static final Recovery WITHOUT_LOSS = new Recovery(1, 1, 1);

  /**
   * @throws IllegalArgumentException for a part outside 0 to 1
   */
  public Recovery {
    require("of outside assets", outsideAssets);
    require("of payments received", paymentsReceived);
    require("of holdings", holdings);
  }

  private static void require(String what, double part) {
    if (!(part >= 0 && part <= 1)) {
      throw new IllegalArgumentException(
          "the recovery " + what + " must lie between 0 and 1, got " + part);
    }
  }
}
