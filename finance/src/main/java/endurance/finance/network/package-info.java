/** Who owes what to whom, and who holds part of whom. */
@NullMarked
package endurance.finance.network;

import org.jspecify.annotations.NullMarked;
