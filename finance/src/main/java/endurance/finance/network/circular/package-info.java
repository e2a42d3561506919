/** How much of what flows between parties comes back to where it came from. */
@NullMarked
package endurance.finance.network.circular;

import org.jspecify.annotations.NullMarked;
