/** Contracts whose payments hang on other contracts or on market prices. */
@NullMarked
package endurance.finance.derivative;

import org.jspecify.annotations.NullMarked;
