/** How much must be raised, how long the cash lasts, and what raising it does to the owners. */
@NullMarked
package endurance.finance.funding;

import org.jspecify.annotations.NullMarked;
