/** Business days, cycles and the dates they make. */
@NullMarked
package endurance.finance.calendar;

import org.jspecify.annotations.NullMarked;
