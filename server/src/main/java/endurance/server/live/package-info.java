/** Futures while a reader waits, and whose turn it is to compute. */
@NullMarked
package endurance.server.live;

import org.jspecify.annotations.NullMarked;
