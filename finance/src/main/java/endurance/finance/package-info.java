/** Contracts, commitments and money: knows no model and no case, usable alone. */
@NullMarked
package endurance.finance;

import org.jspecify.annotations.NullMarked;
