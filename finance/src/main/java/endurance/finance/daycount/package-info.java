/** The parts of a year for which interest is owed. */
@NullMarked
package endurance.finance.daycount;

import org.jspecify.annotations.NullMarked;
