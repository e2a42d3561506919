/** Units of measure with currency, person, token, watt and time, and their arithmetic. */
@NullMarked
package endurance.model.unit;

import org.jspecify.annotations.NullMarked;
