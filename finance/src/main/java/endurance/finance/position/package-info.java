/** What is held and neither lent nor derived: cash, stock, commodities, currency bought forward. */
@NullMarked
package endurance.finance.position;

import org.jspecify.annotations.NullMarked;
