/** Contracts by which principal is lent and paid back with interest. */
@NullMarked
package endurance.finance.loan;

import org.jspecify.annotations.NullMarked;
