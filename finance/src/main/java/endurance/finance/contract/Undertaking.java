package endurance.finance.contract;

import endurance.finance.Bindingness;
import endurance.finance.event.Contract;

/** A contract of a kind that is often announced long before it binds. */
public sealed interface Undertaking extends Contract
    permits TakeOrPayPurchase, Lease, RevolvingLine, Warrants, PreferredShares {

  /** How firm it is. The events are those of the contract kept; how likely that is, is not here. */
  Bindingness bindingness();
}
