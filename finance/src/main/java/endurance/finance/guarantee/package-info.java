/** Promises and pledges that stand behind the debts of others. */
@NullMarked
package endurance.finance.guarantee;

import org.jspecify.annotations.NullMarked;
