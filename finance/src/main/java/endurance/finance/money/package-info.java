/** Exact amounts of money, for books that have to balance to the last unit. */
@NullMarked
package endurance.finance.money;

import org.jspecify.annotations.NullMarked;
