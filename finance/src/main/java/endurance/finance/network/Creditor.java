package endurance.finance.network;

/** To whom something is owed. */
public sealed interface Creditor {

  /** A party of the network: what it receives helps it to pay in turn. */
  record Member(String party) implements Creditor {}

  /**
   * Anyone else: banks, bondholders, staff, the tax office. What they receive leaves the network.
   */
  record Outsiders() implements Creditor {}
}
