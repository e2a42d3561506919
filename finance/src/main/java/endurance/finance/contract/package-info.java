/**
 * Contracts that companies sign and the standard types lack: purchases, leases, credit lines,
 * warrants, preferred shares; terms and observations in, events out.
 */
@NullMarked
package endurance.finance.contract;

import org.jspecify.annotations.NullMarked;
