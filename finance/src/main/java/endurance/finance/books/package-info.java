/** Double-entry books of every party, exact to the minor unit, and the statements read off them. */
@NullMarked
package endurance.finance.books;

import org.jspecify.annotations.NullMarked;
